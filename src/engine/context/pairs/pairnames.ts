import type { Hits } from '../../prefilter';
import { COMPARING } from './compared';
import type { Dialect } from './dialects';
import { nameHits, type NameHit } from '../keywords';
import { lengthAt, nameStart, wordsLengthAt } from '../match';
import { purposeAt } from './purpose';

/** The name at a keyword's hit, and where a value behind it would start. */
export interface Name {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly valueAt: number;
  /** What stands between the two, quotes and brackets of the name left out. */
  readonly separator: string;
}

const ASCII_AFTER = /\w{0,60}(?:-\w{1,40}){0,4}/y;
const NAME_AFTER =
  /[\p{L}\p{M}\p{N}_]{0,60}(?:-[\p{L}\p{M}\p{N}_]{1,40}){0,4}/uy;
/** The words before a name in a sentence: "AWS secret access" key. */
const WORDS_BEFORE = /(?:(?<![\p{L}\p{M}\d_])[\p{L}\p{M}\d]{1,20} ){1,3}$/u;
const FILLER =
  /^(?:.{0,62}\b)?(?:is|are|the|an?|your|my|this|that|of|with|for|no|not|and|or|new|use|invalid|incorrect|wrong|bad|expired) /i;
/** The last part of `client.token`; in R's `api.key` the dot is part of a name. */
const DOTTED =
  /(?<=^|\.)(?:(?:access|api|auth|encryption|secret|signing)\.(?:key|token)|[^.]{0,120})$/i;
/** Quotes, brackets and emphasis that close a name. */
const CLOSING =
  /(?:\\{0,7}["'`]|\*{1,2})?[\])}]{0,2}(?:\*{1,2}|`|<\/(?:b|em|i|strong)>)?/y;
/** Behind it stands no word of a sentence ("password received!"). */
const SPACE = /[ \t]{1,4}(?![A-Za-z]{1,64}[!?.,;]{1,3}(?:[\s"'`]|$))/y;
/** Behind it stands a word of a sentence that is too long for one. */
const SPACE_OF_SENTENCE = / (?=[\w+/=.-]{16,512}(?:[\s,;)"'`]|$))/y;
/** Behind it stands one word to the end of the line. */
const SPACE_OF_LINE = / (?=[^\s"'`,;:]{8,512}[ \t]{0,8}(?:\r?\n|$))/y;

/** The names at the keywords that were hit behind which a value may stand. */
export function findNames(text: string, hits: Hits, dialect: Dialect): Name[] {
  const names = new Map<number, Name>();
  for (const hit of nameHits(hits)) {
    const name = nameAt(text, hit, dialect);
    if (name) {
      names.set(name.to, name);
    }
  }
  // Of `password=SecretStr("…")` the outer name says what the value is.
  return Array.from(names.values()).sort((one, other) => one.from - other.from);
}

/** Most words are followed by no value; what stands before them does not matter then. */
function nameAt(text: string, hit: NameHit, dialect: Dialect): Name | null {
  const to = nameEnd(text, hit, dialect);
  const closed = to + lengthAt(CLOSING, text, to);
  const separator = lengthAt(dialect.separator, text, closed);
  if (separator === 0 && !isSpace(text[closed])) {
    return null;
  }
  const from = nameStart(text, hit.offset);
  if (isWorkingFolder(text, from, to)) {
    return null;
  }
  const gap = separator > 0 ? separator : spaceAt(text, from, closed, dialect);
  return gap === 0 || isArgument(text, from, closed)
    ? null
    : {
        text: nameIn(text, from, to, dialect),
        from,
        to,
        valueAt: closed + gap,
        separator: text.slice(closed, closed + gap)
      };
}

/** With what is said behind its noun: "Clave API:". */
function nameEnd(
  text: string,
  { offset, end }: NameHit,
  { isProse }: Dialect
): number {
  const to = end + wordsLengthAt(ASCII_AFTER, NAME_AFTER, text, end);
  return isProse && text[to] === ' ' ? to + purposeAt(text, offset, to) : to;
}

/** `connect($user, $password, "…")`: a variable, and behind it another argument, but for what compares the two. */
function isArgument(text: string, from: number, closed: number): boolean {
  return (
    text[from - 1] === '$' &&
    /^[ \t]{0,2},/.test(text.slice(closed, closed + 3)) &&
    !COMPARING.test(text.slice(Math.max(0, from - 80), from - 1))
  );
}

/** `"$PWD:/app"`: a shell's own variable; `${PWD:=…}` is given a value. */
function isWorkingFolder(text: string, from: number, to: number): boolean {
  return (
    to - from === 3 &&
    (text[from - 1] === '$' || (text[from - 1] === '{' && text[to] === '}')) &&
    text.startsWith('PWD', from)
  );
}

function nameIn(
  text: string,
  from: number,
  to: number,
  { isProse }: Dialect
): string {
  const identifier = text.slice(from, to);
  const name = DOTTED.exec(identifier)?.[0] ?? identifier;
  return isProse ? phraseAt(text, from) + name : name;
}

/** The words of a sentence that belong to the name after them: "Your AWS secret access" key. */
function phraseAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 64), at);
  const words = WORDS_BEFORE.exec(before)?.[0] ?? '';
  return words.replace(FILLER, '');
}

/** Whether a name is an option of a command: `--password`, `-Password`. */
export function isOption(text: string, from: number): boolean {
  const before = text[from - 1] ?? '\n';
  return (
    /^-{1,2}[A-Za-z]/.test(text.slice(from, from + 3)) && /\s/.test(before)
  );
}

/** A single space parts an option from its value, and a name from the rest of its line. */
function spaceAt(
  text: string,
  from: number,
  closed: number,
  { allowsSpace, isProse }: Dialect
): number {
  // Behind `$PASSWORD` stands the next word of the command.
  if (text[from - 1] === '$') {
    return 0;
  }
  const isLoose = allowsSpace || isOption(text, from);
  if (isLoose || !isProse) {
    return isLoose ? lengthAt(SPACE, text, closed) : 0;
  }
  const rest = isOfLine(text, from, closed)
    ? lengthAt(SPACE_OF_LINE, text, closed)
    : 0;
  return rest || lengthAt(SPACE_OF_SENTENCE, text, closed);
}

/** Whether a name begins its line, or is no word of a sentence: `ENV DB_PASSWORD`, `insecure-password`. */
export function isOfLine(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? '\n';
  return (
    before === '\n' ||
    (isSpace(before) && /[A-Za-z][_-][A-Za-z]/.test(text.slice(from, to)))
  );
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
