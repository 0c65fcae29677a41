import { matchesOf } from '../../matches';
import type { Candidate } from '../judge';

const OPTION = /(?<![\w.])([A-Za-z]\w{1,40})\(["']?([^\s"'`()]{4,256})["']?\)/g;

/** Stata's options, which hold their value in brackets: `getdata x, token(…)`. */
export function findOptions(text: string): Candidate[] {
  return matchesOf(OPTION, text).map(
    ({ 0: whole, 1: name, 2: value, index }) => {
      const from = index + whole.indexOf(value, name.length + 1);
      return { name, from, to: from + value.length };
    }
  );
}
