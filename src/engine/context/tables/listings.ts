/** Names in columns, as a shell lists files and commands, and Python its modules: each column goes on alphabetically. */
import { wordsAt, type Cell } from './rows';

/** Fewer columns are in order by chance. */
const LEAST_COLUMNS = 2;

/** Whether a line is one of a listing, and no headings of a table: those have no row above. */
export function isOfListing(text: string, start: number): boolean {
  const above = lineAbove(text, start);
  return (
    areInOrder(text, [above, start, lineBelow(text, start)]) ||
    areInOrder(text, [lineAbove(text, above), above, start])
  );
}

function lineAbove(text: string, start: number): number {
  return start < 1 ? -1 : text.lastIndexOf('\n', start - 2) + 1;
}

function lineBelow(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? -1 : end + 1;
}

/** Whether every column of three lines goes on alphabetically. A long name moves those behind it, and the last column may be shorter. */
function areInOrder(text: string, starts: readonly number[]): boolean {
  if (starts.some(start => start < 0)) {
    return false;
  }
  const [first, second, third] = starts.map(start => wordsAt(text, start));
  const columns = Math.min(first.length, second.length, third.length);
  return (
    columns >= LEAST_COLUMNS &&
    second
      .slice(0, columns)
      .every(
        (cell, at) => isBefore(first[at], cell) && isBefore(cell, third[at])
      )
  );
}

/** Signs do not count, as in the order of most languages. */
const bare = ({ text }: Cell): string =>
  text.toLowerCase().replace(/[^a-z\d]/g, '');

const isBefore = (one: Cell, other: Cell): boolean => bare(one) <= bare(other);
