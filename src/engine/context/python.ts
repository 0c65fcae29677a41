import type { PythonString } from '../languages/python';
import { stringsOf } from '../languages/python';
import { passagesOf, type Passage } from '../languages/python/passages';
import { hasMagics, isForeignCell, magicsOf } from '../languages/blank';
import type { Hits } from '../prefilter';
import type { Candidate } from './judge';
import { isPromising } from './promise';
import { lookOf } from './values';
import { CODE, PROSE, SHELL, findPairs } from './pairs';

/** Cell magics whose body is code of another language, with quoted values. */
const CODE_MAGIC =
  /^\s*%%(?:R|javascript|js|julia|sql|bigquery|html|ruby|perl|cpp|cu)\b/;

/** The named values of a Python cell, its magics and shell lines included. */
export function findInPython(source: string, hits: Hits): Candidate[] {
  if (isForeignCell(source)) {
    const dialect = CODE_MAGIC.test(source) ? CODE : SHELL;
    return findPairs(source, hits, dialect);
  }
  const literals = isPromising(source, hits)
    ? passagesOf(source).flatMap(passage => findLiterals(passage, hits))
    : [];
  return [
    ...literals.flatMap(toCandidate),
    ...findInside(source, hits, literals),
    ...findInMagics(source, hits)
  ];
}

/** To parse costs more than all the rest: only passages that promise something are. */
function findLiterals({ from, text }: Passage, hits: Hits): PythonString[] {
  return isPromising(text, hitsWithin(hits, from, from + text.length))
    ? stringsOf(text, mayMatter).map(literal => ({
        ...literal,
        from: literal.from + from,
        to: literal.to + from
      }))
    : [];
}

function hitsWithin(hits: Hits, from: number, to: number): Hits {
  const within = new Map<string, readonly number[]>();
  hits.forEach((offsets, word) => {
    const inside = offsets.filter(offset => from <= offset && offset < to);
    if (inside.length > 0) {
      within.set(
        word,
        inside.map(offset => offset - from)
      );
    }
  });
  return within;
}

/** Whether a literal may be a secret or hold one behind a name or a header's scheme. */
function mayMatter(value: string): boolean {
  return lookOf(value) !== 'plain' || /[=: ][^=: ]{4}/.test(value);
}

function toCandidate(literal: PythonString): Candidate[] {
  const [name, ...alsoNamed] = literal.carrier.names;
  if (name === undefined || literal.isPartial) {
    return [];
  }
  const { from, to, value } = literal;
  return [{ name, alsoNamed, from, to, value }];
}

/** A literal may hold names and values itself: a connection string, a `.env` file, a query. */
function findInside(
  source: string,
  hits: Hits,
  literals: readonly PythonString[]
): Candidate[] {
  if (literals.length === 0) {
    return [];
  }
  return findPairs(source, hits, PROSE).filter(pair =>
    literals.some(({ from, to }) => from < pair.from && pair.to <= to)
  );
}

function findInMagics(source: string, hits: Hits): Candidate[] {
  return hasMagics(source) ? findPairs(magicsOf(source), hits, SHELL) : [];
}
