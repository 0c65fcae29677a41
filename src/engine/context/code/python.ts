import { countPassing } from '../../bisect';
import type { PythonString } from '../../languages/python';
import { stringsOf } from '../../languages/python';
import { passagesOf, type Passage } from '../../languages/python/passages';
import { hasMagics, isForeignCell, magicsOf } from '../../languages/blank';
import { hitsWithin } from '../../hitswithin';
import type { Hits } from '../../prefilter';
import { findHeld } from './holders';
import { findBranches } from '../pairs/branches';
import { findInAnyComments, findInComments } from '../pairs/comments';
import { findCompared } from '../pairs/compared';
import type { Candidate } from '../judge';
import { roleOf } from '../names/names';
import { holdsName, isPromising } from './promise';
import { holdsLongNumber, lookOf } from '../values/values';
import { CODE, PROSE, SHELL } from '../pairs/dialects';
import { findPairs } from '../pairs/pairs';

/** Cell magics whose body is code of another language, with quoted values. */
const CODE_MAGIC =
  /^\s*%%(?:R|javascript|js|julia|sql|bigquery|html|ruby|perl|cpp|cu)\b/;

const QUERY = /^(?:(?:query_?)?params|querystring|query)$/i;

/** Nobody writes such a line, and the parser's time grows with the square of a wrong one. */
const ENDLESS_LINE = 40_000;

const hasEndlessLine = (source: string): boolean =>
  source.length > ENDLESS_LINE &&
  source.split('\n').some(line => line.length > ENDLESS_LINE);

/** The named values of a Python cell, its magics and shell lines included. */
export function findInPython(source: string, hits: Hits): Candidate[] {
  if (isForeignCell(source)) {
    return CODE_MAGIC.test(source)
      ? [
          ...findPairs(source, hits, CODE),
          ...findCompared(source, hits),
          ...findBranches(source, hits),
          ...findInAnyComments(source, hits)
        ]
      : findInShell(source, hits);
  }
  if (hasEndlessLine(source)) {
    return findPairs(source, hits, CODE);
  }
  const mayHold = source.length < LONG ? isPromising : holdsName;
  const literals = mayHold(source, hits)
    ? passagesWith(source, hits).flatMap(each => findLiterals(each, hits))
    : [];
  return [
    ...literals.flatMap(literal => toCandidate(literal, source)),
    ...findInside(source, hits, literals),
    ...findHeld(source),
    ...findBranches(source, hits),
    ...findInComments(source, hits),
    ...findInMagics(source, hits)
  ];
}

/** Commands and what their comments say. */
export function findInShell(source: string, hits: Hits): Candidate[] {
  return [
    ...findPairs(source, hits, SHELL),
    ...findCompared(source, hits),
    ...findBranches(source, hits),
    ...findInComments(source, hits)
  ];
}

/** From so many characters on, a source is sooner parted than looked at as a whole. */
const LONG = 4000;

/** The passages with hits; a long source has many without. */
function passagesWith(source: string, hits: Hits): Passage[] {
  const offsets = [...hits.values()].flat().sort((one, other) => one - other);
  const countBefore = (end: number): number =>
    countPassing(offsets, offset => offset < end);
  return passagesOf(source).filter(
    ({ from, text }) => countBefore(from) < countBefore(from + text.length)
  );
}

/** To parse costs more than all the rest: only passages that promise something are. */
function findLiterals(passage: Passage, hits: Hits): PythonString[] {
  const { from, text, head } = passage;
  const offset = from - head.length;
  return isPromising(text, hitsWithin(hits, from, from + text.length))
    ? stringsOf(head + text, mayMatter).map(literal => ({
        ...literal,
        from: literal.from + offset,
        to: literal.to + offset
      }))
    : [];
}

/** Whether a literal may be a secret or hold one behind a name or a header's scheme. */
function mayMatter(value: string): boolean {
  return (
    lookOf(value) !== 'plain' ||
    holdsLongNumber(value) ||
    /[=: >][^=: ]{4}/.test(value)
  );
}

function toCandidate(literal: PythonString, source: string): Candidate[] {
  const [name, ...alsoNamed] =
    literal.carrier.kind === 'bare'
      ? namesBefore(source, literal)
      : literal.carrier.names;
  if (name === undefined || literal.isPartial || isListed(literal, name)) {
    return [];
  }
  const { from, to, value } = literal;
  // A parameter of a query, whatever it is a key of elsewhere.
  const isOfQuery = name === 'key' && alsoNamed.some(each => QUERY.test(each));
  return [{ name: isOfQuery ? 'api_key' : name, alsoNamed, from, to, value }];
}

/** What other languages write, and Python where a comma was forgotten before: `name <- "…"`, `name := "…"`, `"name": "…"`. */
const NAME_BEFORE =
  /(?:^|[\s{(,;$.])(?<![=!]= ?)["']?([A-Za-z_][\w.-]{1,60})["']?[ \t]{0,4}(?::=?|<-|=>)[ \t]{0,4}[bBrRuU]{0,2}["']{1,3}$/;

/** What stands before a literal that the tree gives no name. */
function namesBefore(
  source: string,
  { from, carrier }: PythonString
): readonly string[] {
  const before = source.slice(Math.max(0, from - 80), from);
  const [, name] = NAME_BEFORE.exec(before) ?? [];
  return name === undefined ? carrier.names : [name];
}

/** `users = ["…", "…"]` lists what they are called. */
function isListed({ carrier }: PythonString, name: string): boolean {
  return (
    carrier.kind === 'element' &&
    roleOf(name)?.strength === 'vague' &&
    !/login/i.test(name)
  );
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
  const ordered = [...literals].sort((one, other) => one.from - other.from);
  // Of nested literals the outer one reaches farther, and begins before.
  const reaches: number[] = [];
  ordered.forEach(({ to }, index) =>
    reaches.push(Math.max(to, reaches[index - 1] ?? 0))
  );
  return findPairs(source, hits, PROSE).filter(pair => {
    const before = countPassing(ordered, ({ from }) => from < pair.from);
    const isInside = before > 0 && pair.to <= reaches[before - 1];
    return isInside || isAddedOn(source, pair.from);
  });
}

/** `"…&apikey=" + "…"`: its name stands in the literal before. */
function isAddedOn(source: string, at: number): boolean {
  return /[?&][\w.-]{1,40}=["'] {0,4}\+ {0,4}["']$/.test(
    source.slice(Math.max(0, at - 60), at)
  );
}

function findInMagics(source: string, hits: Hits): Candidate[] {
  return hasMagics(source) ? findPairs(magicsOf(source), hits, SHELL) : [];
}
