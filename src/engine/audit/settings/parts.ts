import type { SyntaxNode } from '@lezer/common';

import { itemsBetween, textOf } from '../../languages/python/tree';

/** What a call is given. */
export interface Given {
  readonly all: readonly SyntaxNode[];
  /** The last one by place; `null` for none. */
  readonly last: SyntaxNode | null;
  readonly named: readonly Named[];
}

interface Named {
  readonly name: string;
  readonly value: SyntaxNode | null;
}

/** The arguments of a call: by place, and by name. */
export const argumentsOf = (code: string, call: SyntaxNode): Given => {
  const list = call.getChild('ArgList');
  const signs = list?.getChildren('AssignOp') ?? [];
  const named = signs.map(({ prevSibling, nextSibling }) => ({
    name: prevSibling ? textOf(code, prevSibling) : '',
    value: nextSibling
  }));
  const ofNamed = signs.flatMap(({ from, prevSibling, nextSibling }) => [
    from,
    prevSibling?.from,
    nextSibling?.from
  ]);
  const all = itemsBetween(list?.firstChild ?? null, null).filter(
    ({ from }) => !ofNamed.includes(from)
  );
  return { all, last: all[all.length - 1] ?? null, named };
};

/** The targets of each `=`, from left to right, and what is assigned at the end. */
export const groupsOf = (
  statement: SyntaxNode
): readonly (readonly SyntaxNode[])[] => {
  const groups: SyntaxNode[][] = [[]];
  for (let node = statement.firstChild; node; node = node.nextSibling) {
    if (node.name === 'AssignOp') {
      groups.push([]);
    } else if (!/^(?:,|TypeDef|Comment)$/.test(node.name)) {
      groups[groups.length - 1].push(node);
    }
  }
  return groups;
};
