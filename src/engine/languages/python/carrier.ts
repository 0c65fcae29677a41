import type { SyntaxNode } from '@lezer/common';
import { argumentAt, isWrapper, nameOfCompared } from './calls';
import { element, entry, tuple } from './containers';
import type { Carrier, Span } from './nouns';
import { nameLookedUp, targetsOf, variableReadBy } from './targets';
import { before, nameOf, textOf } from './tree';
import { name, type Step, type Walk } from './walk';

/** Deeper nesting than this is data, and a cell may hold a lot of it. */
const MAX_DEPTH = 24;

/** Says what holds the literal at `node` and what it is called. */
export function carrierOf(source: string, node: SyntaxNode): Carrier {
  const walk: Walk = {
    source,
    literal: node,
    kind: 'bare',
    names: [],
    variable: null,
    isDefault: false,
    expression: node
  };
  climb(walk, node);
  return {
    kind: walk.kind,
    names: walk.names,
    variable: walk.variable,
    isDefault: walk.isDefault,
    expression: spanOf(walk.expression),
    statement: spanOf(statementOf(node))
  };
}

function climb(walk: Walk, node: SyntaxNode): void {
  let child = node;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const parent = child.parent;
    const step = parent ? STEPS[parent.name] : undefined;
    if (!parent || !step || !step(walk, parent, child)) {
      return;
    }
    if (walk.kind === 'bare') {
      walk.expression = parent;
    }
    child = parent;
  }
}

const STEPS: Readonly<Record<string, Step | undefined>> = {
  ParenthesizedExpression: () => true,
  AwaitExpression: () => true,
  BinaryExpression: operand,
  ConditionalExpression: branch,
  ArgList: argument,
  CallExpression: (walk, parent, child) =>
    walk.kind !== 'bare' ||
    child.name === 'MemberExpression' ||
    isWrapper(walk.source, parent),
  MemberExpression: (walk, parent, child) =>
    child.from === parent.from &&
    (child.name === 'DictionaryExpression' ||
      (walk.kind === 'bare' &&
        parent.parent?.name === 'CallExpression' &&
        isWrapper(walk.source, parent.parent))),
  DictionaryExpression: entry,
  TupleExpression: tuple,
  ArrayExpression: element,
  SetExpression: element,
  AssignStatement: assignment,
  NamedExpression: assignment,
  // What a function without a name gives back
  LambdaExpression: (_, parent, child) => child.from === parent.lastChild?.from,
  ParamList: parameter,
  ReturnStatement: result
};

/** `os.getenv("X") or "…"` stands for a default, `key == "…"` for the key. */
function operand(walk: Walk, parent: SyntaxNode, child: SyntaxNode): boolean {
  if (parent.getChild('or')) {
    walk.isDefault ||= child.from !== parent.from;
    readVariable(walk, parent.firstChild);
    return true;
  }
  if (parent.getChild('CompareOp')) {
    const other =
      child.from === parent.from ? parent.lastChild : parent.firstChild;
    name(walk, 'comparison', [nameOfCompared(walk.source, other)]);
  } else if (parent.getChild('in') && child.from !== parent.from) {
    // `key in ("…", "…")`
    name(walk, 'comparison', [nameOf(walk.source, parent.firstChild)]);
  }
  return false;
}

/** `"…" if debug else os.environ["X"]` */
function branch(walk: Walk, parent: SyntaxNode, child: SyntaxNode): boolean {
  const first = parent.firstChild;
  const last = parent.lastChild;
  if (child.from !== first?.from && child.from !== last?.from) {
    return false;
  }
  walk.isDefault = true;
  readVariable(walk, child.from === first?.from ? last : first);
  return true;
}

/** What the alternative looks up names the literal too. */
function readVariable(walk: Walk, node: SyntaxNode | null): void {
  const variable = node && variableReadBy(walk.source, node);
  const looked = variable ?? (node && nameLookedUp(walk.source, node));
  if (looked) {
    walk.variable ??= variable;
    walk.names.push(looked);
  }
}

function argument(walk: Walk, parent: SyntaxNode, child: SyntaxNode): boolean {
  if (walk.kind !== 'bare') {
    return (
      isCollection(walk.source, parent) || listArgument(walk, parent, child)
    );
  }
  if (parent.parent && isWrapper(walk.source, parent.parent)) {
    return true;
  }
  const found = argumentAt(walk.source, parent, child);
  walk.isDefault ||= found.isDefault;
  walk.variable ??= found.variable;
  if (found.kind === 'environ-default' && parent.parent) {
    walk.expression = parent.parent;
  }
  if (found.names.length > 0 || found.isDefault) {
    name(walk, found.kind, found.names);
  }
  // `key = Field(default="…")`, `KEYS = dict(live="…")`: the call's result has the name.
  return found.isDefault || isDict(walk.source, parent);
}

/** `api_keys=["…", "…"]`, `api_key=("id", "…")`: a list has the name of its keyword. */
function listArgument(
  walk: Walk,
  parent: SyntaxNode,
  child: SyntaxNode
): boolean {
  const { kind, names } = argumentAt(walk.source, parent, child);
  if (walk.kind === 'element' && kind === 'keyword') {
    name(walk, kind, names);
  }
  return false;
}

/** `KEYS = cycle(["…", "…"])` */
const isCollection = (source: string, { parent }: SyntaxNode): boolean =>
  /^(?:choice|cycle|deque|iter|list|set|tuple)$/.test(
    nameOf(source, parent?.firstChild ?? null) ?? ''
  );

/** What a call makes has its keywords for keys. */
const isDict = (source: string, { parent }: SyntaxNode): boolean =>
  /^(?:\w{1,40}\.)?(?:dict|OrderedDict|SimpleNamespace|Namespace|Munch|DotDict|AttrDict|EasyDict|edict|Box)$/.test(
    parent?.firstChild ? textOf(source, parent.firstChild) : ''
  );

function assignment(walk: Walk, parent: SyntaxNode): boolean {
  for (const target of targetsOf(walk.source, parent, walk.literal)) {
    walk.variable ??= target.variable;
    name(walk, target.kind, [target.name]);
  }
  return false;
}

function parameter(walk: Walk, _: SyntaxNode, child: SyntaxNode): boolean {
  const sign = before(child);
  if (sign?.name === 'AssignOp') {
    const previous = before(sign);
    const owner = previous?.name === 'TypeDef' ? before(previous) : previous;
    name(walk, 'parameter', [nameOf(walk.source, owner)]);
  }
  return false;
}

/** `def get_api_key(): return "…"` */
function result(walk: Walk, parent: SyntaxNode): boolean {
  let owner: SyntaxNode | null = parent;
  for (let depth = 0; owner && depth < MAX_DEPTH; depth++) {
    if (owner.name === 'FunctionDefinition') {
      name(walk, 'return', [
        nameOf(walk.source, owner.getChild('VariableName'))
      ]);
      return false;
    }
    owner = owner.parent;
  }
  return false;
}

/** The statement around a node. */
function statementOf(node: SyntaxNode): SyntaxNode {
  let statement = node;
  while (statement.parent && !/^(?:Script|Body)$/.test(statement.parent.name)) {
    statement = statement.parent;
  }
  return statement;
}

function spanOf(node: SyntaxNode): Span {
  return { from: node.from, to: node.to };
}
