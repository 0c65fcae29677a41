import type { SyntaxNode } from '@lezer/common';
import {
  before,
  contentOf,
  isSubscript,
  textOf
} from '../../languages/python/tree';
import { isSystemName } from '../names';
import type { Edit, EnvironmentItem, Fix, Place } from '../nouns';
import { replaceWhole } from './literal';
import { isEnvironAt, type Site } from './site';

/** A secret that the code puts into the environment. */
export function environmentPlace(site: Site): Place | null {
  const place = site.isWhole
    ? (assignmentPlace(site) ?? setDefaultPlace(site))
    : null;
  // What the system sets is no place to keep a secret in.
  return isSystemName(place?.variable ?? '') ? null : place;
}

/** `os.environ["X"] = "…"`, alone or in a chain of targets. */
function assignmentPlace(site: Site): Place | null {
  const { node } = site;
  const statement = node.parent;
  if (
    statement?.name !== 'AssignStatement' ||
    node.nextSibling ||
    before(node)?.name !== 'AssignOp'
  ) {
    return null;
  }
  const signs = statement.getChildren('AssignOp');
  const targets = signs.flatMap(sign => before(sign) ?? []);
  const target = targets.find(each => findItem(site, each) !== null);
  const item = target ? findItem(site, target) : null;
  if (!target || !item || !isAlone(target)) {
    return null;
  }
  const isOnly = signs.length === 1;
  return toPlace(site, item, fix =>
    isOnly
      ? [replace(statement, fix.keeper.provide(fix, item, site.first.quote))]
      : [...dropOwn(site, target, fix), ...replaceWhole(site, fix)]
  );
}

/** `os.environ.setdefault("X", "…")` */
function setDefaultPlace(site: Site): Place | null {
  const { node, code } = site;
  const list = node.parent;
  const callee = list?.name === 'ArgList' ? list.prevSibling : null;
  const mapping = callee?.firstChild ?? null;
  const key = list?.firstChild?.nextSibling ?? null;
  const isCall =
    callee?.lastChild?.name === 'PropertyName' &&
    textOf(code, callee.lastChild) === 'setdefault' &&
    isEnvironAt(site, mapping);
  if (
    !isCall ||
    !mapping ||
    !list?.parent ||
    key?.name !== 'String' ||
    key.from === node.from
  ) {
    return null;
  }
  const item = toItem(code, mapping, key);
  const call = list.parent;
  return toPlace(site, item, fix => setDefault(site, call, item, fix));
}

function setDefault(
  site: Site,
  call: SyntaxNode,
  item: EnvironmentItem,
  fix: Fix
): Edit[] {
  const { quote } = site.first;
  const fallback = fix.keeper.fallback(fix, quote);
  const isStatement = call.parent?.name === 'ExpressionStatement';
  // `setdefault` would ask even where the variable is set.
  const value = `${item.mapping}.get(${item.key}) or ${fallback}`;
  if (fallback !== null) {
    return isStatement
      ? [replace(call, `${item.mapping}[${item.key}] = ${value}`)]
      : [replace(site.node, value)];
  }
  if (isStatement) {
    return [replace(call, fix.keeper.provide(fix, item, quote))];
  }
  // The variable would be set to itself.
  const own = `${item.mapping}[${item.key}]`;
  return isSame(fix.keeper.expression(fix, quote), own)
    ? [replace(call, own)]
    : replaceWhole(site, fix);
}

function toPlace(
  site: Site,
  { name }: EnvironmentItem,
  rewrite: (fix: Fix) => Edit[]
): Place {
  return {
    value: site.value,
    names: site.names,
    variable: name,
    extent: 'whole',
    role: 'code',
    rewrite
  };
}

/** A target that would be set to itself is left out of the chain. */
function dropOwn({ code, first }: Site, target: SyntaxNode, fix: Fix): Edit[] {
  const expression = fix.keeper.expression(fix, first.quote);
  const sign = target.nextSibling;
  const next = sign?.nextSibling;
  return next && isSame(expression, textOf(code, target))
    ? [{ from: target.from, to: next.from, insert: '' }]
    : [];
}

function isSame(left: string, right: string): boolean {
  return normalize(left) === normalize(right);
}

function normalize(expression: string): string {
  return expression.replace(/"/g, "'").replace(/\s/g, '');
}

/** Whether a target is not one of a tuple. */
function isAlone(target: SyntaxNode): boolean {
  const previous = before(target);
  return previous === null || previous.name === 'AssignOp';
}

/** `os.environ["X"]` with a literal key. */
function findItem(site: Site, node: SyntaxNode): EnvironmentItem | null {
  const { code } = site;
  const mapping = node.firstChild;
  const key = node.getChild('[')?.nextSibling ?? null;
  return mapping &&
    key?.name === 'String' &&
    isSubscript(node) &&
    isEnvironAt(site, mapping)
    ? toItem(code, mapping, key)
    : null;
}

function toItem(
  code: string,
  mapping: SyntaxNode,
  key: SyntaxNode
): EnvironmentItem {
  return {
    mapping: textOf(code, mapping),
    key: textOf(code, key),
    name: contentOf(code, key) ?? ''
  };
}

function replace({ from, to }: SyntaxNode, insert: string): Edit {
  return { from, to, insert };
}
