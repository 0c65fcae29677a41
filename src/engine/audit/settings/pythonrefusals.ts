import type { SyntaxNode } from '@lezer/common';

import { textOf } from '../../languages/python/tree';
import { groupsOf } from './parts';
import type { Trouble } from './pythonblocks';

/** What the parser takes, and Python refuses to compile. */
export const findRefusal = (code: string, root: SyntaxNode): Trouble | null => {
  let trouble: Trouble | null = null;
  root.cursor().iterate(({ node }) => {
    const message = trouble === null ? refusalOf(code, node) : null;
    if (message !== null) {
      trouble = { at: node.from, message };
    }
    return trouble === null;
  });
  return trouble;
};

const refusalOf = (code: string, node: SyntaxNode): string | null => {
  switch (node.name) {
    case 'String':
      return refuseText(textOf(code, node));
    case 'Number':
      return refuseNumber(textOf(code, node));
    case 'AssignStatement':
      return groupsOf(node).slice(0, -1).flat().some(isNoTarget)
        ? 'Nothing can be assigned to this.'
        : null;
    case 'DeleteStatement':
      return node.lastChild && isNoTarget(node.lastChild)
        ? 'This cannot be deleted.'
        : null;
    case 'ArgList':
      return hasLatePlace(node)
        ? 'An argument without a name stands behind one with a name.'
        : null;
    case ';':
      return node.nextSibling?.name === ';' ? 'One ; too much.' : null;
    case 'YieldStatement':
    case 'YieldExpression':
      return isInFunction(node)
        ? null
        : 'This yield stands outside of a function.';
    default:
      return null;
  }
};

const isInFunction = (node: SyntaxNode): boolean => {
  let each = node.parent;
  while (each && !/^(?:FunctionDefinition|LambdaExpression)$/.test(each.name)) {
    each = each.parent;
  }
  return each !== null;
};

/** Expressions that stand for a value and for no place. */
const noTarget =
  /^(?:Number|String|FormatString|ContinuedString|Boolean|None|BinaryExpression|UnaryExpression|CallExpression|LambdaExpression|ConditionalExpression|DictionaryExpression|SetExpression)$/;

const isNoTarget = ({ name }: SyntaxNode): boolean => noTarget.test(name);

/** `f(a=1, 2)`; `f(a=1, *b)` and `f(a=1, **b)` are fine. */
const hasLatePlace = (list: SyntaxNode): boolean => {
  let isNamed = false;
  for (let node = list.firstChild; node; node = node.nextSibling) {
    const { prevSibling, nextSibling } = node;
    const isStart = /^[(,]$/.test(prevSibling?.name ?? '');
    const isOne = isStart && /^[),]$/.test(nextSibling?.name ?? '');
    isNamed ||= node.name === 'AssignOp';
    if (isNamed && isOne && !/^[*(),]|^Comment$/.test(node.name)) {
      return true;
    }
  }
  return false;
};

/** `0777` and `1__0`; `00` and `0_0` are fine. */
const refuseNumber = (text: string): string | null =>
  /^0[\d_]*[1-9][\d_]*$/.test(text)
    ? 'Python writes octal numbers with 0o.'
    : /__|_$/.test(text)
      ? 'A _ stands where no digit follows.'
      : null;

/** What has to follow `\\x`, `\\u` and `\\U`. */
const escapes: Readonly<Record<string, RegExp>> = {
  x: /^[0-9a-f]{2}/i,
  u: /^[0-9a-f]{4}/i,
  U: /^[0-9a-f]{8}/i,
  N: /^\{[^{}]{1,100}\}/
};

const refuseText = (text: string): string | null => {
  const [, prefix = ''] = /^([A-Za-z]{0,3})["']/.exec(text) ?? [];
  if (/r/i.test(prefix)) {
    return null;
  }
  const kinds = /b/i.test(prefix) ? 'x' : 'xuUN';
  const isBroken = [...text.matchAll(/\\([\s\S])/g)].some(
    ({ index, 1: sign }) =>
      kinds.includes(sign) &&
      !escapes[sign].test(text.slice(index + 2, index + 110))
  );
  return isBroken
    ? 'A \\ starts something that does not end: write r before the text.'
    : null;
};
