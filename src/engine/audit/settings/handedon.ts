import type { SyntaxNode } from '@lezer/common';

import { textOf } from '../../languages/python/tree';
import { Lines } from '../../lines';
import type { ConfigNames } from './names';
import { argumentsOf } from './parts';
import type { Unread } from './setting';

/** Functions that only look at what they are given. */
const harmless =
  /^(?:print|len|repr|str|bool|type|id|dir|vars|hasattr|getattr|isinstance|sorted|list|dict|pprint|(?:copy\.)?deepcopy|(?:log(?:ger|ging)?\.\w+))$/;

const CHANGES_INSIDE = 'changes the configuration inside of an expression';

/** Methods of a section that only look. */
const looks = /^(?:get|keys|values|items|copy|has_key|__contains__)$/;

/** What is read where it is a statement. */
const changes = /^(?:update|merge)$/;

/** Why a call of a method of the configuration cannot be judged; `null` where it can. */
const whyMethod = (method: string, isStatement: boolean): string | null =>
  looks.test(method)
    ? null
    : !changes.test(method)
      ? 'changes the configuration in a way that nobody follows here'
      : isStatement
        ? null
        : CHANGES_INSIDE;

/** A function by its name; what is computed has none. */
const toCalled = (called: string): string =>
  /^[\w.]{1,60}$/.test(called) ? called : 'a function';

/** What gives the configuration to somebody else, or changes it inside of an expression. */
export const findHandedOn = (
  code: string,
  root: SyntaxNode,
  names: ConfigNames
): Unread[] => {
  const lines = new Lines(code);
  const found: Unread[] = [];
  root.cursor().iterate(({ node }) => {
    const reason =
      node.name === 'CallExpression' ? whyUnread(code, node, names) : null;
    if (reason !== null) {
      found.push({ line: lines.lineOf(node.from), reason });
    }
  });
  return found;
};

const whyUnread = (
  code: string,
  call: SyntaxNode,
  names: ConfigNames
): string | null => {
  const { firstChild: callee, parent } = call;
  const isStatement = parent?.name === 'ExpressionStatement';
  const called = callee ? textOf(code, callee) : '';
  const { all, named } = argumentsOf(code, call);
  const isGiven = [...all, ...named.map(({ value }) => value)].some(each =>
    names.isEverConfig(each)
  );
  if (
    callee?.name === 'MemberExpression' &&
    names.isEverConfig(callee.firstChild)
  ) {
    const method = called.slice(called.lastIndexOf('.') + 1).trim();
    return whyMethod(method, isStatement);
  }
  if (called === 'setattr') {
    return isGiven && !isStatement ? CHANGES_INSIDE : null;
  }
  return isGiven && !harmless.test(called)
    ? `hands the configuration to ${toCalled(called)}, which nobody follows here`
    : null;
};
