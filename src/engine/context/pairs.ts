import type { Hits } from '../prefilter';
import type { Candidate } from './judge';
import { nameHits, type NameHit } from './keywords';
import { isInLiteral } from './literals';
import {
  CODE_SEPARATOR,
  PROSE_SEPARATOR,
  SHELL_SEPARATOR
} from './separators';

/**
 * Finds names and values by the way they are written next to each other,
 * whatever the language: `NAME=value`, `'name': 'value'`, `name <- "value"`,
 * `ENV["NAME"] = "value"`, `--name value`, "Your name is value".
 */
export interface Dialect {
  /** Whether a value may stand without quotes. */
  readonly allowsBare: boolean;
  /** Whether a single space may part a name from its value (`--name value`). */
  readonly allowsSpace: boolean;
  /** Whether words of a sentence may be a name. */
  readonly isProse: boolean;
  /** What may stand between a name and its value. */
  readonly separator: RegExp;
}

export const CODE: Dialect = {
  separator: CODE_SEPARATOR,
  allowsBare: false,
  allowsSpace: false,
  isProse: false
};
export const SHELL: Dialect = {
  separator: SHELL_SEPARATOR,
  allowsBare: true,
  allowsSpace: true,
  isProse: false
};
export const PROSE: Dialect = {
  separator: PROSE_SEPARATOR,
  allowsBare: true,
  allowsSpace: false,
  isProse: true
};

const NAME_BEFORE = /[\p{L}\p{N}_.-]{0,80}$/u;
const NAME_AFTER = /[\p{L}\p{N}_]{0,60}(?:-[\p{L}\p{N}_]{1,40}){0,4}/uy;
/** The words before a name in a sentence: "AWS secret access" key. */
const WORDS_BEFORE = /(?:\b[\p{L}\d]{1,20} ){1,3}$/u;
const FILLER =
  /^(?:.{0,62}\b)?(?:is|are|the|an?|your|my|this|that|of|with|for|no|not|and|or|new|use) /i;
/** Quotes, brackets and emphasis that close a name. */
const CLOSING = /(?:\\?["'`]|\*{1,2})?[\])]?(?:\*{1,2}|`)?/y;
const SPACE = /[ \t]{1,4}/y;
/** Behind it stands one word to the end of the line. */
const SPACE_OF_LINE = / (?=[^\s"'`,;:]{8,512}[ \t]{0,8}(?:\n|$))/y;
/** A value in quotes, with a string prefix or a wrapping call before it. */
const QUOTED =
  /(?:[A-Za-z_][\w.]{0,40}\()?[A-Za-z@$]{0,2}(\\?)("""|'''|["'`])((?:(?!\2|\\["'])[^\n]){1,4096})/y;
const BARE = /[^\s"'`,;<>(){}[\]|\\]{4,512}/y;
const BARE_PARAMETER = /[^\s"'`,;<>(){}[\]|\\&#]{4,512}/y;
/** `Bearer abc`: the header's scheme is a word of its own. */
const SCHEME_WORD = /(?:Bearer|Basic|Token|ApiKey|Bot|token|bearer) (?=\S)/y;

/** Alone, "pass" says that a test was passed, or what to pass to a function. */
const PASSED = /^passe?$/i;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The name at a keyword's hit, and where a value behind it would start. */
interface Name extends Range {
  readonly text: string;
  readonly valueAt: number;
}

/** The named values around the keywords that were hit in a text. */
export function findPairs(
  text: string,
  hits: Hits,
  dialect: Dialect
): Candidate[] {
  const byValue = new Map<number, Candidate>();
  for (const name of namesAt(text, hits, dialect)) {
    const value = valueOf(text, name, dialect);
    if (value && !byValue.has(value.from)) {
      byValue.set(value.from, {
        ...value,
        name: name.text,
        isProse: dialect.isProse
      });
    }
  }
  return Array.from(byValue.values());
}

function namesAt(text: string, hits: Hits, dialect: Dialect): Name[] {
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
function nameAt(
  text: string,
  { offset, end }: NameHit,
  dialect: Dialect
): Name | null {
  const to = end + lengthAt(NAME_AFTER, text, end);
  const closed = to + lengthAt(CLOSING, text, to);
  const separator = lengthAt(dialect.separator, text, closed);
  if (separator === 0 && !isSpace(text[closed])) {
    return null;
  }
  const before = text.slice(Math.max(0, offset - 80), offset);
  const start = offset - (NAME_BEFORE.exec(before)?.[0].length ?? 0);
  // Of `\\nKEY` in a literal the `n` is no part of the name.
  const from = text[start - 1] === '\\' ? start + 1 : start;
  const space = separator > 0 ? separator : spaceAt(text, from, closed, dialect);
  if (space === 0) {
    return null;
  }
  const identifier = text.slice(from, to);
  const name = identifier.slice(identifier.lastIndexOf('.') + 1);
  return {
    text: dialect.isProse ? phraseAt(text, from) + name : name,
    from,
    to,
    valueAt: closed + space
  };
}

/** The words of a sentence that belong to the name after them: "Your AWS secret access" key. */
function phraseAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 64), at);
  const words = WORDS_BEFORE.exec(before)?.[0] ?? '';
  return words.replace(FILLER, '');
}

/** A single space parts an option from its value, and a name from the rest of its line. */
function spaceAt(
  text: string,
  from: number,
  closed: number,
  { allowsSpace }: Dialect
): number {
  const isLine = (text[from - 1] ?? '\n') === '\n';
  const isLoose = allowsSpace || text.startsWith('--', from);
  const pattern = isLoose ? SPACE : isLine ? SPACE_OF_LINE : null;
  return pattern ? lengthAt(pattern, text, closed) : 0;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function valueOf(text: string, name: Name, dialect: Dialect): Range | null {
  const isSaid = !dialect.isProse || !PASSED.test(name.text);
  const isSet = /[:=]/.test(text.slice(name.to, name.valueAt));
  const quoted = isSaid || isSet ? quotedAt(text, name.valueAt) : null;
  return quoted ?? (mayBeBare(text, name, dialect) ? bareAt(text, name) : null);
}

/** Without quotes stand values in a shell, in what is printed, and inside of a literal: "uid=me;pwd=…". */
function mayBeBare(text: string, name: Name, dialect: Dialect): boolean {
  if (!dialect.allowsBare) {
    return text[name.valueAt - 1] === '=' && isInLiteral(text, name.from);
  }
  return !(dialect.isProse && PASSED.test(name.text));
}

function quotedAt(text: string, at: number): Range | null {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(text);
  if (!found) {
    return null;
  }
  const [whole, , , content] = found;
  const to = at + whole.length;
  return { from: to - content.length, to };
}

function bareAt(text: string, name: Name): Range | null {
  const at = name.valueAt;
  const from = at + lengthAt(SCHEME_WORD, text, at);
  const isParameter = /[?&]/.test(text[name.from - 1] ?? '');
  const length = lengthAt(isParameter ? BARE_PARAMETER : BARE, text, from);
  const whole = text.slice(from, from + length);
  const bare = whole.replace(/[.:]+$/, '');
  const isCutShort = whole.endsWith('..');
  return bare === '' || isCutShort ? null : { from, to: from + bare.length };
}

/** The length of what a sticky pattern matches at an offset. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
