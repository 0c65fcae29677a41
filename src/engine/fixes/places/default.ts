import type { SyntaxNode } from '@lezer/common';
import {
  before,
  contentOf,
  isSubscript,
  itemsBetween,
  textOf
} from '../../languages/python/tree';
import { isSystemName } from '../names';
import type { Edit, Fix, Place } from '../nouns';
import { isEnvironAt, type Site } from './site';
import { needsBrackets } from './writing';

/** Code that reads a variable of the environment. */
interface EnvironmentRead {
  /** `os.getenv("X")`, `os.environ["X"]` */
  readonly node: SyntaxNode;
  readonly key: SyntaxNode | null;
}

/** A secret in the default of an environment variable: the default goes. */
export function defaultPlace(site: Site): Place | null {
  return argumentPlace(site) ?? alternativePlace(site);
}

/** `os.getenv("X", "…")` */
function argumentPlace(site: Site): Place | null {
  const { node } = site;
  const call = node.parent?.name === 'ArgList' ? node.parent.parent : null;
  const read = call && findRead(site, call);
  const start = read?.key && startOfArgument(node);
  if (!read || !start || node.from === read.key?.from) {
    return null;
  }
  const remove = { from: start, to: node.to, insert: '' };
  return toPlace(site, read, fix => [remove, ...fallBack(site, read, fix)]);
}

/** `os.getenv("X") or "…"` */
function alternativePlace(site: Site): Place | null {
  const { node } = site;
  const sign = before(node);
  const left = sign?.name === 'or' ? before(sign) : null;
  const last =
    left?.name === 'BinaryExpression' && left.getChild('or')
      ? left.lastChild
      : left;
  const read = last && findRead(site, last);
  if (!read || !left) {
    return null;
  }
  const remove = { from: left.to, to: node.to, insert: '' };
  return toPlace(site, read, fix => {
    const fallback = fix.keeper.fallback(fix, site.first.quote);
    return fallback === null
      ? [remove]
      : [{ from: node.from, to: node.to, insert: fallback }];
  });
}

function toPlace(
  site: Site,
  { key }: EnvironmentRead,
  rewrite: (fix: Fix) => Edit[]
): Place {
  return {
    value: site.text,
    names: site.names,
    variable: contentOf(site.code, key),
    extent: 'whole',
    role: 'read',
    readAt: key?.from,
    rewrite: fix => [...rename(site, key, fix), ...rewrite(fix)]
  };
}

/** Reads another variable: the code's own stands for another value, or a person chose one. */
function rename({ code }: Site, key: SyntaxNode | null, fix: Fix): Edit[] {
  const own = contentOf(code, key);
  if (!key || own === null || own === fix.secret.name) {
    return [];
  }
  const quote = code[key.to - 1];
  const insert = `${quote}${fix.secret.name}${quote}`;
  return [{ from: key.from, to: key.to, insert }];
}

/** What is used where the environment has no value, after the call. */
function fallBack(site: Site, { node }: EnvironmentRead, fix: Fix): Edit[] {
  const fallback = fix.keeper.fallback(fix, site.first.quote);
  if (fallback === null) {
    return [];
  }
  const after = { from: node.to, to: node.to, insert: ` or ${fallback}` };
  return needsBrackets(node)
    ? [
        { from: node.from, to: node.from, insert: '(' },
        { ...after, insert: `${after.insert})` }
      ]
    : [after];
}

/** What the system sets is no place for a secret: then only the literal goes. */
export function findRead(site: Site, node: SyntaxNode): EnvironmentRead | null {
  const read = findAnyRead(site, node);
  const name = read && contentOf(site.code, read.key);
  return name !== null && isSystemName(name) ? null : read;
}

function findAnyRead(site: Site, node: SyntaxNode): EnvironmentRead | null {
  if (isSubscript(node) && isEnvironAt(site, node.firstChild)) {
    return { node, key: node.getChild('[')?.nextSibling ?? null };
  }
  const callee = node.name === 'CallExpression' ? node.firstChild : null;
  if (!callee || !isRead(site, callee)) {
    return null;
  }
  const list = node.lastChild;
  return { node, key: itemsBetween(list?.firstChild ?? null, null)[0] ?? null };
}

/** `os.getenv`, `os.environ.get`, and the latter by an alias. */
function isRead(site: Site, callee: SyntaxNode): boolean {
  const [mapping, method] = [callee.firstChild, callee.lastChild];
  const isGet = method !== null && textOf(site.code, method) === 'get';
  return (
    /(?:^|\.)getenv$/.test(textOf(site.code, callee)) ||
    (isGet && isEnvironAt(site, mapping))
  );
}

/** The end of the argument before the default, its comma not included. */
function startOfArgument(node: SyntaxNode): number | null {
  const sign = before(node);
  const comma = sign?.name === 'AssignOp' ? before(sign)?.prevSibling : sign;
  return comma?.name === ',' ? (before(comma)?.to ?? null) : null;
}
