/**
 * What a credential looks like, as a tree. It is built from the notation
 * (`notation.ts`) and is all that detector, sample and near miss are made of.
 */
export type Shape = Literal | Characters | Sequence | Choice | Repeat;

export interface Literal {
  readonly type: 'literal';
  readonly text: string;
}

/** So many characters of a set, written as the inside of a character class. */
export interface Characters {
  readonly type: 'characters';
  readonly set: string;
  readonly min: number;
  readonly max: number;
}

export interface Sequence {
  readonly type: 'sequence';
  readonly parts: readonly Shape[];
}

export interface Choice {
  readonly type: 'choice';
  readonly options: readonly Shape[];
}

export interface Repeat {
  readonly type: 'repeat';
  readonly part: Shape;
  readonly min: number;
  readonly max: number;
}

/** The fewest and the most characters. */
export interface Extent {
  readonly min: number;
  readonly max: number;
}

const add = (one: Extent, other: Extent): Extent => ({
  min: one.min + other.min,
  max: one.max + other.max
});

/** How long a value of this shape is. */
export const toExtent = (shape: Shape): Extent => {
  switch (shape.type) {
    case 'literal':
      return { min: shape.text.length, max: shape.text.length };
    case 'characters':
      return { min: shape.min, max: shape.max };
    case 'sequence':
      return shape.parts.map(toExtent).reduce(add, { min: 0, max: 0 });
    case 'choice':
      return toWidest(shape.options.map(toExtent));
    case 'repeat': {
      const once = toExtent(shape.part);
      return { min: once.min * shape.min, max: once.max * shape.max };
    }
  }
};

const toWidest = (extents: readonly Extent[]): Extent => ({
  min: Math.min(...extents.map(extent => extent.min)),
  max: Math.max(...extents.map(extent => extent.max))
});

/** The sets that a value's first (`from: 'start'`) or last characters are of. */
export const findEdgeSets = (shape: Shape, from: 'start' | 'end'): string[] => {
  switch (shape.type) {
    case 'literal':
      return [];
    case 'characters':
      return [shape.set];
    case 'choice':
      return shape.options.flatMap(option => findEdgeSets(option, from));
    case 'repeat':
      return findEdgeSets(shape.part, from);
    case 'sequence':
      return findSequenceEdge(
        from === 'start' ? shape.parts : [...shape.parts].reverse(),
        from
      );
  }
};

/** A part that may be absent lets the next one show. */
const findSequenceEdge = (
  parts: readonly Shape[],
  from: 'start' | 'end'
): string[] => {
  const solid = parts.findIndex(part => toExtent(part).min > 0);
  return parts
    .slice(0, solid < 0 ? parts.length : solid + 1)
    .flatMap(part => findEdgeSets(part, from));
};

/** The texts that every value begins with, one of them; empty if there are none. */
export const toPrefixes = (shape: Shape): string[] => {
  switch (shape.type) {
    case 'literal':
      return [shape.text];
    case 'choice': {
      const all = shape.options.map(toPrefixes);
      return all.every(some => some.length > 0) ? all.flat() : [];
    }
    case 'sequence': {
      const [first] = shape.parts;
      return first === undefined ? [] : toPrefixes(first);
    }
    default:
      return [];
  }
};
