import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

import { textOf } from '../../languages/python/tree';
import { Lines } from '../../lines';
import { findPythonProblem } from './pythonproblem';
import { findBeside } from './beside';
import { argumentsOf, groupsOf, type Given } from './parts';
import type { FileReading, FileSetting, Unread, Value } from './setting';
import { findHandedOn } from './handedon';
import { ConfigNames, MAX_DEPTH } from './names';
import { readValue } from './value';

/** Reads a configuration file in Python. Nothing is run. */
export const readPythonFile = (text: string): FileReading => {
  const code = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ' ');
  const root = parser.parse(code).topNode;
  const reader = new PythonReader(code, root);
  reader.readBlock(root);
  return {
    settings: reader.settings,
    unread: [...reader.unread, ...findHandedOn(code, root, reader.names)].sort(
      (left, right) => left.line - right.line
    ),
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

class PythonReader {
  constructor(code: string, root: SyntaxNode) {
    this.code = code;
    this.names = new ConfigNames(code, root);
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
          this.names.bind(target, value);
        }
        this.add(node, target, value, { isAddition: false, isConditional });
      });
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
    const isMerge =
      /^(?:merge|update)$/.test(method) &&
      given.last !== null &&
      this.names.partsOf(given.last)?.length === 0;
    if (methods.test(method) && !isMerge) {
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
    if (called === 'setattr' && first && this.names.partsOf(first)) {
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
    const parts = this.names.partsOf(owner);
    if (parts) {
      this.addParts([...parts, name], this.names.valueOf(value), {
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
    const parts = this.names.partsOf(target);
    // `name = c.Section` sets nothing, `c.update({…})` does.
    if (parts && (how.isAddition || target?.name !== 'VariableName')) {
      this.addParts(parts, this.names.valueOf(valueNode), {
        ...how,
        ...this.placeOf(node)
      });
    } else if (!parts && this.names.isOfConfig(target)) {
      this.leave(node, 'sets something whose name is computed');
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
    if (trait === undefined && (value.kind !== 'map' || value.isPartial)) {
      this.unread.push({ line: rest.line, reason: 'sets what is computed' });
    }
  }

  readonly settings: FileSetting[] = [];
  readonly unread: Unread[] = [];
  private readonly code: string;
  private readonly lines: Lines;
  readonly names: ConfigNames;
}
