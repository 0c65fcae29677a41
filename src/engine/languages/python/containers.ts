/** What the items of dictionaries, tuples and lists are called. */
import type { SyntaxNode } from '@lezer/common';
import { columnOf, zippedWith } from './rows';
import { targetsOf } from './targets';
import { before, contentOf, itemsBetween, nameOf, textOf } from './tree';
import { name, type Walk } from './walk';

/** `{"name": "…"}`, and the name of the dictionary behind it. */
export function entry(
  walk: Walk,
  parent: SyntaxNode,
  child: SyntaxNode
): boolean {
  const colon = before(child);
  if (colon?.name !== ':') {
    return false;
  }
  const key = nameOf(walk.source, before(colon));
  const isPair = key !== null && /^(?:value|Value|val)$/.test(key);
  name(walk, 'entry', [isPair ? pairName(walk.source, parent) : null, key]);
  return true;
}

/** `{"name": "API_KEY", "value": "…"}` */
function pairName(source: string, dictionary: SyntaxNode): string | null {
  for (let node = dictionary.firstChild; node; node = node.nextSibling) {
    const content = node.nextSibling?.name === ':' && contentOf(source, node);
    if (content && /^(?:name|Name|key|Key)$/.test(content)) {
      return contentOf(source, node.nextSibling?.nextSibling ?? null);
    }
  }
  return null;
}

/** `auth=("user", "…")` holds a password at its second place, `[("name", "…")]` what the first one names. */
export function tuple(
  walk: Walk,
  parent: SyntaxNode,
  child: SyntaxNode
): boolean {
  const sign = before(parent);
  const target = sign?.name === 'AssignOp' ? before(sign) : null;
  const isPair =
    target !== null &&
    /(?:^|_)(?:auth|credentials?|creds)$/i.test(textOf(walk.source, target));
  if (isPair) {
    const isSecond = before(child)?.name === ',';
    name(walk, 'keyword', isSecond ? ['password'] : []);
    return false;
  }
  const first =
    columnOf(walk.source, parent, child) === null
      ? pairedName(walk.source, parent, child)
      : null;
  if (first !== null) {
    name(walk, 'entry', [first, ...namesOfList(walk, parent.parent)]);
    return false;
  }
  return element(walk, parent, child);
}

/** What a list of pairs is assigned to. */
function namesOfList(walk: Walk, list: SyntaxNode | null): (string | null)[] {
  return list?.parent?.name === 'AssignStatement'
    ? targetsOf(walk.source, list.parent, list).map(target => target.name)
    : [];
}

/** The first of two items of a pair in a list. */
function pairedName(
  source: string,
  pair: SyntaxNode,
  child: SyntaxNode
): string | null {
  const isListed = /^(?:ArrayExpression|SetExpression|TupleExpression)$/.test(
    pair.parent?.name ?? ''
  );
  const items = isListed ? itemsBetween(pair.firstChild, null) : [];
  return items.length === 2 && items[1].from === child.from
    ? contentOf(source, items[0])
    : null;
}

/** An element is called like its column or its list, or like the option before it. */
export function element(
  walk: Walk,
  parent: SyntaxNode,
  child: SyntaxNode
): boolean {
  const isFirst = walk.kind === 'bare';
  const column = isFirst
    ? (columnOf(walk.source, parent, child) ??
      zippedWith(walk.source, parent, child))
    : null;
  if (column !== null) {
    name(walk, 'entry', [column]);
    return false;
  }
  if (isFirst && isOfPerson(walk, parent, child)) {
    name(walk, 'entry', namesOfList(walk, parent.parent));
    return false;
  }
  name(walk, 'element', isFirst ? [optionBefore(walk.source, child)] : []);
  return isFirst;
}

/** `logins = [["kim", "…"], ["lee", "…"]]` */
function isOfPerson(
  walk: Walk,
  parent: SyntaxNode,
  child: SyntaxNode
): boolean {
  return (
    pairedName(walk.source, parent, child) !== null &&
    namesOfList(walk, parent.parent).some(each =>
      /(?:^|_)(?:logins?|users?|accounts?|credentials)$/i.test(each ?? '')
    )
  );
}

/** `["tool", "--token", "…"]` */
function optionBefore(source: string, item: SyntaxNode): string | null {
  const comma = before(item);
  const previous =
    comma?.name === ',' ? contentOf(source, before(comma)) : null;
  return previous?.startsWith('--') ? previous : null;
}
