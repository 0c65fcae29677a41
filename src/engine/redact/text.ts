import { applyEdits } from '../fixes/apply';
import { indicesOf } from '../indices';
import type { View } from '../types';
import { readStructure, toPlain } from '../views';
import { MASK } from './mask';
import type { Hidden } from './values';
import { TAGS } from './values';

/** A change of a text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const ESC = '\u001b';
/** Colors that begin or end within a value have to stay (ECMA-48, control sequences). */
const CODES = new RegExp(`${ESC}\\[[0-?]{0,64}[ -/]{0,8}[@-~]`, 'g');

/** The text with each hidden value replaced. */
export function redactText(
  text: string,
  hidden: readonly Hidden[],
  isMarkup: boolean
): string {
  return applyEdits(text, findEdits(text, hidden, isMarkup));
}

/**
 * The lines of one text with each hidden value replaced, values over several
 * lines included: what is left of such goes to the first one's line.
 */
export function redactLines(
  lines: readonly (string | null)[],
  separator: string,
  hidden: readonly Hidden[],
  isMarkup: boolean
): (string | null)[] {
  const text = lines.map(line => line ?? '').join(separator);
  const edits = findEdits(text, hidden, isMarkup);
  let start = 0;
  return lines.map(line => {
    const from = start;
    const to = from + (line?.length ?? 0);
    start = to + separator.length;
    return line === null ? null : applyEdits(line, within(edits, from, to));
  });
}

/** The parts of edits that concern one line, in the line's own offsets. */
function within(edits: readonly Edit[], from: number, to: number): Edit[] {
  return edits
    .filter(edit => edit.from < to && from < edit.to)
    .map(edit => ({
      from: Math.max(edit.from, from) - from,
      to: Math.min(edit.to, to) - from,
      insert: edit.from >= from ? edit.insert : ''
    }));
}

/** Edits that do not overlap; encoded images are left alone. */
function findEdits(
  text: string,
  hidden: readonly Hidden[],
  isMarkup: boolean
): Edit[] {
  const plain = toPlain(text);
  const found = hidden.flatMap(({ forms, isWord }) =>
    forms.flatMap(form => findForm(text, plain, form, isWord, CODES))
  );
  if (isMarkup && text.includes('<')) {
    const page = readStructure('html', plain);
    found.push(
      ...hidden.flatMap(({ value, isWord }) =>
        findForm(text, page, value, isWord, TAGS)
      )
    );
  }
  return withoutOverlaps(found);
}

/** The places of a form in a view; of what the view leaves out, `kept` stays. */
function findForm(
  text: string,
  view: View,
  form: string,
  isWord: boolean,
  kept: RegExp
): Edit[] {
  return indicesOf(view.text, form)
    .filter(at => !isWord || isOwnWord(view.text, at, form.length))
    .map(at => {
      const from = view.toFragment(at);
      const to = view.toFragmentEnd(at + form.length);
      const rest = text.slice(from, to).match(kept) ?? [];
      return { from, to, insert: MASK + rest.join('') };
    });
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return [...edits]
    .sort((left, right) => left.from - right.from || right.to - left.to)
    .filter(({ from, to }) => {
      const isClear = from >= end && from < to;
      end = isClear ? to : end;
      return isClear;
    });
}

function isOwnWord(text: string, at: number, length: number): boolean {
  const around = (text[at - 1] ?? '') + (text[at + length] ?? '');
  return !/[A-Za-z0-9]/.test(around);
}
