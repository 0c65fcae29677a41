import type { Span } from '../../languages/python/nouns';
import type { Around, Dialect } from '../languages/dialect';
import type { Literal, Tokens } from '../languages/literals';

/** Code in another language than Python. */
export interface ForeignText {
  readonly source: string;
  /** Where the code begins, below a magic. */
  readonly start: number;
  readonly dialect: Dialect;
  readonly tokens: Tokens;
}

/** A string that holds a secret, and the code around it. */
export interface ForeignSite extends ForeignText {
  readonly target: Span;
  readonly literal: Literal;
  readonly before: string;
  readonly after: string;
}

/** Code that reads or sets a variable, from its start to its end. */
export interface Found extends Span {
  readonly variable: string;
  readonly isStatement: boolean;
}

/** Code for the environment around the string, from its start to its end. */
export function findAround(
  { source, before, after, literal }: ForeignSite,
  patterns: readonly Around[]
): Found | null {
  for (const pattern of patterns) {
    const start = pattern.before.exec(before);
    const end = pattern.after.exec(after);
    if (start && end) {
      const from = literal.from - start[0].length;
      const line = lineBefore(source, from);
      const to = literal.to + end[0].length;
      const isEnd = /^[ \t]{0,40}(?:[;\n#/}]|$)/.test(
        source.slice(to, to + 60)
      );
      const isStatement = line.trim() === '' && isEnd;
      return { from, to, variable: start[1], isStatement };
    }
  }
  return null;
}

/** What stands before a place in its statement. */
function lineBefore(source: string, place: number): string {
  const start = source.slice(0, place).lastIndexOf('\n') + 1;
  const pieces = source.slice(start, place).split(/[;{]/);
  return pieces[pieces.length - 1];
}

/** Whether no expression may take the place of the string. */
export function isConstant({ dialect, before, after }: ForeignSite): boolean {
  return dialect.constants.some(
    each => each.before.test(before) && each.after.test(after)
  );
}

/** Whether a function in front of the string gets its parts. */
export function isTagged({ literal, before }: ForeignSite): boolean {
  return literal.form.tag?.test(before) ?? false;
}

/** What the string holds before and after the secret. */
export function textsAround({
  source,
  literal,
  target
}: ForeignSite): [string, string] {
  return [
    source.slice(literal.open, target.from),
    source.slice(target.to, literal.close)
  ];
}

/** Whether an expression with an operator may stand here without brackets. */
export function isOpen({ before, after }: ForeignSite): boolean {
  return (
    /(?:^|[=:(,[{]|\breturn)\s{0,40}$/.test(before) &&
    /^\s{0,40}(?:[;,)\]}]|$)|^[ \t]{0,40}\n/.test(after)
  );
}

/** `key <- `, `apiKey: `, `"key" => `, `config.key = `, `const key: string = ` */
export function nameBefore(before: string): string[] {
  const name =
    /([A-Za-z_]\w{0,127})["'`\]]{0,3}\s{0,20}(?::{1,2}\s{0,4}[A-Za-z][\w<>[\]. |]{0,60}\s{0,8})?(?:<<?-|=>|:=|=|:)\s{0,20}$/.exec(
      before
    )?.[1];
  return name === undefined ? [] : [name];
}
