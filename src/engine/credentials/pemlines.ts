/**
 * The lines of a PEM block that something stands before: a log's time, the
 * marks of a diff, a quotation or a comment, numbers of lines.
 */

/** What the lines of a block hold, line by line. */
export interface PemLines {
  readonly headers: string;
  readonly body: string;
  readonly isEnded: boolean;
  readonly to: number;
}

const MAX_LINES = 200;
const MAX_LINE = 400;
const MAX_PREFIX = 200;

const END = /^-----END [A-Z0-9 ]{1,50}-----/;
const HEADER = /^[A-Z][A-Za-z-]{1,30}: [^\n]{1,120}$/;
/** A word of a sentence is no line of a key. */
const FULL = /^\s{0,8}[^\n]{40}/;
const DATA = /^[A-Za-z0-9+/=]{0,80}$/;

/** The block behind a BEGIN line that has something before it; null where no line follows such a one. */
export const readPrefixed = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number }
): PemLines | null => {
  const prefix = prefixAt(text, from);
  if (prefix.trim() === '' || !/^[ \t\r]{0,8}\n/.test(text.slice(to, to + 9))) {
    return null;
  }
  const lines = readLines(text, text.indexOf('\n', to) + 1, prefix);
  return FULL.test(lines.body) ? lines : null;
};

const prefixAt = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - MAX_PREFIX), at);
  return before.slice(before.lastIndexOf('\n') + 1);
};

const readLines = (text: string, start: number, prefix: string): PemLines => {
  const headers: string[] = [];
  const data: string[] = [];
  let at = start;
  let to = start;
  for (let count = 0; count < MAX_LINES && at > 0; count++) {
    const line = text.slice(at, at + MAX_LINE).split('\n', 1)[0];
    const { content, offset } = withoutPrefix(line, prefix);
    const [end] = END.exec(content) ?? [];
    if (end !== undefined) {
      return toLines(headers, data, true, at + offset + end.length);
    }
    if (DATA.test(content)) {
      data.push(content);
      to = content === '' ? to : at + offset + content.length;
    } else if (data.join('') === '' && HEADER.test(content)) {
      headers.push(content);
    } else {
      break;
    }
    at = text.indexOf('\n', at) + 1;
  }
  return toLines(headers, data, false, to);
};

const toLines = (
  headers: readonly string[],
  data: readonly string[],
  isEnded: boolean,
  to: number
): PemLines => ({
  headers: headers.join('\n'),
  body: data.join('\n'),
  isEnded,
  to
});

/** What a line holds: behind the same as its first one has, or, for times differ, its last word. */
const withoutPrefix = (
  line: string,
  prefix: string
): { content: string; offset: number } => {
  const trimmed = line.trimEnd();
  const isSame = trimmed.startsWith(prefix.trimEnd());
  const offset = isSame ? prefix.length : lastWordAt(trimmed);
  return { content: trimmed.slice(offset), offset };
};

/** The END line and a header have spaces of their own. */
const lastWordAt = (line: string): number => {
  const own = line.search(/-----END |(?:Proc-Type|DEK-Info|Version|Comment): /);
  return own >= 0
    ? own
    : Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t')) + 1;
};
