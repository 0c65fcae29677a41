import type { SyntaxNode, Tree } from '@lezer/common';
import type { Quote } from '../nouns';

/** One string literal: its prefix, its quotes, its content. */
export interface Leaf {
  readonly node: SyntaxNode;
  readonly from: number;
  readonly to: number;
  /** Where the content begins and ends. */
  readonly open: number;
  readonly close: number;
  readonly prefix: string;
  readonly quotes: string;
  readonly quote: Quote;
  readonly isFormat: boolean;
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  /** Whether it stands in the replacement of an f-string. */
  readonly isNested: boolean;
}

const OPENING = /^([A-Za-z]{0,3})("""|'''|"|')/;

/** The literal whose content holds the character at `position`. */
export function findLeaf(
  code: string,
  tree: Tree,
  position: number
): Leaf | null {
  for (
    let node: SyntaxNode | null = tree.resolveInner(position, 1);
    node;
    node = node.parent
  ) {
    if (node.name === 'String' || node.name === 'FormatString') {
      return readLeaf(code, node);
    }
  }
  return null;
}

function readLeaf(code: string, node: SyntaxNode): Leaf | null {
  const { from, to } = node;
  const opening = OPENING.exec(code.slice(from, from + 6));
  if (!opening) {
    return null;
  }
  const [{ length }, letters, quotes] = opening;
  const prefix = letters.toLowerCase();
  return {
    node,
    from,
    to,
    open: from + length,
    close: to - quotes.length,
    prefix,
    quotes,
    quote: quotes[0] === '"' ? '"' : "'",
    isFormat: prefix.includes('f'),
    isBytes: prefix.includes('b'),
    isRaw: prefix.includes('r'),
    isNested: isInReplacement(node)
  };
}

function isInReplacement(node: SyntaxNode): boolean {
  for (let owner = node.parent; owner; owner = owner.parent) {
    if (owner.name === 'FormatReplacement') {
      return true;
    }
  }
  return false;
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v'
};
/** Python's lexical analysis, 2.4.1.1 "Escape sequences"; `\N{…}` is left as it is. */
const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\n\\'"abfnrtv]))/g;

/** The text that the program sees for a stretch of a literal's content. */
export function decode(
  content: string,
  { isRaw, isFormat }: Pick<Leaf, 'isRaw' | 'isFormat'>
): string {
  const text = isRaw ? content : content.replace(ESCAPE, unescape);
  return isFormat ? text.replace(/\{\{|\}\}/g, ([brace]) => brace) : text;
}

function unescape(
  whole: string,
  ...[hex, short, long, octal, simple]: (string | undefined)[]
): string {
  const hexadecimal = hex ?? short ?? long;
  if (hexadecimal !== undefined) {
    const point = parseInt(hexadecimal, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  }
  return octal !== undefined
    ? String.fromCodePoint(parseInt(octal, 8))
    : SIMPLE[simple ?? ''];
}
