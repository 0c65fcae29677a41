import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { readRows } from './tables';

/** The documents of the house, and what can be read from their markdown. */

export const ROOT = resolve(__dirname, '../..');

export interface Page {
  /** Relative to the root of the checkout. */
  readonly path: string;
  readonly text: string;
}

/** A link or an image: `[text](target)`. */
export interface Link {
  readonly path: string;
  readonly target: string;
}

export const readPage = (path: string): Page => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8')
});

const listMarkdown = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name));

/** Everything that is written for people. */
export const pages: readonly Page[] = [
  ...listMarkdown('.'),
  ...listMarkdown('docs')
].map(readPage);

const withoutCode = (text: string): string =>
  text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The links and images that lead to another file, or to a heading. */
export const relativeLinks = ({ path, text }: Page): readonly Link[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => ({ path, target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target));

/** The file that a link leads to, and the heading in it, empty for none. */
export const resolveLink = ({ path, target }: Link): [string, string] => {
  const [file, heading = ''] = target.split('#');
  const from = file === '' ? path : join(dirname(path), file);
  return [from, heading];
};

/** The headings as addresses name them: lower case, hyphens, no signs. */
export const headingIds = (text: string): readonly string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-')
  );

/** What stands between backticks, fenced blocks left out. */
export const codeSpans = (text: string): readonly string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code]) => code
  );

/** The cells of every row of a page's tables whose heading begins with a word. */
export const tableRows = (
  { text }: Page,
  firstHeading: string
): readonly (readonly string[])[] => readRows(text, firstHeading);

/** `` `name` `` without its backticks. */
export const unquote = (cell: string): string => cell.replace(/`/g, '');
