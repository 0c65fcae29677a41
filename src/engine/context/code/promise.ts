import { matchesOf } from '../../matches';
import type { Hits } from '../../prefilter';
import { joinedText } from '../../writings';
import { isDense } from '../values/entropy';
import { nameHits } from '../keywords';
import { lengthAt, nameStart, wordsLengthAt } from '../match';
import type { SecretKind } from '../names/names';
import { roleOf } from '../names/names';
import {
  holdsLongNumber,
  isMarked,
  isNoise,
  isUniform,
  lookOf
} from '../values/values';

const ASCII_AFTER = /["' ]?[\w-]{0,60}/y;
const AFTER = /["' ]?[\p{L}\p{M}\p{N}_-]{0,60}/uy;
/** Six characters at least: shorter values are never told. Base64 may end in padding. */
const RUN = /[^\s"'`=;&,()[\]{}\\]{6,}={0,2}/g;
/** What parts a value from its neighbors in a connection string or a query. */
const BEFORE_VALUE = '=;&';
const AFTER_VALUE = ';& ';
const QUOTES = '"\'';
/** A header's scheme is a word of its own, and a name may stand before what a literal ends with. */
const LITERAL = /["'](?:[^"'\n]{0,80}[ =])?([^"'\s]{6,128}?)[;,]?(?=["'])/g;
/** What an element of XML holds. */
const ELEMENT = />([^<>\s"']{6,128})(?=<\/)/g;
/** A passphrase, of which each word may be short. */
const WORDS = /["']([a-z]{3,14}(?: [a-z]{3,14}){3,7})(?=["'])/g;
/** A seed as pages show it, in groups of four. */
const GROUPS =
  /["'](?:[A-Z2-7]{4} ){3,15}[A-Z2-7]{1,4}["']|["'](?:[a-z2-7]{4} ){3,15}[a-z2-7]{1,4}["']/;
/** What follows on a literal that is looked for in something (`"x" in y`), and on a key. */
const SOUGHT = /["'] (?:not )?in\b/y;
const COLON = /["'] ?:/y;
/** What stands before a key, and not before what is compared (`if x == "y":`). */
const ENTRY_START = /(?:[{,]|\n)[ \t]{0,80}$/;
const MAX_INDENT = 82;
/** Two literals in a row, each of which may be too short to look like anything. */
const JOINED =
  /["'][^\s"']{1,200}["'][ \t]{0,20}[+\\]?[ \t]{0,20}\n?[ \t]{0,40}[bBrRuU]{0,2}["'][^\s"']{1,200}["']/;

/** A long literal, a command, and a sentence that says what stands in its midst. */
const LOOSE =
  /"""|'''|\\n| --[a-z]|(?:[Kk]ey|[Tt]oken|[Ss]ecret)[ :]{1,2}[\w+/=.-]{20}/;

/** A name that means a secret, and where it stands. */
interface PromisingName {
  readonly offset: number;
  /** Whether its value may be one that people choose. */
  readonly isChosen: boolean;
}

/** Whether a source holds a name that means a secret; without one no part of it is worth parsing. */
export function holdsName(source: string, hits: Hits): boolean {
  return nameHits(hits).some(
    ({ offset, end }) => kindOf(identifierAt(source, offset, end)) !== undefined
  );
}

/**
 * Whether a passage is worth parsing, which costs more than all the rest: it
 * holds a name that means a secret, and somewhere a text that could be one.
 * What only a name could make a secret of, a word, has to stand near it.
 */
export function isPromising(source: string, hits: Hits): boolean {
  const names = namesIn(source, hits);
  if (names.length === 0) {
    return false;
  }
  // In a long literal, and in a command, a value may stand far from the quotes.
  const isLoose = LOOSE.test(source);
  return (
    holdsCandidate(source, isLoose, isRandom) ||
    holdsJoined(source, isLoose) ||
    linesNear(source, names, true).some(
      lines =>
        holdsCandidate(lines, isLoose, isNotPlain) ||
        holdsLiteral(lines, isNotPlain) ||
        GROUPS.test(lines)
    ) ||
    linesNear(source, names, false).some(lines =>
      holdsLiteral(lines, text => lookOf(text) === 'random' || isNoise(text))
    )
  );
}

/** The identifiers with a keyword that promise something. */
function namesIn(source: string, hits: Hits): PromisingName[] {
  return nameHits(hits).flatMap(({ offset, end }) => {
    const name = identifierAt(source, offset, end);
    const kind = kindOf(name);
    return kind
      ? [{ offset, isChosen: MAY_BE_WORD.has(kind) || /secret/i.test(name) }]
      : [];
  });
}

/** What a word may be, as a name says it: a password, alone or in a pair or a string. */
const MAY_BE_WORD: ReadonlySet<SecretKind> = new Set([
  'password',
  'secret',
  'authorization',
  'connection'
]);

/** The lines of passwords' names, or of the others, each with the line before and after. */
function linesNear(
  source: string,
  names: readonly PromisingName[],
  areChosen: boolean
): readonly string[] {
  const lines = new Map<number, string>();
  let from = 0;
  let to = 0;
  for (const { offset, isChosen } of names) {
    // A line of very many names is looked for once.
    if (isChosen === areChosen && !(from <= offset && offset < to)) {
      from = lineStart(source, offset);
      to = lineEnd(source, offset);
      const first = lineStart(source, from - 1);
      lines.set(first, source.slice(first, lineEnd(source, to + 1)));
    }
  }
  return [...lines.values()];
}

function lineStart(source: string, offset: number): number {
  return offset <= 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end;
}

function kindOf(name: string): SecretKind | undefined {
  return isSignIn(name) ? 'authorization' : roleOf(name)?.kind;
}

/** `hub.login("…")`, `server.login(user, "…")` */
function isSignIn(name: string): boolean {
  return /(?:^|\.)login$/.test(name);
}

/** A keyword of several words is more than an identifier. */
function identifierAt(source: string, offset: number, end: number): string {
  const length = wordsLengthAt(ASCII_AFTER, AFTER, source, offset);
  return source.slice(
    nameStart(source, offset),
    Math.max(end, offset + length)
  );
}

function holdsCandidate(
  source: string,
  isLoose: boolean,
  isCandidate: (run: string) => boolean
): boolean {
  for (const { 0: run, index: from } of matchesOf(RUN, source)) {
    const to = from + run.length;
    const isPlaced = isLoose || isSetOff(source, from, to);
    if (isPlaced && !isAskedFor(source, from, to) && isCandidate(run)) {
      return true;
    }
  }
  return false;
}

/** Whether literals that are one look like something only together. */
function holdsJoined(source: string, isLoose: boolean): boolean {
  if (!JOINED.test(source)) {
    return false;
  }
  const joined = joinedText(source);
  return (
    holdsCandidate(joined, isLoose, isRandom) ||
    holdsLiteral(joined, text => isNotPlain(text) || holdsLongNumber(text))
  );
}

/** Passwords, and keys of some generators, hold what parts values elsewhere. */
function holdsLiteral(
  lines: string,
  isCandidate: (text: string) => boolean
): boolean {
  const literals = [LITERAL, WORDS, ELEMENT].flatMap(pattern =>
    matchesOf(pattern, lines)
  );
  return literals.some(
    ({ 0: whole, 1: text, index }) =>
      !isAskedFor(lines, index + 1, index + whole.length) && isCandidate(text)
  );
}

/** Whether a whole literal is a key of a dictionary, or is looked for in something: no value. */
function isAskedFor(source: string, from: number, to: number): boolean {
  if (!QUOTES.includes(source[from - 1]) || !QUOTES.includes(source[to])) {
    return false;
  }
  const before = source.slice(Math.max(0, from - MAX_INDENT), from - 1);
  return (
    lengthAt(SOUGHT, source, to) > 0 ||
    (lengthAt(COLON, source, to) > 0 && ENTRY_START.test(before))
  );
}

/** Whether a quote stands beside a run, or what parts values from each other. */
function isSetOff(source: string, from: number, to: number): boolean {
  const before = source[from - 1] ?? '\n';
  const after = source[to] ?? '\n';
  return (
    QUOTES.includes(before) ||
    QUOTES.includes(after) ||
    (BEFORE_VALUE.includes(before) && AFTER_VALUE.includes(after))
  );
}

function isNotPlain(run: string): boolean {
  return lookOf(run) !== 'plain';
}

/** Density is quick to see and rules out nearly all. */
function isRandom(run: string): boolean {
  return (
    isUniform(run) ||
    holdsLongNumber(run) ||
    ((isDense(run) || isMarked(run)) && isNotPlain(run))
  );
}
