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
  const found: PasswordCall[] = [];
  parser.parse(code).iterate({
    enter({ node }) {
      const call = toCall(code, node);
      if (call) {
        const { from, to } = node;
        found.push({ ...call, from, to, line: lines.lineOf(from) });
      }
    }
  });
  return found;
};

const toCall = (
  code: string,
  node: SyntaxNode
): Pick<PasswordCall, 'isLiteral' | 'called'> | null => {
  if (node.name === 'ImportStatement') {
    const [, module] = gone.exec(textOf(code, node)) ?? [];
    return module ? { isLiteral: false, called: `${module}.passwd` } : null;
  }
  const isCall =
    node.name === 'CallExpression' &&
    nameOf(code, node.firstChild) === 'passwd';
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
