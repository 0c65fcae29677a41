/** Shape → values that have it, and values that nearly do. */
import { toCharacters } from './alphabets';
import { pickBetween, pickOne, pickText, type Random } from './random';
import { toExtent, type Shape } from './shape';

/** Values of open length are made at most this much longer than they must be. */
const spread = 24;

const toCount = (
  { min, max }: { min: number; max: number },
  random: Random
): number => pickBetween(min, Math.min(max, min + spread), random);

/** A value of the shape. */
export const generate = (shape: Shape, random: Random): string => {
  switch (shape.type) {
    case 'literal':
      return shape.text;
    case 'characters':
      return pickText(toCharacters(shape.set), toCount(shape, random), random);
    case 'sequence':
      return shape.parts.map(part => generate(part, random)).join('');
    case 'choice':
      return generate(pickOne(shape.options, random), random);
    case 'repeat':
      return Array.from({ length: toCount(shape, random) }, () =>
        generate(shape.part, random)
      ).join('');
  }
};

const pickShortest = (shapes: readonly Shape[]): Shape =>
  shapes.reduce((best, shape) =>
    toExtent(shape).min < toExtent(best).min ? shape : best
  );

/** The shape with the fewest characters it may have: one character less is none of it. */
export const toShortest = (shape: Shape): Shape => {
  switch (shape.type) {
    case 'literal':
      return shape;
    case 'characters':
      return { ...shape, max: shape.min };
    case 'sequence':
      return { ...shape, parts: shape.parts.map(toShortest) };
    case 'choice':
      return toShortest(pickShortest(shape.options));
    case 'repeat':
      return { ...shape, part: toShortest(shape.part), max: shape.min };
  }
};

/** The shape as people fill it in who have no value: one character all along. */
export const toMonotone = (shape: Shape): Shape => {
  switch (shape.type) {
    case 'literal':
      return shape;
    case 'characters':
      return { ...shape, set: toFiller(shape.set) };
    case 'sequence':
      return { ...shape, parts: shape.parts.map(toMonotone) };
    case 'choice':
      return toMonotone(shape.options[0]);
    case 'repeat':
      return { ...shape, part: toMonotone(shape.part) };
  }
};

const toFiller = (set: string): string => {
  const characters = toCharacters(set);
  return (
    [...'xX0'].find(filler => characters.includes(filler)) ?? characters[0]
  );
};
