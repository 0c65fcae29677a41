/** The ways in which a shape may start, character by character. */
import type { Shape } from './shape';

/** So many characters tell enough. */
const reach = 16;

/** More ways to write the start of a shape are not told apart. */
const mostWays = 32;

/** The set that each character is of, from the first on; `isOpen` where what follows may differ. */
interface Way {
  readonly sets: readonly string[];
  readonly isOpen: boolean;
}

const start: Way = { sets: [], isOpen: false };

const escapeInSet = (character: string): string =>
  /[\w ]/.test(character) ? character : `\\${character}`;

const addSet = (way: Way, set: string, times: number): Way => ({
  ...way,
  sets: [...way.sets, ...Array<string>(times).fill(set)].slice(0, reach)
});

const open = (way: Way): Way => ({ ...way, isOpen: true });

const isDone = ({ sets, isOpen }: Way): boolean =>
  isOpen || sets.length >= reach;

/** What each way becomes when a shape follows. */
const follow = (ways: readonly Way[], shape: Shape): readonly Way[] => {
  const next = ways.flatMap(way => (isDone(way) ? [way] : grow(way, shape)));
  return next.length > mostWays ? ways.map(open) : next;
};

const grow = (way: Way, shape: Shape): readonly Way[] => {
  switch (shape.type) {
    case 'literal':
      return [
        Array.from(shape.text, escapeInSet).reduce(
          (longer, set) => addSet(longer, set, 1),
          way
        )
      ];
    case 'characters': {
      const longer = addSet(way, shape.set, Math.min(shape.min, reach));
      return [shape.min < shape.max ? open(longer) : longer];
    }
    case 'sequence':
      return shape.parts.reduce(follow, [way]);
    case 'choice':
      return shape.options.flatMap(option => follow([way], option));
    case 'repeat': {
      const times = Array<Shape>(Math.min(shape.min, reach)).fill(shape.part);
      const longer = times.reduce(follow, [way]);
      return shape.min < shape.max ? longer.map(open) : longer;
    }
  }
};

/** For each way in which a value of the shape may start the sets of its first characters. */
export const toWays = (shape: Shape): readonly (readonly string[])[] =>
  follow([start], shape).map(({ sets }) => sets);
