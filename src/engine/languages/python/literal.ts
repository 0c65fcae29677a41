import type { SyntaxNode } from '@lezer/common';
import type { PythonString, Span } from './nouns';

/** A literal as it stands in the source, and the node of all its joined pieces. */
export interface Literal extends Omit<PythonString, 'carrier'> {
  readonly whole: SyntaxNode;
}

const LITERALS = new Set(['String', 'FormatString', 'ContinuedString']);
const OPENING = /^([A-Za-z]{0,3})("""|'''|"|')/;
/** Long chains of `+` are data, not a credential. */
const MAX_PIECES = 32;

export function isLiteral({ name }: { readonly name: string }): boolean {
  return LITERALS.has(name);
}

/** Reads the literal at `node`; `null` for a piece of a literal that was read before. */
export function readLiteral(source: string, node: SyntaxNode): Literal | null {
  if (node.parent?.name === 'ContinuedString') {
    return null;
  }
  const chain = chainOf(source, node);
  const leaves = leavesOf(source, chain);
  const isJoined = leaves.every(isLiteral);
  if (isJoined && leaves[0].from !== node.from) {
    return null;
  }
  const whole = isJoined ? chain : node;
  const nodes = (isJoined ? leaves : [node]).flatMap(each =>
    piecesOf(source, each)
  );
  return toLiteral(source, whole, nodes, !isJoined);
}

function toLiteral(
  source: string,
  whole: SyntaxNode,
  nodes: SyntaxNode[],
  isPartial: boolean
): Literal | null {
  const parts = nodes.map(node => toPart(source, node));
  const [first] = parts;
  return {
    from: first.from,
    to: parts[parts.length - 1].to,
    outer: { from: nodes[0].from, to: nodes[nodes.length - 1].to },
    pieces: parts.map(({ from, to }) => ({ from, to })),
    value: parts.map(({ text }) => text).join(''),
    prefix: first.prefix,
    isTriple: first.quote.length === 3,
    isPartial: isPartial || nodes.some(hasReplacement),
    whole
  };
}

/** The largest chain of `+` that `node` is a part of, brackets around it included. */
function chainOf(source: string, node: SyntaxNode): SyntaxNode {
  let chain = node;
  for (let depth = 0; depth < MAX_PIECES; depth++) {
    const parent = chain.parent;
    const isBracket = parent?.name === 'ParenthesizedExpression';
    if (!parent || !(isBracket || isSum(source, parent))) {
      break;
    }
    chain = parent;
  }
  return chain;
}

function isSum(source: string, node: SyntaxNode): boolean {
  const operator =
    node.name === 'BinaryExpression' ? node.getChild('ArithOp') : null;
  return operator !== null && source[operator.from] === '+';
}

/** The operands of a chain from left to right. */
function leavesOf(
  source: string,
  chain: SyntaxNode,
  depth = MAX_PIECES
): SyntaxNode[] {
  const isInner =
    chain.name === 'ParenthesizedExpression' || isSum(source, chain);
  if (!isInner || depth === 0) {
    return [chain];
  }
  const leaves: SyntaxNode[] = [];
  for (let child = chain.firstChild; child; child = child.nextSibling) {
    if (!/^(?:ArithOp|[()]|Comment)$/.test(child.name)) {
      leaves.push(...leavesOf(source, child, depth - 1));
    }
  }
  return leaves;
}

function piecesOf(source: string, node: SyntaxNode): SyntaxNode[] {
  if (node.name !== 'ContinuedString') {
    return [node];
  }
  const pieces = [
    ...node.getChildren('String'),
    ...node.getChildren('FormatString')
  ].sort((left, right) => left.from - right.from);
  const end = pieces.findIndex(
    (piece, at) => at > 0 && isNextItem(source, piece)
  );
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** Where a comma was forgotten, the parser joins a literal with what begins the next item: `url=`, `"url":`. */
function isNextItem(source: string, { from, to }: SyntaxNode): boolean {
  return (
    isMisread(source, from) || /^[ \t]{0,8}:/.test(source.slice(to, to + 9))
  );
}

/** Whether what the parser takes for a literal begins before its quote, and goes on to the end of its line. */
export function isMisread(source: string, from: number): boolean {
  return !OPENING.test(source.slice(from, from + 6));
}

function hasReplacement(node: SyntaxNode): boolean {
  return node.getChild('FormatReplacement') !== null;
}

interface Piece extends Span {
  readonly prefix: string;
  readonly quote: string;
  readonly text: string;
}

function toPart(source: string, node: SyntaxNode): Piece {
  const raw = source.slice(node.from, node.to);
  const [opening = '', letters = '', quote = ''] = OPENING.exec(raw) ?? [];
  const prefix = letters.toLowerCase();
  const isClosed = raw.length > opening.length && raw.endsWith(quote);
  const from = node.from + opening.length;
  const to = Math.max(from, node.to - (isClosed ? quote.length : 0));
  const content = source.slice(from, to);
  const text = prefix.includes('r') ? content : unescape(content);
  return { from, to, prefix, quote, text };
}

/** Undoes the escapes that change what a secret looks like. */
function unescape(content: string): string {
  return content.replace(/\\(\n|["'\\])/g, (_, escaped: string) =>
    escaped === '\n' ? '' : escaped
  );
}
