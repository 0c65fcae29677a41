import { countPassing } from '../../bisect';
import type { Span } from '../../languages/python/nouns';
import type { Dialect, Form, StringForm } from './dialect';

/** A string as it stands in code. */
export interface Literal {
  readonly form: StringForm;
  readonly from: number;
  readonly to: number;
  /** Where its content begins and ends. */
  readonly open: number;
  readonly close: number;
}

/** What stands at a position. */
export type Standing =
  | { readonly kind: 'comment' }
  | { readonly kind: 'code' }
  | { readonly kind: 'string'; readonly literal: Literal };

const CODE: Standing = { kind: 'code' };

interface Token {
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
}

/** The strings and comments of code, which is read once however often it is asked. */
export class Tokens {
  constructor(source: string, start: number, dialect: Dialect) {
    this.source = source;
    this.at = start;
    this.dialect = dialect;
  }

  /** What the character at `position` belongs to. */
  standingAt(position: number): Standing {
    this.readTo(position);
    const ended = countPassing(this.tokens, ({ to }) => to <= position);
    const token: Token | undefined = this.tokens[ended];
    return token && token.from <= position ? token.standing : CODE;
  }

  private readonly tokens: Token[] = [];
  private readonly source: string;
  private readonly dialect: Dialect;
  private at: number;

  private readTo(position: number): void {
    while (this.at <= position) {
      const token = readToken(this.source, this.at, this.dialect);
      if (token) {
        this.tokens.push(token);
      }
      this.at = token ? token.to : this.at + 1;
    }
  }
}

function readToken(source: string, at: number, dialect: Dialect): Token | null {
  const comment = dialect.comments.find(({ open }) => opens(open, source, at));
  if (comment) {
    const to = endOf(source, at, comment);
    return { from: at, to, standing: { kind: 'comment' } };
  }
  const other = dialect.others.find(({ open }) => opens(open, source, at));
  if (other) {
    return { from: at, to: endOf(source, at, other), standing: CODE };
  }
  for (const form of dialect.strings) {
    const opening = opens(form.open, source, at);
    if (opening !== null && !(/^\w/.test(opening) && isInWord(source, at))) {
      return readString(source, at, opening, form);
    }
  }
  return null;
}

/** The `r` of `for"x"` is no prefix. */
function isInWord(source: string, at: number): boolean {
  return /\w/.test(source[at - 1] ?? '');
}

function opens(open: RegExp, source: string, at: number): string | null {
  open.lastIndex = at;
  return open.exec(source)?.[0] ?? null;
}

function readString(
  source: string,
  from: number,
  opening: string,
  form: StringForm
): Token {
  const open = from + opening.length;
  const closing = form.close(opening);
  const close = findClose(source, open, closing, form);
  const to = Math.min(close + closing.length, source.length);
  const literal = { form, from, to, open, close };
  return { from, to, standing: { kind: 'string', literal } };
}

/** The closing text that no sign takes the meaning from; the end where there is none. */
function findClose(
  source: string,
  open: number,
  closing: string,
  { isEscaped, isDoubled }: Pick<StringForm, 'isEscaped' | 'isDoubled'>
): number {
  for (let at = open; at < source.length; at++) {
    if (isEscaped && source[at] === '\\') {
      at++;
    } else if (source.startsWith(closing, at)) {
      if (!isDoubled || source[at + 1] !== closing) {
        return at;
      }
      at++;
    }
  }
  return source.length;
}

function endOf(source: string, at: number, form: Form): number {
  const open = at + (opens(form.open, source, at)?.length ?? 1);
  const closing = form.close ?? '\n';
  const close = findClose(source, open, closing, form);
  return Math.min(close + closing.length, source.length);
}

/** Whether the position lies in an expression within the string. */
export function isComputed(
  source: string,
  { form: { hole }, open }: Literal,
  target: Span
): boolean {
  if (hole === undefined) {
    return false;
  }
  const before = source.slice(open, target.from);
  const value = source.slice(target.from, target.to);
  const opening = before.lastIndexOf(hole);
  const closing = hole === '$' ? ')' : '}';
  const isOpen =
    opening >= 0 &&
    before.indexOf(closing, opening) < 0 &&
    /[({]/.test(before.slice(opening, opening + 2));
  return isOpen || value.includes(hole);
}
