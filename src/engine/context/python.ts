import type { PythonString } from '../languages/python';
import { stringsOf } from '../languages/python';
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
    ? stringsOf(source, mayMatter)
    : [];
  return [
    ...literals.flatMap(toCandidate),
    ...findInside(source, hits, literals),
    ...findInMagics(source, hits)
  ];
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
  return findPairs(source, hits, PROSE).filter(pair =>
    literals.some(({ from, to }) => from < pair.from && pair.to <= to)
  );
}

function findInMagics(source: string, hits: Hits): Candidate[] {
  return hasMagics(source) ? findPairs(magicsOf(source), hits, SHELL) : [];
}
