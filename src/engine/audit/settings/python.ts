import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

import { textOf } from '../../languages/python/tree';
import { Lines } from '../../lines';
import { findPythonProblem } from './pythonproblem';
import type { FileReading, FileSetting, Value } from './setting';
import { readValue } from './value';

/** What a name stands for: the parts behind `c`. */
type Aliases = Map<string, readonly string[]>;

/** Reads a configuration file in Python. Nothing is run. */
export const readPythonFile = (text: string): FileReading => {
  const code = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ' ');
  const root = parser.parse(code).topNode;
  const reader = new PythonReader(code);
  reader.readBlock(root);
  return { settings: reader.settings, problem: findPythonProblem(code, root) };
};

const statements = new Set([
  'AssignStatement',
  'UpdateStatement',
  'ExpressionStatement'
]);

/** How often a dictionary may stand in another: sections, traits, their members. */
const MAX_DEPTH = 64;

class PythonReader {
  constructor(code: string) {
    this.code = code;
    this.lines = new Lines(code);
  }

  /** Reads the statements below a node, from the top down. */
  readBlock(block: SyntaxNode, depth = 0): void {
    const isConditional = depth > 0;
    for (let node = block.firstChild; node; node = node.nextSibling) {
      if (statements.has(node.name)) {
        this.readStatement(node, isConditional);
      } else if (depth < MAX_DEPTH && node.name !== 'ExpressionStatement') {
        this.readBlock(
          node,
          node.name === 'StatementGroup' ? depth : depth + 1
        );
      }
    }
  }

  private readStatement(node: SyntaxNode, isConditional: boolean): void {
    switch (node.name) {
      case 'AssignStatement':
        this.readAssignment(node, isConditional);
        break;
      case 'UpdateStatement':
        this.add(node, node.firstChild, node.lastChild, {
          isAddition: true,
          isConditional
        });
        break;
      default:
        this.readExpression(node, isConditional);
    }
  }

  /** `c.A.b = c.C.d = value`, and `name = get_config()`. */
  private readAssignment(node: SyntaxNode, isConditional: boolean): void {
    const signs = node.getChildren('AssignOp');
    const value = signs[signs.length - 1]?.nextSibling ?? null;
    const isTuple = value?.nextSibling?.name === ',';
    for (const sign of signs) {
      const before = sign.prevSibling;
      const target = before?.name === 'TypeDef' ? before.prevSibling : before;
      if (target?.name === 'VariableName') {
        this.nameAlias(target, value);
      }
      this.add(node, target, isTuple ? null : value, {
        isAddition: false,
        isConditional
      });
    }
  }

  private nameAlias(target: SyntaxNode, value: SyntaxNode | null): void {
    const name = textOf(this.code, target);
    const isConfig =
      value !== null && /^get_config\(\s*\)$/.test(textOf(this.code, value));
    const parts = isConfig ? [] : this.partsOf(value);
    if (parts) {
      this.aliases.set(name, parts);
    } else {
      this.aliases.delete(name);
    }
  }

  /** `c.A.b.update({…})`, `c.A.b.append(…)` */
  private readExpression(node: SyntaxNode, isConditional: boolean): void {
    const call = node.firstChild;
    const callee = call?.name === 'CallExpression' ? call.firstChild : null;
    const method = callee?.name === 'MemberExpression' && callee.lastChild;
    if (
      !method ||
      !/^(?:update|append|extend|insert|add|prepend|merge)$/.test(
        textOf(this.code, method)
      )
    ) {
      return;
    }
    const given = call?.getChild('ArgList');
    const value = given?.getChild(')')?.prevSibling ?? null;
    this.add(node, callee.firstChild, value, {
      isAddition: true,
      isConditional
    });
  }

  private add(
    node: SyntaxNode,
    target: SyntaxNode | null,
    valueNode: SyntaxNode | null,
    how: Pick<FileSetting, 'isAddition' | 'isConditional'>
  ): void {
    const parts = this.partsOf(target);
    // `name = c.Section` sets nothing, `c.update({…})` does.
    if (parts && (how.isAddition || target?.name === 'MemberExpression')) {
      this.addParts(parts, readValue(this.code, valueNode), {
        ...how,
        line: this.lines.lineOf(node.from),
        from: node.from,
        to: node.to
      });
    }
  }

  /** A dictionary for a whole section sets each of its traits. */
  private addParts(
    parts: readonly string[],
    value: Value,
    rest: Omit<FileSetting, 'section' | 'trait' | 'keys' | 'value'>
  ): void {
    const [section, trait, ...keys] = parts;
    if (trait !== undefined) {
      this.settings.push({ section, trait, keys, value, ...rest });
    } else if (value.kind === 'map') {
      for (const entry of value.entries) {
        this.addParts([...parts, entry.key], entry.value, rest);
      }
    }
  }

  /** `['A', 'b']` of `c.A.b` or `c['A'].b`; `null` for what is no configuration. */
  private partsOf(
    node: SyntaxNode | null,
    depth = 0
  ): readonly string[] | null {
    if (node?.name === 'VariableName') {
      return this.aliases.get(textOf(this.code, node)) ?? null;
    }
    if (node?.name !== 'MemberExpression' || depth > MAX_DEPTH) {
      return null;
    }
    const owner = this.partsOf(node.firstChild, depth + 1);
    const key = this.keyOf(node);
    return owner && key !== null ? [...owner, key] : null;
  }

  private keyOf(node: SyntaxNode): string | null {
    const bracket = node.getChild('[');
    if (!bracket) {
      return node.lastChild ? textOf(this.code, node.lastChild) : null;
    }
    const value = readValue(this.code, bracket.nextSibling);
    return value.kind === 'text' ? value.text : null;
  }

  readonly settings: FileSetting[] = [];
  private readonly code: string;
  private readonly lines: Lines;
  private readonly aliases: Aliases = new Map([['c', []]]);
}
