import type { Range } from '../ranges';
import type { Candidate } from './judge';

/** A text that is one word, as a cell shows a value: in quotes or not, behind R's index. */
const ONE_WORD = /^\s{0,8}(?:\[1\] )?b?(["']?)([^\s"']{8,4096})\1\s{0,8}$/;
/** A list of texts, or of rows that have one: `['…', '…']`, `[('…',)]`, `array(['…'], dtype=object)`. */
const LIST = /^\s{0,8}(?:<\w{3,40}>\s|array\()?[[(]{1,2}\s{0,8}(?=["'])/;
const ITEM =
  /(?:(["'])([^\s"']{0,4096})\1|None|NaN|nan),?(?:[\])]{1,2},?)?(?:\s{0,40}\(?(?=["'Nn])|[\])]{0,2},? ?(?:dtype=\w{2,10}\)|\nLength: [^\n]{1,60})?\s{0,8}$)/y;
/** A longer list is data. */
const MOST_ITEMS = 20;
const SHORTEST = 8;

/** Whether a text may be what {@link findEcho} finds something in; most are not. */
export function mayBeEcho(text: string): boolean {
  return ONE_WORD.test(text) || LIST.test(text);
}

/**
 * The value that a cell shows alone, or the few of a list.
 *
 * @param names - what its code calls it.
 */
export function findEcho(names: readonly string[], text: string): Candidate[] {
  if (names.length === 0) {
    return [];
  }
  const [name, ...alsoNamed] = names;
  return shownIn(text).map(range => ({
    name,
    alsoNamed,
    ...range,
    isProse: true
  }));
}

function shownIn(text: string): readonly Range[] {
  const [whole, , value] = ONE_WORD.exec(text) ?? [];
  if (whole === undefined) {
    return itemsIn(text);
  }
  const from = whole.lastIndexOf(value);
  return [{ from, to: from + value.length }];
}

function itemsIn(text: string): readonly Range[] {
  const items: Range[] = [];
  let at = LIST.exec(text)?.[0].length ?? text.length;
  while (at < text.length) {
    ITEM.lastIndex = at;
    const [whole, , value]: (string | undefined)[] = ITEM.exec(text) ?? [];
    if (whole === undefined || items.length === MOST_ITEMS) {
      return [];
    }
    items.push({ from: at + 1, to: at + 1 + (value ?? '').length });
    at += whole.length;
  }
  return items.filter(({ from, to }) => to - from >= SHORTEST);
}
