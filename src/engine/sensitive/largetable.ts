import { hiddenValue } from '../mask';
import { matchesOf } from '../matches';
import { isStructured } from '../views';
import { sensitiveRule, type Discovery, type Kind, type Reading } from './kind';
import { matchRanges, type Range } from '../ranges';

const rule = sensitiveRule(
  'large-table',
  'Large table',
  'low',
  'With so many rows it is the data themselves, and not a look at them.'
);

/** From so many rows on a table is told, though people print the steps of a training, too. */
const manyRows = 200;
/** Nobody reads so many: all that there was has been printed. */
const allRows = 1000;
/** A shorter page has no room for so many. */
const shortestPage = manyRows * '<tr><td>1</td></tr>'.length;

/** A table, from its first row or tag to its end. */
interface Table extends Range {
  readonly rows: number;
}

const tableTag = /<(\/?)(table|tr)(?=[\s>])/gi;

/** The largest table of a page; of one in another, the rows are its own. */
const findTable = (html: string): Table | null => {
  let largest: Table | null = null;
  const open: { from: number; rows: number }[] = [];
  for (const { index, 1: slash, 2: tag } of matchesOf(tableTag, html)) {
    if (tag.toLowerCase() === 'tr') {
      const inner = open[open.length - 1];
      if (inner && slash === '') {
        inner.rows++;
      }
    } else if (slash === '') {
      open.push({ from: index, rows: 0 });
    } else {
      const closed = open.pop();
      if (closed && closed.rows > (largest?.rows ?? 0)) {
        largest = { ...closed, to: index + '</table>'.length };
      }
    }
  }
  return largest;
};

/** Whether a text has lines enough, which is quick to see. */
const hasManyLines = (text: string): boolean => {
  let at = -1;
  for (let lines = 1; lines < manyRows; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) {
      return false;
    }
  }
  return true;
};

const line = /[^\n]+/g;
/** What some tables have between their rows. */
const isRuler = (row: string): boolean => /^[\s|+:=─━-]*$/.test(row);
/** pandas, R and others number their rows, and put space between the cells. */
const numbered =
  /^ {0,12}\d{1,9}(?: {2}|\t)(?=.{0,2000}\S(?: {2}|\t) {0,400}\S)/;

const count = (row: string, sign: string): number => row.split(sign).length - 1;

/** What the rows of a table have in common; `null` for a line that is none. */
const likenessOf = (row: string): string | null => {
  if (numbered.test(row)) {
    return 'numbered';
  }
  const bare = row.trim();
  if (bare.startsWith('|') && bare.endsWith('|') && count(bare, '|') > 2) {
    return '|';
  }
  const tabs = count(bare, '\t');
  if (tabs > 1) {
    return `${tabs} tabs`;
  }
  // A sentence has a space behind its commas.
  const commas = bare.includes(', ') ? 0 : count(bare, ',');
  return commas > 1 ? `${commas} commas` : null;
};

/** The largest table of a text. */
const findLines = (text: string): Table | null => {
  let largest: Table | null = null;
  let current: Table | null = null;
  let likeness: string | null = null;
  for (const { from, to } of matchRanges(text, line)) {
    const row = text.slice(from, to);
    if (isRuler(row)) {
      continue;
    }
    const own = likenessOf(row);
    if (own === null) {
      current = null;
    } else if (current === null || own !== likeness) {
      current = { from, to, rows: 1 };
    } else {
      current = { from: current.from, to, rows: current.rows + 1 };
    }
    likeness = own;
    if (current && current.rows > (largest?.rows ?? 0)) {
      largest = current;
    }
  }
  return largest;
};

const toDiscovery = (table: Table | null): Discovery | null =>
  table === null || table.rows < manyRows
    ? null
    : {
        rule,
        values: [{ from: table.from, to: table.to }],
        title: `Table of ${table.rows} rows`,
        confidence: table.rows < allRows ? 'possible' : 'likely',
        masked: hiddenValue
      };

const find = ({ text, format }: Reading): Discovery | null =>
  !isStructured(format) && hasManyLines(text)
    ? toDiscovery(findLines(text))
    : null;

/** The same of a page, which need not be taken apart for it. */
export const findInPage = (html: string): Discovery | null =>
  html.length < shortestPage ? null : toDiscovery(findTable(html));

export const largeTable: Kind = { rule, keywords: [], find };
