import { matchesOf } from '../../matches';
import { isAnyHit, type Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { lengthAt } from '../match';
import { roleOf } from '../names/names';
import { readTables, toTableName } from './tables';

/** The words of which each statement holds one. */
export const INSERT_KEYWORDS: readonly string[] = [
  'insert into',
  'replace into'
];
const WORDS = new Set(INSERT_KEYWORDS);

/** `INSERT INTO table (column, …) VALUES`; without a list the columns are those of the table. */
const HEAD =
  /\b(?:insert|replace) (?:ignore )?into ([\w.`"'[\]$]{1,120})\s{0,40}(?:\(([^()]{1,1000})\)\s{0,40})?values\s{0,40}(?=\()/gi;
/** A value, and what ends it; a function takes the value as its first argument. */
const VALUE =
  /\s{0,40}(?:N?'((?:[^'\n]|''){0,400})'|"([^"\n]{0,400})"|(?:\w{2,20}\()N?'([^'\n]{0,400})'[^()\n]{0,40}\)|[^(),'"]{1,200})\s{0,40}([,)])/y;
const NEXT_ROW = /\s{0,40},\s{0,40}(?=\()/y;
const MAX_ROWS = 50;
/** `VALUES (?, %s)", [(`: the rows follow the statement; in a log or an error of SQLAlchemy, in the next line. */
const PARAMETERS =
  /\([\s?%s:$\d,]{1,200}\)(?:[\s;]{0,10}["']{1,3}\s{0,40},\s{0,40}\[?\s{0,40}|[^\n]{0,80}\n(?:[^\n]{0,160}\] |\[parameters: )\[?)(?=\()/y;

/** Values that a statement puts into a column which is named as a secret. */
export function findInserts(text: string, hits: Hits): Candidate[] {
  if (!isAnyHit(hits, WORDS)) {
    return [];
  }
  let tables: ReturnType<typeof readTables> | null = null;
  return matchesOf(HEAD, text).flatMap(
    ({ 0: head, 1: table, 2: list, index = 0 }) => {
      const columns =
        list === undefined
          ? ((tables ??= readTables(text)).get(toTableName(table)) ?? [])
          : list.split(',').map(name => name.replace(/[^\w]/g, ''));
      return columns.some(name => roleOf(name) !== null)
        ? readRows(text, index + head.length, columns)
        : [];
    }
  );
}

function readRows(
  text: string,
  start: number,
  columns: readonly string[]
): Candidate[] {
  const found: Candidate[] = [];
  let at = start + lengthAt(PARAMETERS, text, start);
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
