/**
 * What programs print of several values: `'password': ['…', '…']`, `tokens = ['…' '…']`, of a table
 * `'password': {0: '…', 1: '…'}`, `"password":{"0":"…"}` and `$ password <chr> "…", "…"`.
 */
import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lengthAt, nameStart } from '../match';

const NAME_AFTER = /[\p{L}\p{M}\p{N}_ -]{0,60}(?=["'])/uy;
const OPEN = /["'](?:[ \t]{0,4}:[ \t]{0,4}(?:array\()?[[({]| \[str\]\n\[)/y;
const BARE_AFTER = /[\p{L}\p{M}\p{N}_]{0,60}/uy;
const OPEN_BARE =
  /[ \t]{0,4}[=:][ \t]{0,4}(?:array\()?[[(](?=\s{0,8}["'])|(?:[ \t]{1,40}<[a-z]{3,10}>|[ \t]{0,40}: chr \[1:\d{1,12}\]) (?=["'])/y;
/** A string, or what has none, what stands before it, the number of its row, and what parts it from the next. */
const ITEM =
  /\s{0,40}(?:["']?\d{1,12}["']?:[ \t]{0,4})?(?:(["'])([^"'\n]{0,512})\1|None|null|nan|-?[\d.]{1,40})(\s{0,40},?)/y;
/** More rows are data. */
const MOST = 200;

/** The values of the lists behind the names of secrets. */
export function findLists(text: string, hits: Hits): Candidate[] {
  return nameHits(hits).flatMap(({ offset, end }) => {
    const list =
      listAt(text, end, NAME_AFTER, OPEN) ??
      listAt(text, end, BARE_AFTER, OPEN_BARE);
    return list
      ? itemsAt(text, list.at).map(item => ({
          ...item,
          name: text.slice(nameStart(text, offset), list.to),
          isProse: true
        }))
      : [];
  });
}

/** Where a name ends that goes on, and where the items of a list behind it begin. */
function listAt(
  text: string,
  end: number,
  after: RegExp,
  open: RegExp
): { to: number; at: number } | null {
  const to = end + lengthAt(after, text, end);
  const at = to + lengthAt(open, text, to);
  return at > to ? { to, at } : null;
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
    const [whole, quote, value, gap] = found;
    if (quote) {
      const from = at + whole.lastIndexOf(quote + value + quote) + 1;
      items.push({ from, to: from + value.length });
    }
    at += whole.length;
    if (gap === '') {
      break;
    }
  }
  return items;
}
