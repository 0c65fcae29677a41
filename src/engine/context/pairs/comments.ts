import type { Hits } from '../../prefilter';
import { PROSE } from './dialects';
import type { Candidate } from '../judge';
import { isInLiteral } from './literals';
import { findPairs } from './pairs';

/** How far into a comment a name may stand. */
const MAX_COMMENT = 300;

const HASH = /(?:^|\s)#(?!!\/)/;
/** What the other languages begin a comment with; Matlab's sign is another one's operator within a line. */
const ANY = /(?:^|\s)(?:#(?!!\/)|\/\/|--(?=\s)|\/\*)|^\s{0,40}%{1,2}\s/;

/** What a comment of Python says of a secret: `# password: …`. */
export function findInComments(source: string, hits: Hits): Candidate[] {
  return source.includes('#') ? findBehind(HASH, source, hits) : [];
}

/** The same of other languages. */
export function findInAnyComments(source: string, hits: Hits): Candidate[] {
  return findBehind(ANY, source, hits);
}

function findBehind(sign: RegExp, source: string, hits: Hits): Candidate[] {
  const within = filterHits(hits, offset => isBehind(sign, source, offset));
  return within.size === 0 ? [] : findPairs(source, within, PROSE);
}

function filterHits(hits: Hits, isKept: (offset: number) => boolean): Hits {
  const kept = new Map<string, readonly number[]>();
  hits.forEach((offsets, word) => {
    const those = offsets.filter(isKept);
    if (those.length > 0) {
      kept.set(word, those);
    }
  });
  return kept;
}

/** Whether a comment's sign stands before an offset in its line, and in no literal. */
function isBehind(sign: RegExp, source: string, offset: number): boolean {
  const near = source.slice(Math.max(0, offset - MAX_COMMENT), offset);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const at = line.search(sign);
  return at >= 0 && !isInLiteral(source, offset - line.length + at + 1);
}
