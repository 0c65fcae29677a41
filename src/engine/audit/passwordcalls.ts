import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

import { isLiteral as isLiteralNode } from '../languages/python/literal';
import {
  contentOf,
  itemsBetween,
  nameOf,
  textOf
} from '../languages/python/tree';
import { Lines } from '../lines';
import { groupsOf } from './settings/parts';

/** A place that hashes a password, or imports what no longer does. */
export interface PasswordCall {
  /** From 0. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Whether the password stands there. */
  readonly isLiteral: boolean;
  /** The function, or the module that it came from. */
  readonly called: string;
  /** The variable that takes what it makes; `null` for none. */
  readonly target: string | null;
  /** Whether it stands in a block, such as a `try`. */
  readonly isInBlock: boolean;
}

/** Modules that had `passwd` once. */
const gone =
  /^from\s+(IPython\.lib(?:\.security)?|notebook\.auth(?:\.security)?)\s+import\s+\(?\s*passwd\b/;

/** Finds `passwd('…')` and imports of it from where it is no more. */
export const findPasswordCalls = (code: string): readonly PasswordCall[] => {
  if (!code.includes('passwd')) {
    return [];
  }
  const lines = new Lines(code);
  const names = findNames(code);
  const found: PasswordCall[] = [];
  parser.parse(code).iterate({
    enter({ node }) {
      const call = toCall(code, node, names);
      if (call) {
        const { from, to } = node;
        found.push({
          ...call,
          ...placeIn(code, node),
          ...{ from, to, line: lines.lineOf(from) }
        });
      }
    }
  });
  return found;
};

/** `import passwd as mk`: what the function is called here. */
const findNames = (code: string): readonly string[] => [
  'passwd',
  ...[...code.matchAll(/\bpasswd[ \t]+as[ \t]+(\w{1,80})/g)].map(
    ([, name]) => name
  )
];

/** The statement around a call. */
const placeIn = (
  code: string,
  node: SyntaxNode
): Pick<PasswordCall, 'target' | 'isInBlock'> => {
  let statement = node;
  while (!/Statement$/.test(statement.name) && statement.parent) {
    statement = statement.parent;
  }
  const [target] =
    statement.name === 'AssignStatement' ? (groupsOf(statement)[0] ?? []) : [];
  const { parent } = statement;
  return {
    target: target?.name === 'VariableName' ? textOf(code, target) : null,
    isInBlock: !/^(?:Script|StatementGroup)$/.test(parent?.name ?? 'Script')
  };
};

const toCall = (
  code: string,
  node: SyntaxNode,
  names: readonly string[]
): Pick<PasswordCall, 'isLiteral' | 'called'> | null => {
  if (node.name === 'ImportStatement') {
    const [, module] = gone.exec(textOf(code, node)) ?? [];
    return module ? { isLiteral: false, called: `${module}.passwd` } : null;
  }
  const isCall =
    node.name === 'CallExpression' &&
    names.includes(nameOf(code, node.firstChild) ?? '');
  return isCall && hasPassword(code, node)
    ? { isLiteral: true, called: 'passwd' }
    : null;
};

const hasPassword = (code: string, call: SyntaxNode): boolean => {
  const given = itemsBetween(
    call.getChild('ArgList')?.firstChild ?? null,
    null
  );
  const first = given[0];
  const keyword = given.find(
    each => each.name === 'VariableName' && textOf(code, each) === 'passphrase'
  );
  const value = keyword?.nextSibling?.nextSibling ?? first;
  return (
    value !== undefined &&
    isLiteralNode(value) &&
    contentOf(code, value) !== '' &&
    !(value === first && first.nextSibling?.name === 'AssignOp')
  );
};
