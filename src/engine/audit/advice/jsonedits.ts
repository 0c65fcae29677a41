import type { Range } from '../../ranges';
import type { AdviceEdit } from './advice';

const removal = /^Remove "(\w+)" from "\w+" in /;
const replacement = / write: "(\w+)": \{("\w+": .*)\}$/;
const renaming =
  / write "(\w+)": \{"(\w+)" with the same value in the place of "(\w+)": \{"(\w+)"\.$/;

/** The comma behind an entry goes with it, or else the one before. */
const withComma = (text: string, { from, to }: Range): Range => {
  const [behind] = /^\s*,\s*/.exec(text.slice(to)) ?? [];
  if (behind !== undefined) {
    return { from, to: to + behind.length };
  }
  const before = text.slice(0, from).trimEnd();
  return before.endsWith(',') ? { from: before.length - 1, to } : { from, to };
};

/**
 * What the first step of a fix says to do with an entry of JSON, where a program can do it:
 * a value with a `…` is the person's, and so is a move to another section.
 *
 * @param range - of the entry, from its key to the end of its value.
 */
export const toJsonEdits = (
  text: string,
  fix: string,
  range: Range,
  section: string
): AdviceEdit[] => {
  const [step] = fix.split('\n');
  if (removal.test(step)) {
    return [{ ...withComma(text, range), insert: '' }];
  }
  const [, home, entry] = replacement.exec(step) ?? [];
  if (home === section && !entry.includes('…')) {
    return [{ ...range, insert: entry }];
  }
  const [, now, name, , old] = renaming.exec(step) ?? [];
  const key = `"${old}"`;
  return now === section && text.startsWith(key, range.from)
    ? [{ from: range.from, to: range.from + key.length, insert: `"${name}"` }]
    : [];
};
