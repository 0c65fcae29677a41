import { isAnyHit, type Hits } from '../prefilter';
import type { Candidate } from './judge';
import { roleOf } from './names';

/** The words of which each statement holds one. */
export const INSERT_KEYWORDS: readonly string[] = [
  'insert into',
  'replace into'
];
const WORDS = new Set(INSERT_KEYWORDS);

/** `INSERT INTO table (column, …) VALUES` */
const HEAD =
  /\b(?:insert|replace) (?:ignore )?into [\w.`"'[\]$]{1,120}\s{0,8}\(([^()]{1,1000})\)\s{0,40}values\s{0,40}(?=\()/gi;
/** A value, and what ends it; a function takes the value as its first argument. */
const VALUE =
  /\s{0,40}(?:N?'((?:[^'\n]|''){0,400})'|"([^"\n]{0,400})"|(?:\w{2,20}\()N?'([^'\n]{0,400})'[^()\n]{0,40}\)|[^(),'"]{1,200})\s{0,40}([,)])/y;
const NEXT_ROW = /\s{0,40},\s{0,40}(?=\()/y;
const MAX_ROWS = 50;

/** Values that a statement puts into a column which is named as a secret. */
export function findInserts(text: string, hits: Hits): Candidate[] {
  return isAnyHit(hits, WORDS)
    ? Array.from(text.matchAll(HEAD)).flatMap(
        ({ 0: head, 1: list, index = 0 }) => {
          const columns = list
            .split(',')
            .map(name => name.replace(/[^\w]/g, ''));
          return columns.some(name => roleOf(name) !== null)
            ? readRows(text, index + head.length, columns)
            : [];
        }
      )
    : [];
}

function readRows(
  text: string,
  start: number,
  columns: readonly string[]
): Candidate[] {
  const found: Candidate[] = [];
  let at = start;
  for (let row = 0; row < MAX_ROWS; row++) {
    const { values, end } = readRow(text, at + 1, columns);
    found.push(...values);
    NEXT_ROW.lastIndex = end;
    if (!NEXT_ROW.test(text)) {
      break;
    }
    at = NEXT_ROW.lastIndex;
  }
  return found;
}

/** The named values of a row, from behind its bracket. */
function readRow(
  text: string,
  start: number,
  columns: readonly string[]
): { values: Candidate[]; end: number } {
  const values: Candidate[] = [];
  let end = start;
  for (const name of columns) {
    VALUE.lastIndex = end;
    const found = VALUE.exec(text);
    if (!found) {
      break;
    }
    const value = found[1] ?? found[2] ?? found[3] ?? '';
    const from = end + found[0].indexOf(value);
    if (value !== '' && roleOf(name) !== null) {
      values.push({ name, from, to: from + value.length });
    }
    end = VALUE.lastIndex;
    if (found[4] === ')') {
      break;
    }
  }
  return { values, end };
}
