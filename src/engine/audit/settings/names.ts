import type { SyntaxNode } from '@lezer/common';

import { textOf } from '../../languages/python/tree';
import { findConstants, resolveNames, type Constants } from './constants';
import type { Value } from './setting';
import { readValue } from './value';

/** How often a dictionary may stand in another: sections, traits, their members. */
export const MAX_DEPTH = 64;

/** What a hook of the Hub calls the spawner that it is given. */
const isSpawner = (code: string, node: SyntaxNode | null): boolean =>
  node?.name === 'VariableName' && textOf(code, node) === 'spawner';

/** What the names of a file stand for. */
export class ConfigNames {
  constructor(code: string, root: SyntaxNode) {
    this.code = code;
    this.constants = findConstants(code, root);
  }

  /** Takes note of `name = value`. */
  bind(target: SyntaxNode, value: SyntaxNode | null): void {
    const name = textOf(this.code, target);
    const parts = this.isMergedLater(name, value) ? [] : this.partsOf(value);
    if (parts) {
      this.aliases.set(name, parts);
      this.everAliases.add(name);
    } else {
      this.aliases.delete(name);
    }
  }

  /** `cfg = Config()` that goes into the configuration by `c.merge(cfg)`. */
  private isMergedLater(name: string, value: SyntaxNode | null): boolean {
    const made = value ? textOf(this.code, value) : '';
    return (
      /^(?:traitlets\.)?(?:config\.)?Config\(\s*\)$/.test(made) &&
      ['merge', 'update'].some(each => this.code.includes(`.${each}(${name})`))
    );
  }

  /** The value of an expression; a name that is bound once to a literal is that literal. */
  valueOf(node: SyntaxNode | null): Value {
    return resolveNames(readValue(this.code, node), this.constants);
  }

  /** `['A', 'b']` of `c.A.b` or `c['A'].b`; `null` for what is no configuration. */
  partsOf(node: SyntaxNode | null, depth = 0): readonly string[] | null {
    if (node === null || depth > MAX_DEPTH) {
      return null;
    }
    switch (node.name) {
      case 'VariableName':
        return this.aliases.get(textOf(this.code, node)) ?? null;
      case 'CallExpression':
        return /^get_config\(\s*\)$/.test(textOf(this.code, node)) ? [] : null;
      case 'ParenthesizedExpression':
        return this.partsOf(node.firstChild?.nextSibling ?? null, depth + 1);
      case 'MemberExpression': {
        const owner = this.partsOf(node.firstChild, depth + 1);
        const key = this.keyOf(node);
        if (key === 'environment' && isSpawner(this.code, node.firstChild)) {
          return ['Spawner', key];
        }
        return owner && key !== null ? [...owner, key] : null;
      }
      default:
        return null;
    }
  }

  private keyOf(node: SyntaxNode): string | null {
    const bracket = node.getChild('[');
    if (!bracket) {
      return node.lastChild ? textOf(this.code, node.lastChild) : null;
    }
    const value = this.valueOf(bracket.nextSibling);
    return value.kind === 'text' ? value.text : null;
  }

  /** `c` or `c.Section` */
  isSection(node: SyntaxNode | null): boolean {
    const parts = this.partsOf(node);
    return parts !== null && parts.length < 2;
  }

  /** Whether something is a part of the configuration, whatever its name is. */
  isOfConfig(node: SyntaxNode | null): boolean {
    let owner = node;
    while (owner?.name === 'MemberExpression') {
      owner = owner.firstChild;
    }
    return owner !== node && this.partsOf(owner) !== null;
  }

  /** `c` or `c.Section`, under any name that was given to it somewhere. */
  isEverConfig(node: SyntaxNode | null): boolean {
    const owner = node?.name === 'MemberExpression' ? node.firstChild : node;
    return owner?.name === 'VariableName'
      ? this.everAliases.has(textOf(this.code, owner)) &&
          (node === owner || this.isSection(node))
      : this.isSection(node);
  }

  private readonly code: string;
  private readonly constants: Constants;
  /** What a name stands for: the parts behind `c`. */
  private readonly aliases = new Map<string, readonly string[]>([['c', []]]);
  private readonly everAliases = new Set(['c']);
}
