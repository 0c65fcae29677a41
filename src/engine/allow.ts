import type { Lines } from './lines';
import type { Allowance, Fragment, LineRange } from './types';

/** Ours: `nbwarden: allow[openai-project-key, jwt] used in the docs`; without brackets for every rule. */
const ours =
  /(?<![\w-])nbwarden:\s{0,4}allow(?!\w)(?:\s{0,4}\[([\w ,*-]{0,400})\])?([^\n]{0,200})/;

/** What other scanners understand, on the line itself. */
const othersHere =
  /(?:gitleaks|betterleaks):allow|pragma:\s{0,4}(?:allow|white)list secret|ggignore\b|trufflehog:ignore|secretlint-disable-line|noqa:[ A-Z0-9,]{0,80}S10[567]/;

/** And on the line before. */
const othersBefore =
  /pragma:\s{0,4}(?:allow|white)list nextline secret|secretlint-disable-next-line/;

/** How a reason may be set off, and what closes a comment. */
const around = /^[\s:–—-]{1,8}|\s{0,8}(?:-->|\*\/)?\s{0,8}$/g;

/** Brackets that do not close, or hold what is no list of names. */
const brokenList = /^\s{0,4}\[/;

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

const sign = /\\.|["'`]|#|\/\/|--|<!--|\/\*/g;

/** Whether a place of a line of code is in a string: what a program prints allows nothing. */
const isInString = (line: string, at: number): boolean => {
  let open = '';
  for (const [found] of line.slice(0, at).matchAll(sign)) {
    const isQuote = found.length === 1 && found !== '#';
    if (open === '' && !isQuote && !found.startsWith('\\')) {
      return false;
    }
    if (isQuote && (open === '' || open === found)) {
      open = open === '' ? found : '';
    }
  }
  return open !== '';
};

/** What a mark says, unless it stands in a string of code. */
const findMark = (
  line: string,
  mark: RegExp,
  isCode: boolean
): RegExpExecArray | null => {
  const found = mark.exec(line);
  return found && !(isCode && isInString(line, found.index)) ? found : null;
};

const readMarks = (line: string, isCode: boolean): Marks => {
  const [whole, rules, reason = ''] = findMark(line, ours, isCode) ?? [];
  // Who meant some rules must not get all of them.
  const isBroken = rules === undefined && brokenList.test(reason);
  return {
    ours:
      whole === undefined || isBroken
        ? null
        : { rules, reason: reason.replace(around, '') },
    here: findMark(line, othersHere, isCode)?.[0] ?? null,
    next: findMark(line, othersBefore, isCode)?.[0] ?? null
  };
};

/** A line may be long and hold very many findings: it is read once. */
const known = new WeakMap<Lines, Map<number, Marks>>();

const marksOf = (lines: Lines, line: number, isCode: boolean): Marks => {
  const marks = known.get(lines) ?? new Map<number, Marks>();
  known.set(lines, marks);
  const found = marks.get(line) ?? readMarks(lines.textOf(line), isCode);
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
  const read = (at: number): Marks =>
    marksOf(lines, at, fragment.format === 'code');
  const [first, last] = [read(line), read(endLine)];
  return (
    findOurs(first, rule) ??
    findOurs(last, rule) ??
    toAllowance(first.here) ??
    toAllowance(last.here) ??
    toAllowance(read(line - 1).next)
  );
};
