import { applyEdits } from '../fixes/apply';
import { mergeHits, type Hit, type Search } from '../search';
import type { View } from '../types';
import { readStructure, toPlain } from '../views';
import { MASK } from './mask';
import { toHiding } from './hiding';
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

/** Which of the hidden values count in a text. */
type IsMeant = (hidden: Hidden) => boolean;

/** The text with each hidden value replaced. */
export function redactText(
  text: string,
  hidden: readonly Hidden[],
  isMarkup: boolean,
  isMeant: IsMeant = () => true
): string {
  return applyEdits(text, findEdits(text, hidden, isMarkup, isMeant));
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
  const edits = findEdits(text, hidden, isMarkup, () => true);
  let start = 0;
  let passed = 0;
  return lines.map(line => {
    const from = start;
    const to = from + (line?.length ?? 0);
    start = to + separator.length;
    while (passed < edits.length && edits[passed].to <= from) {
      passed++;
    }
    return line === null
      ? null
      : applyEdits(line, within(edits, passed, from, to));
  });
}

/** The parts of edits that concern one line, in the line's own offsets. */
function within(
  edits: readonly Edit[],
  first: number,
  from: number,
  to: number
): Edit[] {
  const parts: Edit[] = [];
  for (let at = first; at < edits.length && edits[at].from < to; at++) {
    const edit = edits[at];
    parts.push({
      from: Math.max(edit.from, from) - from,
      to: Math.min(edit.to, to) - from,
      insert: edit.from >= from ? edit.insert : ''
    });
  }
  return parts;
}

/** Edits that do not overlap, in order; encoded images are left alone. */
function findEdits(
  text: string,
  hidden: readonly Hidden[],
  isMarkup: boolean,
  isMeant: IsMeant
): Edit[] {
  const { forms, values } = toHiding(hidden);
  const plain = toPlain(text);
  const inPage =
    isMarkup && text.includes('<')
      ? findIn(readStructure('html', plain), values, TAGS, isMeant)
      : [];
  const found = [...findIn(plain, forms, CODES, isMeant), ...inPage];
  return mergeHits(found).map(({ item: kept, from, to }) => {
    const rest = text.slice(from, to).match(kept) ?? [];
    return { from, to, insert: MASK + rest.join('') };
  });
}

/** Where values stand in a view; of what the view leaves out, `kept` stays. */
function findIn(
  view: View,
  search: Search<Hidden>,
  kept: RegExp,
  isMeant: IsMeant
): Hit<RegExp>[] {
  return search
    .find(view.text)
    .filter(({ item, from, to }) => {
      const isApart = !item.isWord || isOwnWord(view.text, from, to);
      return isApart && isMeant(item);
    })
    .map(({ from, to }) => ({
      item: kept,
      from: view.toFragment(from),
      to: view.toFragmentEnd(to)
    }))
    .filter(({ from, to }) => from < to);
}

function isOwnWord(text: string, from: number, to: number): boolean {
  const around = (text[from - 1] ?? '') + (text[to] ?? '');
  return !/[A-Za-z0-9]/.test(around);
}
