import type { SyntaxNode } from '@lezer/common';
import { isLiteral } from './literal';

/** The source text of a node. */
export function textOf(source: string, node: SyntaxNode): string {
  return source.slice(node.from, node.to);
}

/** The node before `node` among its siblings, comments left out. */
export function before(node: SyntaxNode): SyntaxNode | null {
  let sibling = node.prevSibling;
  while (sibling?.name === 'Comment') {
    sibling = sibling.prevSibling;
  }
  return sibling;
}

/** The content of a plain literal, `null` for anything else. */
export function contentOf(
  source: string,
  node: SyntaxNode | null
): string | null {
  return node && isLiteral(node)
    ? textOf(source, node).replace(/^\w{0,3}["']{1,3}|["']{1,3}$/g, '')
    : null;
}

/** The last part of a dotted name, the key of a subscript, the text of a literal. */
export function nameOf(source: string, node: SyntaxNode | null): string | null {
  switch (node?.name) {
    case 'VariableName':
    case 'PropertyName':
      return textOf(source, node);
    case 'MemberExpression':
      return isSubscript(node)
        ? contentOf(source, lastIndexOf(node))
        : nameOf(source, node.lastChild);
    default:
      return contentOf(source, node);
  }
}

/** Whether a node is `a[b]` and not `a.b`. */
export function isSubscript(node: SyntaxNode): boolean {
  return node.name === 'MemberExpression' && node.getChild('[') !== null;
}

/** The `b` of `a[b]` and of `a.loc[0, b]`. */
function lastIndexOf(node: SyntaxNode): SyntaxNode | null {
  return node.getChild(']')?.prevSibling ?? null;
}

/** Longer lists are data, and looking at each item from each item takes long. */
const MAX_ITEMS = 64;

/** The operands between commas: of a tuple, a list of targets or arguments; the first ones of a long list. */
export function itemsBetween(
  first: SyntaxNode | null,
  last: SyntaxNode | null
): SyntaxNode[] {
  const items: SyntaxNode[] = [];
  const end = last?.from ?? Infinity;
  for (
    let node = first;
    node && node.from < end && items.length < MAX_ITEMS;
    node = node.nextSibling
  ) {
    if (!/^(?:[,()[\]]|Comment|TypeDef)$/.test(node.name)) {
      items.push(node);
    }
  }
  return items;
}
