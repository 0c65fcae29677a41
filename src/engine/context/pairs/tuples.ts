/** Several variables that are given several values: `user, password = "…", "…"`, in other languages than Python. */
import { matchesOf } from '../../matches';
import type { Candidate } from '../judge';
import { lengthAt } from '../match';
import { roleOf } from '../names/names';

const TARGETS =
  /(?:^|;)[ \t]{0,16}(?:(?:const|let|local|my|our|va[lr]) |list)?[[({]?[ \t]?([$@]?\w{1,60}, ?[\w, $@]{1,200}?)[ \t]?[\])}]? ?:?= ?[[({]?(?=["'])/gm;
const ITEM = /(["'])([^"'\n]{0,512})\1/y;
const GAP = /,\s{0,8}(?=["'])/y;

/** The values at the places of names that promise something. */
export function findTuples(text: string): Candidate[] {
  return matchesOf(TARGETS, text).flatMap(({ 0: head, 1: list, index }) => {
    const names = list.split(/, ?/).map(name => name.replace(/^[$@]/, ''));
    return names.some(name => roleOf(name) !== null)
      ? itemsAt(text, index + head.length, names)
      : [];
  });
}

function itemsAt(
  text: string,
  start: number,
  names: readonly string[]
): Candidate[] {
  const found: Candidate[] = [];
  let at = start;
  for (const name of names) {
    const length = lengthAt(ITEM, text, at);
    if (length === 0) {
      break;
    }
    if (roleOf(name) !== null) {
      found.push({ name, from: at + 1, to: at + length - 1 });
    }
    at += length;
    at += lengthAt(GAP, text, at);
  }
  return found;
}
