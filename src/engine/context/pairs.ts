import type { Hits } from '../prefilter';
import { wordStart } from './before';
import type { Candidate } from './judge';
import { NAME_KEYWORDS } from './keywords';

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
}

export const CODE: Dialect = {
  allowsBare: false,
  allowsSpace: false,
  isProse: false
};
export const SHELL: Dialect = {
  allowsBare: true,
  allowsSpace: true,
  isProse: false
};
export const PROSE: Dialect = {
  allowsBare: true,
  allowsSpace: false,
  isProse: true
};

const NAME_AFTER = /[\p{L}\p{N}_]{0,60}(?:-[\p{L}\p{N}_]{1,40}){0,4}/uy;
/** The words before a name in a sentence: "AWS secret access" key. */
const WORDS_BEFORE = /(?:\b[\p{L}\d]{1,20} ){1,3}$/u;
const FILLER =
  /^(?:.{0,62}\b)?(?:is|are|the|an?|your|my|this|that|of|with|for|no|not|and|or|new|use) /i;
/** Quotes, brackets and emphasis that close a name. */
const CLOSING = /(?:\\?["'`]|\*{1,2})?[\])]?(?:\*{1,2}|`)?/y;
/** `name: str = `, `name = `, `name: `, `name <- `, `name => `, `name is `; a table's gap. */
const SEPARATOR =
  /[ \t]{0,8}:[ \t]{0,4}[A-Za-z][\w[\]., |]{0,30}[ \t]{0,4}=(?!=)\s{0,4}|[ \t]{0,40}(?::=|=>|->|<-|<<-|={1,3}|:)(?:\*{1,2})?(?:[ \t]{0,40}|\s{0,12}(?=["'`]))|,[ \t]{0,4}(?=["'])|\((?=["'])|[ \t]{1,8}(?=["'])|[ \t]{1,4}is[ \t]*:?[ \t]{1,4}|[ \t]{0,20}[|\t][ \t]{0,20}| {2,60}/y;
const SPACE = /[ \t]{1,4}/y;
/** A value in quotes, with a string prefix or a wrapping call before it. */
const QUOTED =
  /(?:[A-Za-z_][\w.]{0,40}\()?[A-Za-z]{0,2}(\\?)("""|'''|["'`])((?:(?!\2|\\["'])[^\n]){1,4096})/y;
const BARE = /[^\s"'`,;<>(){}[\]|\\]{4,512}/y;
const BARE_PARAMETER = /[^\s"'`,;<>(){}[\]|\\&#]{4,512}/y;
/** `Bearer abc`: the header's scheme is a word of its own. */
const SCHEME_WORD = /(?:Bearer|Basic|Token|ApiKey|Bot|token|bearer) (?=\S)/y;

/** `token=token=token=…`: of names inside of a value only so many are worth a look. */
const MAX_NAMES = 8;

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
  let covered = 0;
  let inside = 0;
  for (const name of namesAt(text, hits, dialect)) {
    inside = name.from < covered ? inside + 1 : 0;
    const value = inside < MAX_NAMES ? valueOf(text, name, dialect) : null;
    covered = Math.max(covered, value?.to ?? 0);
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
  for (const word of NAME_KEYWORDS) {
    for (const offset of hits.get(word) ?? []) {
      const name = nameAt(text, offset, word.length, dialect);
      if (name) {
        names.set(name.to, name);
      }
    }
  }
  // Of `password=SecretStr("…")` the outer name says what the value is.
  return Array.from(names.values()).sort((one, other) => one.from - other.from);
}

/** Most words are followed by no value; what stands before them does not matter then. */
function nameAt(
  text: string,
  offset: number,
  length: number,
  dialect: Dialect
): Name | null {
  const to = offset + length + lengthAt(NAME_AFTER, text, offset + length);
  const valueAt = separatedFrom(text, to, dialect);
  if (valueAt === null) {
    return null;
  }
  const from = wordStart(text, offset);
  const identifier = text.slice(from, to);
  const name = identifier.slice(identifier.lastIndexOf('.') + 1);
  return {
    text: dialect.isProse ? phraseAt(text, from) + name : name,
    from,
    to,
    valueAt
  };
}

/** The words of a sentence that belong to the name after them: "Your AWS secret access" key. */
function phraseAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 64), at);
  const words = WORDS_BEFORE.exec(before)?.[0] ?? '';
  return words.replace(FILLER, '');
}

/** Where a value starts that is set off from a name's end; `null` where nothing sets it off. */
function separatedFrom(
  text: string,
  end: number,
  dialect: Dialect
): number | null {
  const closed = end + lengthAt(CLOSING, text, end);
  const separator =
    lengthAt(SEPARATOR, text, closed) ||
    (dialect.allowsSpace ? lengthAt(SPACE, text, closed) : 0);
  return separator === 0 ? null : closed + separator;
}

function valueOf(text: string, name: Name, dialect: Dialect): Range | null {
  const quoted = quotedAt(text, name.valueAt);
  return quoted ?? (dialect.allowsBare ? bareAt(text, name) : null);
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
