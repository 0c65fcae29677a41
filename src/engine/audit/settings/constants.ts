import type { SyntaxNode } from '@lezer/common';

import { textOf } from '../../languages/python/tree';
import { groupsOf } from './parts';
import type { Value } from './setting';
import { readValue } from './value';

/** What a name stands for in the whole file. */
export type Constants = ReadonlyMap<string, Value>;

/** Where a name is only read. */
const readers =
  /^(?:ArgList|ArrayExpression|DictionaryExpression|BinaryExpression)$/;

/** Names that one plain assignment binds, and that nothing changes afterwards. */
export const findConstants = (code: string, root: SyntaxNode): Constants => {
  const uses = findUses(code, root);
  const found = new Map<string, Value>();
  for (const statement of root.getChildren('AssignStatement')) {
    const [[target, ...others] = [], [bound, ...more] = [], ...rest] =
      groupsOf(statement);
    const isPlain = others.length + more.length + rest.length === 0;
    if (isPlain && target?.name === 'VariableName' && bound) {
      const name = textOf(code, target);
      const value = readValue(code, bound);
      const others = (uses.get(name) ?? []).filter(
        ({ from }) => from !== target.from
      );
      if (isKnown(value) && others.every(isRead) && isSafe(value, others)) {
        found.set(name, value);
      }
    }
  }
  return found;
};

const isKnown = ({ kind }: Value): boolean =>
  kind !== 'computed' && kind !== 'name';

/** What can be changed in its place is followed to one place alone. */
const isSafe = ({ kind }: Value, uses: readonly SyntaxNode[]): boolean =>
  (kind !== 'map' && kind !== 'list') || uses.length <= 1;

const findUses = (
  code: string,
  root: SyntaxNode
): ReadonlyMap<string, SyntaxNode[]> => {
  const uses = new Map<string, SyntaxNode[]>();
  root.cursor().iterate(({ node }) => {
    if (node.name === 'VariableName') {
      const name = textOf(code, node);
      uses.set(name, [...(uses.get(name) ?? []), node]);
    }
  });
  return uses;
};

const isRead = (node: SyntaxNode): boolean => {
  const { parent, nextSibling } = node;
  return parent?.name === 'AssignStatement'
    ? parent.lastChild?.from === node.from &&
        parent.firstChild?.from !== node.from
    : parent?.name === 'MemberExpression'
      ? parent.firstChild?.from !== node.from
      : readers.test(parent?.name ?? '') && nextSibling?.name !== 'AssignOp';
};

/** A value with the names in it made what they stand for. */
export const resolveNames = (value: Value, constants: Constants): Value => {
  switch (value.kind) {
    case 'name':
      return constants.get(value.name) ?? value;
    case 'list':
      return {
        ...value,
        items: value.items.map(each => resolveNames(each, constants))
      };
    case 'map':
      return {
        ...value,
        entries: value.entries.map(({ key, value: inner }) => ({
          key,
          value: resolveNames(inner, constants)
        }))
      };
    default:
      return value;
  }
};
