import type { Lines } from './lines';
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

/** What a line allows. */
interface Marks {
  readonly ours: { readonly rules?: string; readonly reason: string } | null;
  /** The words of another scanner's mark, for the line itself and for the next one. */
  readonly here: string | null;
  readonly next: string | null;
}

const readMarks = (line: string): Marks => {
  const [whole, rules, reason = ''] = ours.exec(line) ?? [];
  return {
    ours:
      whole === undefined
        ? null
        : { rules, reason: reason.replace(around, '') },
    here: othersHere.exec(line)?.[0] ?? null,
    next: othersBefore.exec(line)?.[0] ?? null
  };
};

/** A line may be long and hold very many findings: it is read once. */
const known = new WeakMap<Lines, Map<number, Marks>>();

const marksOf = (lines: Lines, line: number): Marks => {
  const marks = known.get(lines) ?? new Map<number, Marks>();
  known.set(lines, marks);
  const found = marks.get(line) ?? readMarks(lines.textOf(line));
  marks.set(line, found);
  return found;
};

const findOurs = (marks: Marks, rule: string): Allowance | null =>
  marks.ours && isFor(marks.ours.rules, rule)
    ? { by: 'comment', reason: marks.ours.reason }
    : null;

const toAllowance = (mark: string | null): Allowance | null =>
  mark === null ? null : { by: 'comment', reason: mark };

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
  const [first, last] = [marksOf(lines, line), marksOf(lines, endLine)];
  return (
    findOurs(first, rule) ??
    findOurs(last, rule) ??
    toAllowance(first.here) ??
    toAllowance(last.here) ??
    toAllowance(marksOf(lines, line - 1).next)
  );
};
