import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from './nouns';
import { textOf } from './tree';

/** What an import statement makes known. */
export interface Import {
  /** What code writes to name it: `os`, `urllib.parse`, an alias. */
  readonly text: string;
  readonly module: string;
  /** The member of the module; `null` for the module itself. */
  readonly member: string | null;
}

/** A name that an import statement binds, and where. */
export interface ImportedName extends Import {
  readonly statement: Span;
  /** The function or class that the import belongs to; `null` for the module. */
  readonly scope: Span | null;
  /** Whether it runs whenever the cell or function does. */
  readonly isUnconditional: boolean;
}

/** The names that a cell imports, in document order. */
export function importsOf(code: string, tree: Tree): ImportedName[] {
  const names: ImportedName[] = [];
  tree.iterate({
    enter({ node }) {
      if (node.name === 'ImportStatement') {
        names.push(...namesOf(code, node));
      }
    }
  });
  return names;
}

/** The names that a cell binds otherwise: assignments, parameters, loops, patterns, definitions. */
export function assignedNames(code: string, tree: Tree): Set<string> {
  const names = new Set<string>();
  tree.iterate({
    enter({ node }) {
      if (node.name === 'for') {
        loopTargets(node).forEach(each => names.add(textOf(code, each)));
      } else if (node.name === 'VariableName' && isBinding(node)) {
        names.add(textOf(code, node));
      }
    }
  });
  return names;
}

/** The names between `for` and `in`, of a statement or a comprehension. */
function loopTargets(loop: SyntaxNode): SyntaxNode[] {
  const names: SyntaxNode[] = [];
  const add = (node: SyntaxNode | null): void => {
    for (let each = node; each && each.name !== 'in'; each = each.nextSibling) {
      if (each.name === 'VariableName') {
        names.push(each);
      } else if (/^(?:Tuple|Array|Parenthesized)Expression$/.test(each.name)) {
        add(each.firstChild);
      }
    }
  };
  add(loop.nextSibling);
  return names;
}

/** The names that a cell deletes. */
export function deletedNames(code: string, tree: Tree): Set<string> {
  const names = new Set<string>();
  tree.iterate({
    enter({ node }) {
      if (node.name === 'DeleteStatement') {
        node
          .getChildren('VariableName')
          .forEach(each => names.add(textOf(code, each)));
      }
    }
  });
  return names;
}

function namesOf(code: string, node: SyntaxNode): ImportedName[] {
  const place = {
    statement: { from: node.from, to: node.to },
    scope: scopeOf(node),
    isUnconditional: isUnconditional(node)
  };
  const text = textOf(code, node)
    .replace(/#[^\n]*/g, '')
    .replace(/[()\\\s]+/g, ' ')
    .trim();
  const [, module, members] = /^from ?([.\w]+) import (.+)$/.exec(text) ?? [];
  const clauses = (members ?? text.slice('import '.length)).split(',');
  return clauses
    .map(clause => clause.trim().split(' as '))
    .filter(([name]) => name !== '')
    .flatMap(([name, alias]) =>
      module
        ? [{ ...place, module, member: name, text: alias ?? name }]
        : modulesOf(name, alias).map(each => ({ ...place, ...each }))
    );
}

/** `import os.path` makes `os` known as well. */
function modulesOf(module: string, alias: string | undefined): Import[] {
  const whole = { module, member: null, text: alias ?? module };
  const root = module.split('.')[0];
  return alias === undefined && root !== module
    ? [whole, { module: root, member: null, text: root }]
    : [whole];
}

function scopeOf(node: SyntaxNode): Span | null {
  for (let owner = node.parent; owner; owner = owner.parent) {
    if (/^(?:Function|Class)Definition$/.test(owner.name)) {
      return { from: owner.from, to: owner.to };
    }
  }
  return null;
}

function isUnconditional({ parent }: SyntaxNode): boolean {
  const block = parent?.name === 'StatementGroup' ? parent.parent : parent;
  return (
    block?.name === 'Script' || block?.parent?.name === 'FunctionDefinition'
  );
}

function isBinding(node: SyntaxNode): boolean {
  const { parent } = node;
  switch (parent?.name) {
    case 'AssignStatement':
      return node.from < lastStart(parent, 'AssignOp', 'TypeDef');
    case 'NamedExpression':
      return node.from < lastStart(parent, 'AssignOp');
    case 'ParamList':
      return node.prevSibling?.name !== 'AssignOp';
    case 'CapturePattern':
    case 'FunctionDefinition':
    case 'ClassDefinition':
      return true;
    case 'AsPattern':
    case 'WithStatement':
    case 'TryStatement':
      return node.prevSibling?.name === 'as';
    case 'TupleExpression':
    case 'ArrayExpression':
    case 'ParenthesizedExpression':
      return isBinding(parent);
    default:
      return false;
  }
}

/** Start of the last child of one of these kinds. */
function lastStart(parent: SyntaxNode, ...names: string[]): number {
  const starts = names.flatMap(name => parent.getChildren(name).pop() ?? []);
  return Math.max(0, ...starts.map(({ from }) => from));
}
