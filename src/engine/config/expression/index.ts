/** Expressions that others wrote: read, judged and made safe to run. */
import {
  RegExpParser,
  visitRegExpAST,
  type AST
} from '@eslint-community/regexpp';

import { messageOf } from '../../thrown';
import type { Alternatives } from './automaton';
import { toBounded, toLength, withoutOptionalStart } from './bound';
import { deriveKeywords } from './keywords';
import { findSlowness, type Purpose } from './slow';
import { translate, Untranslatable } from './translate';

/** An expression that may be run, as plain data. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** How long a match can be, as far as it is looked for. */
  readonly longest: number;
  /** Words one of which stands in every match; lower case. */
  readonly keywords: readonly string[];
  /** How many capturing groups it has. */
  readonly groups: number;
}

/** Thrown with a sentence that says why an expression is refused. */
export class RefusedExpression extends Error {}

const longestSource = 5000;

/** No credential is longer, and machines give up on longer expressions. */
const longestMatch = 20000;

const refuse = (reason: string): never => {
  throw new RefusedExpression(reason);
};

/**
 * Reads an expression in JavaScript's or RE2's notation.
 *
 * @throws RefusedExpression - if it cannot be read or could be slow.
 */
export const readExpression = (
  given: string,
  purpose: Purpose = 'find'
): Expression => {
  if (given.length > longestSource) {
    return refuse(`It is longer than ${longestSource} characters.`);
  }
  const { source, flags } = translateOrRefuse(given);
  const whole = parse(source);
  const groups = countGroups(whole);
  const pattern =
    purpose === 'find' && groups > 0
      ? parse(withoutOptionalStart(whole))
      : whole;
  judge(pattern, flags, purpose);
  return {
    source: toBounded(pattern),
    flags,
    longest: Math.min(toLength(pattern).max, longestMatch),
    keywords: deriveKeywords(pattern),
    groups
  };
};

const translateOrRefuse = (given: string): ReturnType<typeof translate> => {
  try {
    return translate(given);
  } catch (error) {
    if (error instanceof Untranslatable) {
      return refuse(error.message);
    }
    throw error;
  }
};

const parse = (source: string): AST.Pattern => {
  try {
    // What the machine that runs it cannot read is refused as well.
    new RegExp(source);
    return new RegExpParser().parsePattern(source);
  } catch (error) {
    const message = messageOf(error);
    return refuse(`It cannot be read: ${message.replace(/^.*: /s, '')}.`);
  }
};

const countGroups = (pattern: AST.Pattern): number => {
  let groups = 0;
  visitRegExpAST(pattern, { onCapturingGroupEnter: () => void groups++ });
  return groups;
};

const judge = (pattern: AST.Pattern, flags: string, purpose: Purpose): void => {
  if (purpose === 'find' && toLength(pattern).min === 0) {
    refuse('It also matches nothing at all.');
  }
  judgeAlternatives(pattern, flags, purpose);
  if (toLength(pattern).min > longestMatch) {
    refuse(`It only matches more than ${longestMatch} characters.`);
  }
  visitRegExpAST(pattern, {
    onBackreferenceEnter: () =>
      void refuse('It refers back to a group (\\1), which can take very long.'),
    onAssertionEnter: assertion => {
      if ('alternatives' in assertion) {
        judgeAlternatives(assertion, flags, purpose);
      }
    }
  });
};

const judgeAlternatives = (
  part: Alternatives,
  flags: string,
  purpose: Purpose
): void => {
  const slowness = findSlowness(part, flags, purpose);
  if (slowness !== null) {
    refuse(`It could be very slow. ${slowness}`);
  }
};
