import type { SyntaxNode } from '@lezer/common';
import { before, contentOf, textOf } from '../../languages/python/tree';
import type { Edit, Fix, Place } from '../nouns';
import { findRead } from './default';
import { literalPlace, replaceWhole } from './literal';
import type { Site } from './site';

/**
 * A secret that a name gets where a statement before found no variable of the
 * environment for it: `except KeyError: key = "…"`. It is for that variable.
 */
export function otherwisePlace(site: Site): Place | null {
  const statement = site.node.parent;
  const isAssigned = site.isWhole && before(site.node)?.name === 'AssignOp';
  const variable =
    isAssigned && statement ? findVariable(site, statement) : null;
  if (!statement || variable === null) {
    return null;
  }
  return {
    ...literalPlace(site),
    variable,
    rewrite: fix =>
      isMissed(site, statement) && isJustRead(fix, variable, site)
        ? [raise(statement)]
        : replaceWhole(site, fix)
  };
}

/** The one name that a statement assigns to. */
function targetOf(statement: SyntaxNode): SyntaxNode | null {
  const isPlain =
    statement.name === 'AssignStatement' &&
    statement.getChildren('AssignOp').length === 1;
  return isPlain ? statement.firstChild : null;
}

/** The variable that the same name is read from: in another part of the block, or before it. */
function findVariable(site: Site, statement: SyntaxNode): string | null {
  const target = targetOf(statement);
  const name = target && textOf(site.code, target);
  const same = readersOf(site, statement).find(each => {
    const other = targetOf(each);
    return other !== null && textOf(site.code, other) === name;
  });
  return same ? variableOf(site, same) : null;
}

/** The statements that may have given a name its value where another part of their block does not run. */
function readersOf(site: Site, statement: SyntaxNode): SyntaxNode[] {
  const block = statement.parent?.parent;
  const isOther =
    block?.name === 'IfStatement' || caughtBefore(site, statement) !== null;
  if (!block || !isOther) {
    return [];
  }
  const others = block
    .getChildren('Body')
    .flatMap(body => body.getChildren('AssignStatement'))
    .filter(({ from }) => from !== statement.from);
  const above = block.name === 'IfStatement' ? before(block) : null;
  return above ? [...others, above] : others;
}

function variableOf(site: Site, { lastChild }: SyntaxNode): string | null {
  const read = lastChild && findRead(site, lastChild);
  return read ? contentOf(site.code, read.key) : null;
}

/** Whether a statement runs because a variable is not set. */
function isMissed(site: Site, statement: SyntaxNode): boolean {
  const caught = caughtBefore(site, statement);
  return (
    caught === '' ||
    /\b(?:Key|Lookup)Error\b|\b(?:Base)?Exception\b/.test(caught ?? '')
  );
}

/** What the handler around a statement catches; `null` where there is none. */
function caughtBefore(
  { code }: Site,
  { parent: body }: SyntaxNode
): string | null {
  let node = body && before(body);
  while (node && !/^(?:except|else|finally|Body)$/.test(node.name)) {
    node = node.prevSibling;
  }
  return body && node?.name === 'except'
    ? code.slice(node.to, body.from).trim()
    : null;
}

/** Whether nothing but the variable gives the value: then there is none to go on with. */
function isJustRead(fix: Fix, variable: string, { first }: Site): boolean {
  const { asked, secret, keeper } = fix;
  return (
    asked === null &&
    secret.name === variable &&
    keeper.fallback(fix, first.quote) === null
  );
}

function raise({ from, to }: SyntaxNode): Edit {
  return { from, to, insert: 'raise' };
}
