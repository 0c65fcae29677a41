/** What programs print of data and of pages: a text that has a structure all the same. */
import type { Fragment, NamedValue, View } from '../types';
import { toPage } from './html';
import { toDocument, toPythonDocument } from './json';

/** A value that the structure of a printed text names. */
export interface PrintedValue extends NamedValue {
  /** What the text means, its escapes resolved. */
  readonly value: string;
  readonly isProse: true;
}

const readers: readonly (readonly [RegExp, (text: string) => View])[] = [
  // An object, a list of objects or of lists, and objects in a line each; as Python shows such a text, in quotes
  [/^\s{0,40}'?(?:\[\s{0,80})?[[{]\s{0,80}"/, toDocument],
  [/^\s{0,40}(?:\w{1,30}\()?(?:\[\s{0,80})?[[({]\s{0,80}'/, toPythonDocument],
  [/^\s{0,40}<(?:!doctype html|html|head|body|div|form|table|\?xml)\b/i, toPage]
];

/** `Row(name='…', …)`, `[User(name="…")]`: objects as Python and others print them. */
const objects = /^\s{0,40}\[?\w{1,40}\(\w{1,60}=/;
const member = /\b([A-Za-z_]\w{0,60})=(["'])([^"'\n]{1,400})\2/g;

const readObjects = (text: string): PrintedValue[] =>
  Array.from(
    text.matchAll(member),
    ({ 0: whole, 1: name, 3: value, index }) => {
      const to = index + whole.length - 1;
      return { name, from: to - value.length, to, value, isProse: true };
    }
  );

/** The values that a printed text names by keys and headings; offsets in the text. */
export const readPrinted = (
  { place, format }: Pick<Fragment, 'place' | 'format'>,
  text: string
): PrintedValue[] => {
  if (format === 'markdown') {
    return readTables(text);
  }
  const isPrinted =
    place.part === 'output' && (format === 'stream' || format === 'text');
  if (!isPrinted) {
    return [];
  }
  const read = readers.find(([start]) => start.test(text))?.[1];
  if (read) {
    return locate(read(text));
  }
  return objects.test(text) ? readObjects(text) : [];
};

/** The tables of HTML in a text of Markdown; what stands between two is read with them. */
const readTables = (text: string): PrintedValue[] => {
  const from = text.search(/<table\b/i);
  const to = Math.max(text.lastIndexOf('</t'), text.lastIndexOf('</T'));
  return to < from || from < 0
    ? []
    : locate(toPage(text.slice(from, to))).map(value => ({
        ...value,
        from: value.from + from,
        to: value.to + from
      }));
};

const locate = ({
  text,
  named,
  toFragment,
  toFragmentEnd
}: View): PrintedValue[] =>
  named.map(({ name, from, to }) => ({
    name,
    from: toFragment(from),
    to: toFragmentEnd(to),
    value: text.slice(from, to).trim(),
    isProse: true
  }));
