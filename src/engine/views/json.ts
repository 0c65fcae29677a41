import type { View } from '../types';
import { Keys, type JsonString } from './keys';
import { ViewText } from './viewtext';

/** Encoded images and buffers: longer than a credential and nothing but base64. */
const shortestData = 4096;
const isData = (text: string): boolean =>
  text.length >= shortestData && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

const shortEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
};

/** How long the escape at a backslash is (RFC 8259 §7). */
const measureEscape = (json: string, at: number): number =>
  /^u[0-9a-fA-F]{4}$/.test(json.slice(at + 1, at + 6)) ? 6 : 2;

const unescape = (escape: string): string =>
  escape.length === 6
    ? String.fromCharCode(parseInt(escape.slice(2), 16))
    : (shortEscapes[escape[1]] ?? escape.slice(1));

/** Where the string that begins before `from` ends: at its quote, or with the text. */
const findStringEnd = (json: string, quote: string, from: number): number => {
  let end = json.indexOf(quote, from);
  while (end >= 0 && isEscaped(json, end, from)) {
    end = json.indexOf(quote, end + 1);
  }
  return end < 0 ? json.length : end;
};

const isEscaped = (json: string, quote: number, from: number): boolean => {
  let first = quote;
  while (first > from && json[first - 1] === '\\') {
    first--;
  }
  return (quote - first) % 2 === 1;
};

/** Adds the content of a string, from `start` of the JSON text, its escapes resolved. */
const addString = (
  view: ViewText,
  content: string,
  start: number
): JsonString => {
  const from = view.length;
  let text = '';
  let at = 0;
  let slash = content.indexOf('\\');
  while (slash >= 0) {
    const next = Math.min(
      content.length,
      slash + measureEscape(content, slash)
    );
    const meant = unescape(content.slice(slash, next));
    view.copy(start + at, start + slash);
    view.put(meant, start + slash, start + next);
    text += content.slice(at, slash) + meant;
    at = next;
    slash = content.indexOf('\\', at);
  }
  view.copy(start + at, start + content.length);
  return { text: text + content.slice(at), from, to: view.length };
};

/**
 * A JSON text with the escapes in its strings resolved, so that a text inside
 * a string reads as text. Each string value is named by its key. Nothing is
 * demanded of the text: what is no JSON is copied.
 */
export const toDocument = (json: string): View =>
  readDocument(json, /["{}[\],:]/g);

/** The same of what Python prints of its dictionaries, lists and tuples. */
export const toPythonDocument = (text: string): View =>
  readDocument(text, /["'{}[\](),:]/g);

const readDocument = (json: string, marks: RegExp): View => {
  const view = new ViewText(json);
  const keys = new Keys();
  let kept = 0;
  for (let found = marks.exec(json); found; found = marks.exec(json)) {
    const [mark] = found;
    if (mark !== '"' && mark !== "'") {
      keys.addMark(mark);
      continue;
    }
    const start = found.index + 1;
    const end = findStringEnd(json, mark, start);
    view.copy(kept, start);
    const content = json.slice(start, end);
    if (!isData(content)) {
      keys.addString(addString(view, content, start));
    }
    kept = end;
    marks.lastIndex = end + 1;
  }
  view.copy(kept, json.length);
  return view.finish(keys.named);
};
