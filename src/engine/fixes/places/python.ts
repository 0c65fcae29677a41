import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../languages/python/nouns';
import { before, textOf } from '../../languages/python/tree';
import type { PythonCell } from '../cells';
import type { Place, Refusal } from '../nouns';
import { isRefusal } from '../nouns';
import { NO_TEXT } from '../refusals';
import { defaultPlace } from './default';
import { environmentPlace } from './environment';
import { literalPlace } from './literal';
import { otherwisePlace } from './otherwise';
import type { Site } from './site';
import { findSite } from './site';
import { textPlace } from './text';

/** A secret in Python code: in a comment, in a text that nothing reads, in a literal. */
export function pythonPlace(
  cell: PythonCell,
  target: Span,
  namesInComment: () => readonly string[]
): Place | Refusal {
  const node = cell.content.tree.resolveInner(target.from, 1);
  if (node.name === 'Comment') {
    return textPlace(cell.source, target, namesInComment());
  }
  const site = findSite(cell, target);
  if (isRefusal(site)) {
    return site;
  }
  if (isUnread(site)) {
    return textPlace(cell.source, target, site.names);
  }
  return (
    findRefusal(site) ??
    defaultPlace(site) ??
    environmentPlace(site) ??
    otherwisePlace(site) ??
    literalPlace(site)
  );
}

/** A docstring, or a string that stands for a comment. */
function isUnread({ node }: Site): boolean {
  return node.parent?.name === 'ExpressionStatement';
}

function findRefusal(site: Site): Refusal | null {
  if (isConstant(site.node)) {
    return {
      reason:
        'A type or a pattern has to be a literal; it has to be changed by hand.'
    };
  }
  if (isBeyondAscii(site)) {
    return NO_TEXT;
  }
  return isTemplate(site)
    ? {
        reason:
          'The value is a part of a template and looks like one; it has to be taken out by hand.'
      }
    : null;
}

/** Whether Python evaluates nothing here. */
function isConstant(literal: SyntaxNode): boolean {
  for (let node: SyntaxNode | null = literal; node; node = node.parent) {
    if (/^(?:TypeDef|\w{1,20}Pattern)$/.test(node.name)) {
      return true;
    }
    if (/Statement$/.test(node.name)) {
      return false;
    }
  }
  return false;
}

/** Whether bytes would become others when a text is encoded. */
function isBeyondAscii({ first, value }: Site): boolean {
  return first.isBytes && /[^\0-\x7f]/.test(value);
}

/** `"…" % x` and `"…".format(x)` would read signs in the value as their own. */
function isTemplate({ code, node, target }: Site): boolean {
  const value = code.slice(target.from, target.to);
  const { parent } = node;
  const sign = node.nextSibling;
  const isModulo =
    parent?.name === 'BinaryExpression' &&
    sign !== null &&
    textOf(code, sign) === '%';
  const isFormat =
    parent?.name === 'MemberExpression' &&
    before(node) === null &&
    /^\.\s{0,8}format(?:_map)?$/.test(code.slice(node.to, parent.to));
  return (isModulo && value.includes('%')) || (isFormat && /[{}]/.test(value));
}
