import type { SyntaxNode } from '@lezer/common';
import type { CarrierKind } from './nouns';
import { isLiteral } from './literal';
import { contentOf, isSubscript, itemsBetween, nameOf, textOf } from './tree';

/** A name that a statement binds. */
export interface Target {
  readonly kind: CarrierKind;
  readonly name: string;
  /** Set where the target is an environment variable. */
  readonly variable: string | null;
}

const ENVIRON = /(?:^|\.)environ$/;

/** The targets that an assignment binds to `value`, the last (nearest) one first. */
export function targetsOf(
  source: string,
  assignment: SyntaxNode,
  value: SyntaxNode
): Target[] {
  const groups = groupsOf(assignment);
  const values = unpack(groups.pop() ?? []);
  const index = values.findIndex(
    node => node.from <= value.from && value.to <= node.to
  );
  return groups
    .map(group => pick(group, values.length, index))
    .flatMap(node => (node ? toTargets(source, node) : []))
    .reverse();
}

/** What stands between the equals signs: `a, b = c = 1, 2` has three groups. */
function groupsOf(assignment: SyntaxNode): SyntaxNode[][] {
  const signs = assignment
    .getChildren('AssignOp')
    .concat(assignment.getChildren('UpdateOp'));
  const starts = [
    assignment.firstChild,
    ...signs.map(sign => sign.nextSibling)
  ];
  return starts.map((start, at) => itemsBetween(start, signs[at] ?? null));
}

/** The target at the value's place; the only one where a group has one. */
function pick(
  group: SyntaxNode[],
  values: number,
  index: number
): SyntaxNode | null {
  const items = unpack(group);
  if (items.length === 1) {
    return items[0];
  }
  return items.length === values ? (items[index] ?? null) : null;
}

/** The items of a tuple in brackets, or of a list. */
function unpack(group: SyntaxNode[]): SyntaxNode[] {
  return group.length === 1 && /^(?:Tuple|Array)Expression$/.test(group[0].name)
    ? itemsBetween(group[0].firstChild, null)
    : group;
}

function toTargets(source: string, node: SyntaxNode): Target[] {
  const name = nameOf(source, node);
  if (name === null) {
    return [];
  }
  const isItem = isSubscript(node);
  const isEnvironment = isItem && isEnviron(source, node.firstChild);
  const plain = node.name === 'VariableName' ? 'assignment' : 'attribute';
  return [
    {
      kind: isEnvironment ? 'environ' : isItem ? 'item' : plain,
      name,
      variable: isEnvironment ? name : null
    }
  ];
}

/** Whether a node is `os.environ`. */
export function isEnviron(source: string, node: SyntaxNode | null): boolean {
  return node !== null && ENVIRON.test(textOf(source, node));
}

/** The variable that an expression reads from the environment, if it does. */
export function variableReadBy(
  source: string,
  node: SyntaxNode
): string | null {
  if (isSubscript(node)) {
    return isEnviron(source, node.firstChild) ? nameOf(source, node) : null;
  }
  const callee = node.name === 'CallExpression' ? node.firstChild : null;
  const isRead = callee && isEnvironmentRead(textOf(source, callee));
  return isRead
    ? contentOf(source, node.lastChild?.firstChild?.nextSibling ?? null)
    : null;
}

/** What an expression looks up by name, wherever: `userdata.get("NAME")`, `secrets["NAME"]`. */
export function nameLookedUp(source: string, node: SyntaxNode): string | null {
  if (isLiteral(node)) {
    // It is another value, not what this one is called.
    return null;
  }
  const isCall = node.name === 'CallExpression';
  return isCall
    ? contentOf(source, node.lastChild?.firstChild?.nextSibling ?? null)
    : nameOf(source, node);
}

/** Whether a function returns an environment variable. */
export function isEnvironmentRead(callee: string): boolean {
  return /(?:^|\.)(?:getenv|environ\.get|env\.get|env|config)$/.test(callee);
}
