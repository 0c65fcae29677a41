import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../languages/python/nouns';
import { isEnviron } from '../../languages/python/targets';
import {
  before as beforeNode,
  nameOf,
  textOf
} from '../../languages/python/tree';
import { literalAround, type PythonCell } from '../cells';
import type { Refusal } from '../nouns';
import type { Leaf } from './leaf';
import { findJoining } from './joining';
import { decode, findLeaf } from './leaf';

/** A secret in a string literal, with what stands around it. */
export interface Site {
  readonly code: string;
  /** The range of the secret. */
  readonly target: Span;
  /** The literals in which it begins and ends; mostly the same one. */
  readonly first: Leaf;
  readonly last: Leaf;
  /** All of the joined literals. */
  readonly outer: Span;
  /** The node that stands for the text in its statement, brackets around it included. */
  readonly node: SyntaxNode;
  /** The content before and after the secret as it stands in the source. */
  readonly before: string;
  readonly after: string;
  readonly isWhole: boolean;
  /** The secret, and all of the joined text, as the program sees them. */
  readonly value: string;
  readonly text: string;
  readonly names: readonly string[];
  /** The variable of the environment that the literal is for, or is used in the stead of. */
  readonly variable: string | null;
  /** What its program imports `os.environ` as. */
  readonly environs: ReadonlySet<string>;
}

/** Whether a node is `os.environ`, by whatever name. */
export function isEnvironAt(
  { code, environs }: Site,
  node: SyntaxNode | null
): boolean {
  return (
    isEnviron(code, node) || (node !== null && environs.has(textOf(code, node)))
  );
}

const NOT_A_STRING: Refusal = {
  reason:
    'The value does not stand in a string; it has to be taken out by hand.'
};
const PARTED: Refusal = {
  reason: 'The value stands in several strings; it has to be taken out by hand.'
};
const COMPUTED: Refusal = {
  reason: 'A part of the value is computed; it has to be taken out by hand.'
};

/** Finds the literal that holds `target`. */
export function findSite(cell: PythonCell, target: Span): Site | Refusal {
  const { code, tree } = cell.content;
  const first = findLeaf(code, tree, target.from);
  const last = findLeaf(code, tree, target.to - 1);
  if (!first || !last || !isInside(target, first, last)) {
    return NOT_A_STRING;
  }
  if (hasReplacement(first, target) || hasReplacement(last, target)) {
    return COMPUTED;
  }
  const string = literalAround(cell, first);
  const outer = string?.outer ?? first;
  if (last.to > outer.to) {
    return findJoinedSite(cell, target, first, last);
  }
  const pieces = string?.pieces ?? [{ from: first.open, to: first.close }];
  const [before, after] = textAround(code, pieces, target);
  return {
    code,
    target,
    first,
    last,
    outer,
    node: findNode(first.node, outer),
    before,
    after,
    isWhole: before === '' && after === '',
    value: readText(cell, pieces, target),
    text: readText(cell, pieces, outer),
    names: string?.carrier.names ?? [],
    variable: string?.carrier.variable ?? null,
    environs: cell.content.environs
  };
}

/** A secret in the literals of a list that are joined: all of them are one text. */
function findJoinedSite(
  cell: PythonCell,
  target: Span,
  first: Leaf,
  last: Leaf
): Site | Refusal {
  const { code, tree } = cell.content;
  const joining = findJoining(code, first.node, last.node);
  const separator = joining && findLeaf(code, tree, joining.separator.from);
  const isAll = first.open === target.from && last.close === target.to;
  if (!joining || !separator || !isAll) {
    return PARTED;
  }
  const readLeaf = (leaf: Leaf | null): string =>
    leaf ? decode(code.slice(leaf.open, leaf.close), leaf) : '';
  const value = joining.items
    .map(({ from }) => readLeaf(findLeaf(code, tree, from)))
    .join(readLeaf(separator));
  const node = findNode(first.node, joining);
  return {
    code,
    target,
    first,
    last,
    outer: joining,
    node,
    before: '',
    after: '',
    isWhole: true,
    value,
    text: value,
    names: namesOf(code, node),
    variable: null,
    environs: cell.content.environs
  };
}

/** What an expression is assigned to. */
function namesOf(code: string, node: SyntaxNode): string[] {
  const sign = beforeNode(node);
  const target = sign?.name === 'AssignOp' ? beforeNode(sign) : null;
  const name = nameOf(code, target);
  return name === null ? [] : [name];
}

function isInside(target: Span, first: Leaf, last: Leaf): boolean {
  return (
    target.from < target.to &&
    first.open <= target.from &&
    target.to <= last.close
  );
}

function hasReplacement({ node }: Leaf, { from, to }: Span): boolean {
  return node
    .getChildren('FormatReplacement')
    .some(replacement => replacement.from < to && from < replacement.to);
}

/** What the program sees of the pieces within `range`. */
function readText(
  { content: { code, tree } }: PythonCell,
  pieces: readonly Span[],
  range: Span
): string {
  return pieces
    .map(piece => {
      const from = Math.max(piece.from, range.from);
      const text = code.slice(from, Math.min(piece.to, range.to));
      const leaf = findLeaf(code, tree, from);
      return leaf ? decode(text, leaf) : text;
    })
    .join('');
}

function textAround(
  code: string,
  pieces: readonly Span[],
  target: Span
): [string, string] {
  const before = pieces.map(({ from, to }) =>
    code.slice(from, Math.max(from, Math.min(to, target.from)))
  );
  const after = pieces.map(({ from, to }) =>
    code.slice(Math.min(to, Math.max(from, target.to)), to)
  );
  return [before.join(''), after.join('')];
}

/** The node of the joined literals and the brackets around them. */
function findNode(leaf: SyntaxNode, outer: Span): SyntaxNode {
  let node = leaf;
  while (node.parent && !(node.from <= outer.from && outer.to <= node.to)) {
    node = node.parent;
  }
  while (node.parent?.name === 'ParenthesizedExpression') {
    node = node.parent;
  }
  return node;
}
