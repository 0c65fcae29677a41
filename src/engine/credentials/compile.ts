/** Shape → regular expression, and the literal that the pre-filter looks for. */
import { escapeLiteral } from '../literal';
import { findEdgeSets, toExtent, type Extent, type Shape } from './shape';

const toCount = ({ min, max }: Extent): string =>
  min === max ? `{${min}}` : `{${min},${max}}`;

/** The expression's source. All counts are bounded because the notation's are. */
export const toSource = (shape: Shape): string => {
  switch (shape.type) {
    case 'literal':
      return escapeLiteral(shape.text);
    case 'characters':
      return `[${shape.set}]${toCount(shape)}`;
    case 'sequence':
      return shape.parts.map(toSource).join('');
    case 'choice':
      return `(?:${shape.options.map(toSource).join('|')})`;
    case 'repeat':
      return `(?:${toSource(shape.part)})${toCount(shape)}`;
  }
};

/** What must not follow: the value would be a piece of something longer. */
const toEndGuard = (shape: Shape, isGlued: boolean): string => {
  const word = isGlued ? 'A-Za-z0-9' : 'A-Za-z0-9_';
  const sets = [...new Set([word, ...findEdgeSets(shape, 'end')])];
  // Base64 goes on after its padding only if there was none.
  const padding = sets.some(set => set.includes('/')) ? ['='] : [];
  return `(?!${[...sets, ...padding].map(set => `[${set}]`).join('|')})`;
};

/**
 * Matches a value of the shape at `lastIndex`, and nothing longer.
 *
 * @param isGlued - whether `_` may follow, though it belongs to words.
 */
export const compile = (shape: Shape, isGlued = false): RegExp =>
  new RegExp(toSource(shape) + toEndGuard(shape, isGlued), 'y');

/** A literal of the shape and how far from the start it may stand. */
export interface Anchor {
  readonly literal: string;
  readonly offset: Extent;
}

const atStart: Extent = { min: 0, max: 0 };

/** Shorter literals stand everywhere. */
const shortestKeyword = 3;

/** How many starts a literal behind something of variable length may have. */
const widestOffset = 64;

/** The literals to look for, one for each way to write the shape; none if it has no good one. */
export const findAnchors = (shape: Shape): Anchor[] => {
  const parts = shape.type === 'sequence' ? shape.parts : [shape];
  const prefixes = toLiterals(parts[0]);
  if (prefixes.length > 0 && prefixes.every(isKeyword)) {
    return prefixes.map(text => toAnchor(text, atStart));
  }
  return findMarker(parts);
};

/** The same for a shape that begins with public prefixes, and without a look at what follows them. */
export const findPrefixAnchors = (prefix: string): Anchor[] => {
  const prefixes = prefix.split('|');
  return prefixes.every(isKeyword)
    ? prefixes.map(text => toAnchor(text, atStart))
    : [];
};

/** Addresses stand everywhere too. */
const isKeyword = (text: string): boolean =>
  text.length >= shortestKeyword && !/^https?:\/\/$/.test(text);

const toAnchor = (text: string, offset: Extent): Anchor => ({
  literal: text,
  offset
});

const toLiterals = (shape: Shape): string[] => {
  if (shape.type === 'choice') {
    const all = shape.options.map(toLiterals);
    return all.every(some => some.length > 0) ? all.flat() : [];
  }
  return shape.type === 'literal' ? [shape.text] : [];
};

/** The longest literal inside the shape whose place is known well enough. */
const findMarker = (parts: readonly Shape[]): Anchor[] => {
  let best = '';
  let offset: Extent = { min: 0, max: 0 };
  let passed: Extent = { min: 0, max: 0 };
  for (const part of parts) {
    const isNear = passed.max - passed.min <= widestOffset;
    const isLiteral = part.type === 'literal' && isNear;
    if (isLiteral && part.text.length > best.length) {
      best = part.text;
      offset = passed;
    }
    const { min, max } = toExtent(part);
    passed = { min: passed.min + min, max: passed.max + max };
  }
  return isKeyword(best) ? [toAnchor(best, offset)] : [];
};
