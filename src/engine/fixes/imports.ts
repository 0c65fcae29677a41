import { magicNames } from '../languages/magicnames';
import type { Import, ImportedName } from '../languages/python/bindings';
import {
  assignedNames,
  deletedNames,
  importsOf
} from '../languages/python/bindings';
import type { PythonCell, ReadCell } from './cells';
import { isPython, isShared } from './cells';
import type { Member } from './nouns';

/** Where code stands that names something imported. */
export interface Use {
  readonly cell: number;
  readonly from: number;
}

/** How code names a member. */
export interface Reference {
  readonly text: string;
  /** The import statement to add; `null` where one before the use does already. */
  readonly statement: string | null;
}

interface Bound extends ImportedName {
  readonly cell: PythonCell;
}

/** What the cells of a notebook import and bind. */
export class Imports {
  constructor(cells: readonly ReadCell[]) {
    const programs = cells.filter(isPython);
    this.cells = cells;
    this.bound = programs.flatMap(cell =>
      importsOf(cell.content.code, cell.content.tree).map(name => ({
        ...name,
        cell
      }))
    );
    // A name that is deleted somewhere cannot be relied on, as one that is assigned.
    this.assigned = new Set([
      ...cells
        .filter(({ content }) => content.kind !== 'text')
        .flatMap(({ source }) => magicNames(source)),
      ...programs.flatMap(({ content }) => [
        ...assignedNames(content.code, content.tree),
        ...deletedNames(content.code, content.tree)
      ])
    ]);
  }

  /** Whether a name means something in the notebook's program. */
  binds(name: string): boolean {
    return (
      this.assigned.has(name) || this.bound.some(each => rootOf(each) === name)
    );
  }

  /** How the code at `use` names `member`, in the notebook's own style. */
  refer(member: Member, use: Use): Reference {
    const program = this.bound.filter(({ cell }) => this.isReach(cell, use));
    const fitting = program.filter(
      name => toText(name, member) !== null && !this.isTaken(name, program, use)
    );
    const visible = fitting.filter(name => isVisible(name, use)).pop();
    if (visible) {
      return { text: toText(visible, member) ?? '', statement: null };
    }
    const habit = fitting.find(({ scope }) => scope === null);
    const wanted = habit ?? toDefault(member);
    const chosen = this.isTaken(wanted, program, use)
      ? this.toAlias(wanted)
      : wanted;
    return {
      text: toText(chosen, member) ?? '',
      statement: toStatement(chosen)
    };
  }

  private readonly bound: readonly Bound[];
  private readonly assigned: ReadonlySet<string>;
  private readonly cells: readonly ReadCell[];

  /** Whether a cell's names are those of the program at `use`. */
  private isReach(cell: PythonCell, use: Use): boolean {
    return (
      cell.index === use.cell ||
      (cell.content.scope === 'notebook' &&
        isShared(cell, this.cells[use.cell]))
    );
  }

  /** The same by a name that nothing else has: `_os`, `_os_2`. */
  private toAlias(wanted: Import): Import {
    const name = `_${wanted.text.replace(/\./g, '_')}`;
    let text = name;
    for (let number = 2; this.binds(text); number++) {
      text = `${name}_${number}`;
    }
    return { ...wanted, text };
  }

  /** Whether the program calls something else by the import's name. */
  private isTaken(
    wanted: Import,
    program: readonly Bound[],
    use: Use
  ): boolean {
    const root = rootOf(wanted);
    const rivals = program.filter(
      name => rootOf(name) === root && !isSameThing(name, wanted)
    );
    return (
      this.assigned.has(root) ||
      rivals.some(name => name.scope === null || isAround(name, use)) ||
      program.some(name => rootOf(name) === root && isTooLate(name, use))
    );
  }
}

/** A local name that is bound only after its use hides the outer one. */
function isTooLate(name: Bound, use: Use): boolean {
  return (
    name.scope !== null && isAround(name, use) && name.statement.to > use.from
  );
}

function isVisible(name: Bound, use: Use): boolean {
  const isBefore =
    name.cell.index === use.cell
      ? name.statement.to <= use.from
      : name.cell.index < use.cell;
  const isLasting =
    name.scope !== null ||
    name.statement.from >= name.cell.lastsFrom ||
    (use.cell === name.cell.index && use.from < name.cell.lastsFrom);
  return (
    isBefore &&
    isLasting &&
    name.isUnconditional &&
    (name.scope === null || isAround(name, use))
  );
}

/** Whether the function or class of an import is around the use. */
function isAround({ cell, scope }: Bound, use: Use): boolean {
  return (
    cell.index === use.cell &&
    scope !== null &&
    scope.from < use.from &&
    use.from < scope.to
  );
}

/** `import urllib.parse` and `import urllib.request` bind the same `urllib`. */
function isSameThing(left: Import, right: Import): boolean {
  return left.member === null && right.member === null
    ? left.module.split('.')[0] === right.module.split('.')[0]
    : left.member === right.member && left.module === right.module;
}

function rootOf({ text }: Import): string {
  return text.split('.')[0];
}

/** What code writes for `member` where `name` is imported; `null` where that does not help. */
function toText(name: Import, { module, member }: Member): string | null {
  const path = name.member ? `${name.module}.${name.member}` : name.module;
  if (path === `${module}.${member}`) {
    return name.text;
  }
  return path === module ? `${name.text}.${member}` : null;
}

function toStatement({ text, module, member }: Import): string {
  const name = member ?? module;
  const alias = text === name ? '' : ` as ${text}`;
  return member === null
    ? `import ${module}${alias}`
    : `from ${module} import ${member}${alias}`;
}

function toDefault({ module, member, style }: Member): Import {
  return style === 'module'
    ? { module, member: null, text: module }
    : { module, member, text: member };
}
