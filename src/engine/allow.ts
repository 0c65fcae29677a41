import type { Lines } from './lines';
import { hiddenValue } from './mask';
import type { Allowance, Fragment, LineRange } from './types';

/** Ours: `nbwarden: allow[openai-project-key, jwt] used in the docs`; without brackets for every rule. */
const ours = /nbwarden:\s{0,4}allow(?:\[([\w ,*-]{0,400})\])?([^\n]{0,200})/;

/** What other scanners understand, on the line itself. */
const othersHere =
  /(?:gitleaks|betterleaks):allow|pragma:\s{0,4}allowlist secret|trufflehog:ignore|secretlint-disable-line|noqa:[ A-Z0-9,]{0,80}S10[567]/;

/** And on the line before. */
const othersBefore =
  /pragma:\s{0,4}allowlist nextline secret|secretlint-disable-next-line/;

/** How a reason may be set off, and what closes a comment. */
const around = /^[\s:–—-]{1,8}|\s{0,8}(?:-->|\*\/)?\s{0,8}$/g;

const isFor = (rules: string | undefined, rule: string): boolean =>
  rules === undefined ||
  rules.split(',').some(name => ['*', rule].includes(name.trim()));

const findOurs = (line: string, rule: string): Allowance | null => {
  const [whole, rules, reason = ''] = ours.exec(line) ?? [];
  return whole !== undefined && isFor(rules, rule)
    ? { by: 'comment', reason: reason.replace(around, '') }
    : null;
};

const findOthers = (line: string, marks: RegExp): Allowance | null => {
  const mark = marks.exec(line)?.[0];
  return mark === undefined ? null : { by: 'comment', reason: mark };
};

/** Whether a person can have written a comment there: an output is what a program printed. */
const mayHaveComments = ({ place, format }: Fragment): boolean =>
  ['source', 'file'].includes(place.part) || format === 'traceback';

/**
 * The comment that allows a finding of `rule`: on a line of the value, or for
 * some scanners on the line before.
 */
export const findAllowance = (
  fragment: Fragment,
  lines: Lines,
  { line, endLine }: LineRange,
  rule: string
): Allowance | null => {
  if (!mayHaveComments(fragment)) {
    return null;
  }
  const [first, last] = [lines.textOf(line), lines.textOf(endLine)];
  return (
    findOurs(first, rule) ??
    findOurs(last, rule) ??
    findOthers(first, othersHere) ??
    findOthers(last, othersHere) ??
    findOthers(lines.textOf(line - 1), othersBefore)
  );
};

/**
 * Tells a reason without the values that were found in its text: one may stand
 * behind the comment. Each reason is looked through once.
 *
 * @param toValues - lists what was found in the text.
 */
export const createReasonCleaner = (
  toValues: () => readonly string[]
): ((allowance: Allowance | null) => Allowance | null) => {
  const clean = new Map<string, string>();
  let values: readonly string[] | null = null;
  return allowance => {
    if (allowance === null) {
      return null;
    }
    values ??= [...new Set(toValues())];
    const reason =
      clean.get(allowance.reason) ??
      values.reduce(
        (text, value) => text.split(value).join(hiddenValue),
        allowance.reason
      );
    clean.set(allowance.reason, reason);
    return { ...allowance, reason };
  };
};
