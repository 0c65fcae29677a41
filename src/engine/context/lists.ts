/** What Python prints of a table: `'password': ['…', '…']`, `'password': {0: '…', 1: '…'}`. */
import type { Hits } from '../prefilter';
import type { Candidate } from './judge';
import { nameHits } from './keywords';
import { lengthAt, nameStart } from './match';

const NAME_AFTER = /[\p{L}\p{M}\p{N}_ -]{0,60}(?=["'])/uy;
const OPEN = /["'][ \t]{0,4}:[ \t]{0,4}(?:array\()?[[({]/y;
/** A string, or what has none, and what stands before it: the number of its row. */
const ITEM =
  /\s{0,40}(?:\d{1,12}:[ \t]{0,4})?(?:(["'])([^"'\n]{0,512})\1|None|nan|-?[\d.]{1,40})\s{0,40}(,?)/y;
/** More rows are data. */
const MOST = 200;

/** The values of the lists behind the names of secrets. */
export function findLists(text: string, hits: Hits): Candidate[] {
  return nameHits(hits).flatMap(({ offset, end }) => {
    const to = end + lengthAt(NAME_AFTER, text, end);
    const at = to + lengthAt(OPEN, text, to);
    return at > to
      ? itemsAt(text, at).map(item => ({
          ...item,
          name: text.slice(nameStart(text, offset), to),
          isProse: true
        }))
      : [];
  });
}

function itemsAt(
  text: string,
  start: number
): Pick<Candidate, 'from' | 'to'>[] {
  const items: Pick<Candidate, 'from' | 'to'>[] = [];
  let at = start;
  for (let count = 0; count < MOST; count++) {
    ITEM.lastIndex = at;
    const found = ITEM.exec(text);
    if (!found) {
      break;
    }
    const [whole, quote, value, comma] = found;
    if (quote) {
      const from = at + whole.lastIndexOf(quote + value + quote) + 1;
      items.push({ from, to: from + value.length });
    }
    at += whole.length;
    if (comma === '') {
      break;
    }
  }
  return items;
}
