/**
 * Whether an expression could take long: whether a text can be read by it in
 * many ways, all of which are tried before it gives up.
 */
import {
  toAutomaton,
  type Alternatives,
  type Automaton,
  type Loop
} from './automaton';
import { intersect, overlap, type Characters } from './characters';

/** What an expression is for: it is tried everywhere in a text, or once on a value. */
export type Purpose = 'find' | 'check';

/** Ways of reading one text from one place, from which on an expression is slow. */
const mostWays: Readonly<Record<Purpose, number>> = {
  find: 4000,
  check: 1_000_000
};

/** How many characters are compared to tell two ways apart. */
const lookahead = 8;

/** Larger automata are not looked through. */
const mostPositions = 1500;

/** Why a pattern could be slow, as a sentence; null if it cannot. */
export const findSlowness = (
  part: Alternatives,
  flags: string,
  purpose: Purpose
): string | null => {
  const automaton = toAutomaton(part, flags);
  if (automaton.positions.length > mostPositions) {
    return 'It is too long.';
  }
  if (automaton.loops.some(loop => isAmbiguous(automaton, loop))) {
    return 'It repeats something that can itself be read in more than one way, such as (a+)+ or (a|aa)*.';
  }
  return countChains(automaton) * countChoices(automaton) > mostWays[purpose]
    ? 'Repetitions or alternatives that read the same characters stand side by side, such as a*a* or .*x.*.'
    : null;
};

const isIn = (at: number, { from, to }: Loop): boolean => at >= from && at < to;

/** Whether what is repeated leaves a choice of how to go on. */
const isAmbiguous = (automaton: Automaton, loop: Loop): boolean =>
  !loop.isSimple &&
  !loop.isFixed &&
  automaton.follow.slice(loop.from, loop.to).some(next =>
    hasChoice(
      automaton,
      next.filter(at => isIn(at, loop))
    )
  );

const hasChoice = (automaton: Automaton, next: readonly number[]): boolean =>
  next.some((one, index) =>
    next
      .slice(index + 1)
      .some(other => canAgree(automaton, one, other, lookahead))
  );

/** Whether a text can go on from two positions alike for so many characters. */
const canAgree = (
  automaton: Automaton,
  one: number,
  other: number,
  steps: number
): boolean => {
  const { positions, follow, last } = automaton;
  if (one === other) {
    return true;
  }
  if (!overlap(positions[one], positions[other])) {
    return false;
  }
  return (
    steps === 0 ||
    last.includes(one) ||
    last.includes(other) ||
    follow[one].some(next =>
      follow[other].some(rival => canAgree(automaton, next, rival, steps - 1))
    )
  );
};

/**
 * The ways to share a text out among repetitions that stand in a row. One of a
 * fixed count leaves no choice, but is read again for each choice before it.
 */
const countChains = ({ loops, ...automaton }: Automaton): number => {
  const ways: number[] = [];
  loops.forEach((loop, index) => {
    const before = loops
      .slice(0, index)
      .map((other, at) => (isNeighbor(automaton, other, loop) ? ways[at] : 1));
    const most = Math.max(1, ...before);
    ways.push(loop.isFixed && most === 1 ? 1 : loop.width * most);
  });
  return Math.max(1, ...ways);
};

/** Whether a text can move from one repetition into a later one without a sign. */
const isNeighbor = (
  automaton: Pick<Automaton, 'positions' | 'follow'>,
  before: Loop,
  after: Loop
): boolean => {
  const shared = intersect(before.characters, after.characters);
  return (
    before.to <= after.from &&
    canLoop(automaton, before, shared) &&
    canLoop(automaton, after, shared) &&
    isReached(automaton, before, after, shared)
  );
};

/** Whether a repetition can go on with these characters alone. */
const canLoop = (
  { positions }: Pick<Automaton, 'positions'>,
  { from, to }: Loop,
  characters: Characters
): boolean =>
  positions.slice(from, to).every(each => overlap(each, characters));

const isReached = (
  { positions, follow }: Pick<Automaton, 'positions' | 'follow'>,
  before: Loop,
  after: Loop,
  characters: Characters
): boolean => {
  const seen = new Set<number>();
  const queue = Array.from(
    { length: before.to - before.from },
    (_, index) => before.from + index
  );
  for (const at of queue) {
    for (const next of follow[at]) {
      if (isIn(next, after)) {
        return true;
      }
      if (!seen.has(next) && overlap(positions[next], characters)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return false;
};

/** Alternatives, and optional parts of several characters, that read alike: each doubles the ways. */
const countChoices = (automaton: Automaton): number => {
  const { follow, first, loops } = automaton;
  const simple = loops.filter(({ isSimple }) => isSimple);
  const pairs = new Set<string>();
  for (const next of [first, ...follow]) {
    next.forEach((one, index) => {
      if (!simple.some(loop => isIn(one, loop))) {
        next
          .slice(index + 1)
          .filter(other => canAgree(automaton, one, other, lookahead))
          .forEach(other => pairs.add(`${one} ${other}`));
      }
    });
  }
  return 2 ** pairs.size;
};
