import type { Hits } from '../prefilter';
import { NAME_KEYWORDS } from './keywords';
import type { SecretKind } from './names';
import { roleOf } from './names';
import { isDense, isUniform, lookOf } from './values';

const BEFORE = /[\w.-]{0,80}$/;
const AFTER = /["' ]?[\w-]{0,60}/y;
const RUN = /[^\s"'`=;&,()[\]{}]+/g;
/** A quote beside a value, or what parts it from its neighbors in a connection string or a query. */
const PLACE = /["']|^[=;&] [;& ]/;
/** Two literals in a row, each of which may be too short to look like anything. */
const JOINED =
  /[^\s"'(]["'][ \t]{0,20}[+\\]?[ \t]{0,20}\n?[ \t]{0,40}["'][^\s"')]/;
const MIN_LENGTH = 6;

/**
 * Whether a cell is worth parsing, which costs more than all the rest: it
 * holds a name that means a secret, and somewhere a text that could be one.
 */
export function isPromising(source: string, hits: Hits): boolean {
  const kinds = kindsIn(source, hits);
  const acceptsWords = kinds.has('password') || kinds.has('secret');
  return (
    kinds.size > 0 &&
    (JOINED.test(source) || holdsCandidate(source, acceptsWords))
  );
}

/** What the identifiers with a keyword promise. */
function kindsIn(source: string, hits: Hits): Set<SecretKind> {
  const kinds = new Set<SecretKind>();
  for (const word of NAME_KEYWORDS) {
    for (const offset of hits.get(word) ?? []) {
      const kind = kindOf(identifierAt(source, offset));
      if (kind) {
        kinds.add(kind);
      }
    }
  }
  return kinds;
}

function kindOf(name: string): SecretKind | undefined {
  return name === 'login' ? 'token' : roleOf(name)?.kind;
}

function identifierAt(source: string, offset: number): string {
  const before = source.slice(Math.max(0, offset - 80), offset);
  AFTER.lastIndex = offset;
  const after = AFTER.exec(source)?.[0] ?? '';
  return `${BEFORE.exec(before)?.[0] ?? ''}${after}`;
}

function holdsCandidate(source: string, acceptsWords: boolean): boolean {
  // In a long literal a value may stand far from the quotes.
  const isLoose = /"""|'''|\\n/.test(source);
  const isCandidate = acceptsWords ? isNotPlain : isRandom;
  for (const { 0: run, index = 0 } of source.matchAll(RUN)) {
    const edges = `${source[index - 1] ?? ''} ${source[index + run.length] ?? ''}`;
    const isPlaced = isLoose || PLACE.test(edges);
    if (run.length >= MIN_LENGTH && isPlaced && isCandidate(run)) {
      return true;
    }
  }
  return false;
}

function isNotPlain(run: string): boolean {
  return lookOf(run) !== 'plain';
}

/** Density is quick to see and rules out nearly all. */
function isRandom(run: string): boolean {
  return isUniform(run) || (isDense(run) && isNotPlain(run));
}
