import type { PythonString } from '../languages/python';
import { stringsOf } from '../languages/python';
import { isForeignCell, magicsOf } from '../languages/blank';
import type { Hits } from '../prefilter';
import { findCommands } from './commands';
import type { Candidate } from './judge';
import { CONTEXT_KEYWORDS } from './keywords';
import { isPromising } from './promise';
import { CODE, PROSE, SHELL, findPairs } from './pairs';

/** Cell magics whose body is code of another language, with quoted values. */
const CODE_MAGIC =
  /^\s*%%(?:R|javascript|js|julia|sql|bigquery|html|ruby|perl|cpp|cu)\b/;

/** The named values of a Python cell, its magics and shell lines included. */
export function findInPython(source: string, hits: Hits): Candidate[] {
  if (isForeignCell(source)) {
    const dialect = CODE_MAGIC.test(source) ? CODE : SHELL;
    return [...findPairs(source, hits, dialect), ...findCommands(source)];
  }
  const literals = isPromising(source, hits) ? stringsOf(source) : [];
  return [
    ...literals.flatMap(toCandidate),
    ...findInside(source, hits, literals),
    ...findInMagics(source, hits)
  ];
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
  const offsets = CONTEXT_KEYWORDS.flatMap(word => [...(hits.get(word) ?? [])]);
  const holders = literals.filter(({ from, to }) =>
    offsets.some(offset => from <= offset && offset < to)
  );
  return holders.flatMap(({ from, to }) =>
    findPairs(source, hits, PROSE, { from, to })
  );
}

function findInMagics(source: string, hits: Hits): Candidate[] {
  if (!/[%!]/.test(source)) {
    return [];
  }
  const magics = magicsOf(source);
  return [...findPairs(magics, hits, SHELL), ...findCommands(magics)];
}
