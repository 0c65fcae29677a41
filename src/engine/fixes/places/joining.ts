import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../languages/python/nouns';
import { before, textOf } from '../../languages/python/tree';

/** `"\n".join(["…", "…"])`: one text in several literals. */
export interface Joining extends Span {
  /** What stands between two pieces. */
  readonly separator: SyntaxNode;
  /** The literals, in order. */
  readonly items: readonly SyntaxNode[];
}

/** The joining whose list begins with one literal and ends with another. */
export function findJoining(
  code: string,
  first: SyntaxNode,
  last: SyntaxNode
): Joining | null {
  const list = first.parent;
  const items = list ? listLiterals(list) : null;
  const call = list && findCall(code, list);
  if (!call || items?.[0].from !== first.from) {
    return null;
  }
  const separator = call.firstChild?.firstChild ?? null;
  const isAll = items[items.length - 1].from === last.from;
  return separator?.name === 'String' && isAll
    ? { from: call.from, to: call.to, separator, items }
    : null;
}

/** What a list or tuple of nothing but plain literals holds; else `null`. */
function listLiterals(list: SyntaxNode): SyntaxNode[] | null {
  const items: SyntaxNode[] = [];
  for (let node = list.firstChild; node; node = node.nextSibling) {
    if (node.name === 'String') {
      items.push(node);
    } else if (!/^(?:[,()[\]]|Comment)$/.test(node.name)) {
      return null;
    }
  }
  return items;
}

/** The call of `join` with the list as its only argument. */
function findCall(code: string, list: SyntaxNode): SyntaxNode | null {
  const isList = /^(?:Array|Tuple)Expression$/.test(list.name);
  const args = list.parent;
  const isAlone =
    args?.name === 'ArgList' &&
    before(list)?.name === '(' &&
    list.nextSibling?.name === ')';
  const method = args?.parent?.firstChild?.lastChild;
  return isList && isAlone && method && textOf(code, method) === 'join'
    ? args.parent
    : null;
}
