/** Puts an upper bound on every repetition, so that what is tried has one. */
import type { AST } from '@eslint-community/regexpp';
import { visitRegExpAST } from '@eslint-community/regexpp';

import { endless } from './automaton';

/** The fewest and the most characters that something reads. */
export interface Length {
  readonly min: number;
  readonly max: number;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const noLength: Length = { min: 0, max: 0 };

/** How long a match can be. */
export const toLength = (
  node: AST.Pattern | AST.Alternative | AST.Element
): Length => {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return widest(node.alternatives.map(toLength));
    case 'Alternative':
      return node.elements.map(toLength).reduce(add, noLength);
    case 'Quantifier':
      return multiply(toLength(node.element), node);
    case 'Assertion':
    case 'Backreference':
      return noLength;
    default:
      return { min: 1, max: 1 };
  }
};

const widest = (lengths: readonly Length[]): Length => ({
  min: Math.min(...lengths.map(({ min }) => min)),
  max: Math.max(...lengths.map(({ max }) => max))
});

const add = (one: Length, other: Length): Length => ({
  min: one.min + other.min,
  max: one.max + other.max
});

const multiply = (once: Length, { min, max }: AST.Quantifier): Length => ({
  min: once.min * min,
  max: once.max === 0 ? 0 : once.max * toBound(min, max)
});

const toBound = (min: number, max: number): number =>
  Math.min(max, Math.max(min, endless));

const listEdits = (pattern: AST.Pattern): Edit[] => {
  const edits: Edit[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter: ({ min, max, greedy, element, end }) => {
      if (max > toBound(min, max)) {
        const text = `{${min},${toBound(min, max)}}${greedy ? '' : '?'}`;
        edits.push({ from: element.end, to: end, text });
      }
    }
  });
  return edits.sort((a, b) => b.from - a.from);
};

/** The source of a pattern in which nothing is repeated without end. */
export const toBounded = (pattern: AST.Pattern): string =>
  listEdits(pattern).reduce(
    (source, { from, to, text }) =>
      source.slice(0, from) + text + source.slice(to),
    pattern.raw
  );

/**
 * The source without what may be absent where it begins: `[\w.-]{0,50}?(?:acme)…`.
 * It changes where a match begins and nothing else, and costs most of the time.
 */
export const withoutOptionalStart = ({
  alternatives,
  raw
}: AST.Pattern): string =>
  alternatives
    .flatMap(({ elements }) => findOptionalStart(elements))
    .reverse()
    .reduce(
      (source, { start, end }) => source.slice(0, start) + source.slice(end),
      raw
    );

const findOptionalStart = (
  elements: readonly AST.Element[]
): readonly AST.Element[] => {
  const needed = elements.findIndex(element => !isDroppable(element));
  const next = elements[needed];
  const inside =
    next?.type === 'Group' && next.alternatives.length === 1
      ? findOptionalStart(next.alternatives[0].elements)
      : [];
  return [...elements.slice(0, Math.max(0, needed)), ...inside];
};

const isDroppable = (element: AST.Element): boolean =>
  element.type === 'Quantifier' &&
  element.min === 0 &&
  !/\((?!\?[:=!])/.test(element.raw);
