import type { SyntaxNode } from '@lezer/common';

import { itemsBetween, textOf } from '../../languages/python/tree';
import { groupsOf } from './parts';
import type { FileSetting } from './setting';

/**
 * What stands with a setting and is to stay when the setting goes.
 *
 * @param count - how many settings were read in the statement.
 */
export const findBeside = (
  code: string,
  statement: SyntaxNode,
  count: number
): FileSetting['beside'] =>
  count > 1 || holdsMore(code, statement)
    ? 'in statement'
    : isAloneInLine(code, statement)
      ? null
      : 'in line';

/** Other targets, or members that were not read as settings. */
const holdsMore = (code: string, statement: SyntaxNode): boolean => {
  switch (statement.name) {
    case 'AssignStatement': {
      const targets = groupsOf(statement).slice(0, -1);
      return targets.length > 1 || targets[0]?.length > 1;
    }
    case 'DeleteStatement':
      return textOf(code, statement).includes(',');
    case 'ExpressionStatement':
      return hasMembers(code, statement.firstChild);
    default:
      return false;
  }
};

/** `c.update({'A': {'b': 1}, **more})`, `c.A.update(b=1, **more)` */
const hasMembers = (code: string, call: SyntaxNode | null): boolean => {
  const list = call?.getChild('ArgList');
  const isOne = (node: SyntaxNode): boolean =>
    !textOf(code, node).startsWith('**') &&
    (node.name !== 'DictionaryExpression' ||
      (node.getChildren(':').length <= 1 &&
        !textOf(code, node).includes('**') &&
        itemsBetween(node.firstChild, null).every(isOne)));
  const isUpdate = /\.(?:update|merge)\s*$/.test(
    call?.firstChild ? textOf(code, call.firstChild) : ''
  );
  return (
    isUpdate &&
    list !== undefined &&
    list !== null &&
    !itemsBetween(list.firstChild, null).every(isOne)
  );
};

const isAloneInLine = (
  code: string,
  { from, to }: Pick<SyntaxNode, 'from' | 'to'>
): boolean => {
  const before = code.slice(code.lastIndexOf('\n', from - 1) + 1, from);
  const end = code.indexOf('\n', to);
  const after = code.slice(to, end < 0 ? code.length : end).trim();
  return before.trim() === '' && /^(?:;?\s*#|;?$)/.test(after);
};
