import { applyEdits } from '../apply';
import type { Edit } from '../nouns';
import { MASK } from '../places/text';
import type { Hidden } from './values';
import { COLOR_CODES, TAGS } from './values';

/** A text without what may stand within a value. */
interface Bare {
  readonly text: string;
  /** The offset in the whole text of a character. */
  toWhole(at: number): number;
}

/** A picture within a text; letters that look like a value are chance there. */
const PICTURES = /data:[a-z]{1,20}\/[\w.+-]{1,60};base64,[A-Za-z0-9+/=]{64,}/g;

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

/** Edits that do not overlap; pictures are left alone. */
function findEdits(
  text: string,
  hidden: readonly Hidden[],
  isMarkup: boolean
): Edit[] {
  const noises = isMarkup ? [COLOR_CODES, TAGS] : [COLOR_CODES];
  const pictures = Array.from(
    text.matchAll(PICTURES),
    ({ index = 0, 0: found }) => ({ from: index, to: index + found.length })
  );
  let end = 0;
  return noises
    .flatMap(noise => findValues(text, noise, hidden))
    .sort((left, right) => left.from - right.from || right.to - left.to)
    .filter(({ from, to }) => {
      const isClear =
        from >= end && !pictures.some(each => each.from < to && from < each.to);
      end = isClear ? to : end;
      return isClear;
    });
}

/** Values in the text as it reads without `noise`; the noise within them is kept. */
function findValues(
  text: string,
  noise: RegExp,
  hidden: readonly Hidden[]
): Edit[] {
  const bare = toBare(text, noise);
  return hidden.flatMap(({ forms, isWord }) =>
    forms.flatMap(form =>
      indicesOf(bare.text, form)
        .filter(at => !isWord || isOwnWord(bare.text, at, form.length))
        .map(at => {
          const from = bare.toWhole(at);
          const to = bare.toWhole(at + form.length - 1) + 1;
          const kept = text.slice(from, to).match(noise) ?? [];
          return { from, to, insert: MASK + kept.join('') };
        })
    )
  );
}

function toBare(text: string, noise: RegExp): Bare {
  const starts = [0];
  const shifts = [0];
  let bare = '';
  let start = 0;
  for (const { index = 0, 0: found } of text.matchAll(noise)) {
    bare += text.slice(start, index);
    start = index + found.length;
    starts.push(bare.length);
    shifts.push(start - bare.length);
  }
  bare += text.slice(start);
  return { text: bare, toWhole: at => at + shifts[lastUpTo(starts, at)] };
}

/** The index of the last of ascending numbers that is not above `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle] <= limit) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

function indicesOf(text: string, form: string): number[] {
  const indices: number[] = [];
  let at = text.indexOf(form);
  while (at >= 0) {
    indices.push(at);
    at = text.indexOf(form, at + form.length);
  }
  return indices;
}

function isOwnWord(text: string, at: number, length: number): boolean {
  const around = (text[at - 1] ?? '') + (text[at + length] ?? '');
  return !/[A-Za-z0-9]/.test(around);
}
