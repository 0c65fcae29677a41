import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

import { textOf } from '../../languages/python/tree';
import { Lines } from '../../lines';
import { findPythonProblem } from './pythonproblem';
import { findBeside } from './beside';
import { argumentsOf, groupsOf, type Given } from './parts';
import type { FileReading, FileSetting, Unread, Value } from './setting';
import { readValue } from './value';

/** What a name stands for: the parts behind `c`. */
type Aliases = Map<string, readonly string[]>;

/** Reads a configuration file in Python. Nothing is run. */
export const readPythonFile = (text: string): FileReading => {
  const code = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ' ');
  const root = parser.parse(code).topNode;
  const reader = new PythonReader(code);
  reader.readBlock(root);
  return {
    settings: reader.settings,
    unread: reader.unread,
    problem: findPythonProblem(code, root)
  };
};

const statements = new Set([
  'AssignStatement',
  'DeleteStatement',
  'UpdateStatement',
  'ExpressionStatement'
]);

const methods = /^(?:update|append|extend|insert|add|prepend|merge)$/;

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

  /** What a statement sets, each with what stands beside it. */
  private readStatement(node: SyntaxNode, isConditional: boolean): void {
    const before = this.settings.length;
    this.readAnyStatement(node, isConditional);
    const found = this.settings.splice(before);
    this.settings.push(
      ...found.map(each => ({
        ...each,
        beside: findBeside(this.code, node, found.length)
      }))
    );
  }

  private readAnyStatement(node: SyntaxNode, isConditional: boolean): void {
    switch (node.name) {
      case 'AssignStatement':
        this.readAssignment(node, isConditional);
        break;
      case 'UpdateStatement':
        this.readUpdate(node, isConditional);
        break;
      case 'DeleteStatement':
        this.add(node, node.lastChild, null, {
          isAddition: false,
          isConditional
        });
        break;
      default:
        this.readExpression(node, isConditional);
    }
  }

  /** `c.A.b += …`: of a text, a part of the value. */
  private readUpdate(node: SyntaxNode, isConditional: boolean): void {
    const { lastChild: added } = node;
    const { kind } = readValue(this.code, added);
    const isWhole = kind === 'list' || kind === 'map';
    this.add(node, node.firstChild, isWhole ? added : null, {
      isAddition: isWhole,
      isConditional
    });
  }

  /** `c.A.b = c.C.d = value`, `c.A.b, c.C.d = value, other`, and `name = get_config()`. */
  private readAssignment(node: SyntaxNode, isConditional: boolean): void {
    const groups = groupsOf(node);
    const values = groups[groups.length - 1];
    for (const targets of groups.slice(0, -1)) {
      const isPaired = targets.length === values.length;
      targets.forEach((target, index) => {
        const value = isPaired ? values[index] : null;
        if (target.name === 'VariableName') {
          this.nameAlias(target, value);
        }
        this.add(node, target, value, { isAddition: false, isConditional });
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

  /** `c.A.b.update({…})`, `c.A.b.append(…)`, `setattr(c.A, 'b', …)`, `load_subconfig('…')` */
  private readExpression(node: SyntaxNode, isConditional: boolean): void {
    const call = node.firstChild;
    const callee = call?.name === 'CallExpression' ? call.firstChild : null;
    if (!call || !callee) {
      return;
    }
    const given = argumentsOf(this.code, call);
    if (callee.name === 'VariableName') {
      this.readFunction(node, textOf(this.code, callee), given, isConditional);
      return;
    }
    const method = textOf(this.code, callee.lastChild ?? callee);
    if (methods.test(method)) {
      const how = { isAddition: true, isConditional };
      const { last, named } = given;
      if (last !== null || named.length === 0) {
        this.add(node, callee.firstChild, last, how);
      }
      for (const { name, value } of named) {
        this.addNamed(node, callee.firstChild, name, value, how);
      }
    }
  }

  /** What sets something although no assignment stands there, or leads elsewhere. */
  private readFunction(
    node: SyntaxNode,
    called: string,
    { all }: Given,
    isConditional: boolean
  ): void {
    const [first, second, third] = all;
    if (called === 'setattr' && first && this.partsOf(first)) {
      const name = readValue(this.code, second ?? null);
      const how = { isAddition: false, isConditional };
      if (name.kind === 'text') {
        this.addNamed(node, first, name.text, third ?? null, how);
      } else {
        this.leave(node, 'sets something whose name is computed');
      }
    } else if (called === 'load_subconfig') {
      const file = readValue(this.code, first ?? null);
      const name = file.kind === 'text' ? file.text : 'another file';
      this.leave(
        node,
        `reads ${name}: name it with --config to have it judged`
      );
    } else if (called === 'exec') {
      this.leave(node, 'runs what only running it would show');
    }
  }

  private leave(node: SyntaxNode, reason: string): void {
    this.unread.push({ line: this.lines.lineOf(node.from), reason });
  }

  /** A trait by its name below a section or a dictionary. */
  private addNamed(
    node: SyntaxNode,
    owner: SyntaxNode | null,
    name: string,
    value: SyntaxNode | null,
    how: Pick<FileSetting, 'isAddition' | 'isConditional'>
  ): void {
    const parts = this.partsOf(owner);
    if (parts) {
      this.addParts([...parts, name], readValue(this.code, value), {
        ...how,
        ...this.placeOf(node)
      });
    }
  }

  private add(
    node: SyntaxNode,
    target: SyntaxNode | null,
    valueNode: SyntaxNode | null,
    how: Pick<FileSetting, 'isAddition' | 'isConditional'>
  ): void {
    const parts = this.partsOf(target);
    // `name = c.Section` sets nothing, `c.update({…})` does.
    if (parts && (how.isAddition || target?.name !== 'VariableName')) {
      this.addParts(parts, readValue(this.code, valueNode), {
        ...how,
        ...this.placeOf(node)
      });
    }
  }

  private placeOf({
    from,
    to
  }: SyntaxNode): Pick<FileSetting, 'line' | 'lastLine' | 'from' | 'to'> {
    const { lines } = this;
    return { line: lines.lineOf(from), lastLine: lines.lineOf(to), from, to };
  }

  /** A dictionary for a whole section sets each of its traits. */
  private addParts(
    parts: readonly string[],
    value: Value,
    rest: Omit<FileSetting, 'section' | 'trait' | 'keys' | 'value' | 'beside'>
  ): void {
    const [section, trait, ...keys] = parts;
    if (trait !== undefined) {
      this.settings.push({
        section,
        trait,
        keys,
        value,
        beside: null,
        ...rest
      });
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
    if (node === null || depth > MAX_DEPTH) {
      return null;
    }
    if (node.name === 'ParenthesizedExpression') {
      return this.partsOf(node.firstChild?.nextSibling ?? null, depth + 1);
    }
    if (node.name !== 'MemberExpression') {
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
  readonly unread: Unread[] = [];
  private readonly code: string;
  private readonly lines: Lines;
  private readonly aliases: Aliases = new Map([['c', []]]);
}
