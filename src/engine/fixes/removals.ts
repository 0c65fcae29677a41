import type { PythonCell, ReadCell } from './cells';
import { isOwnProgram, isPython } from './cells';
import type { Use } from './imports';

/** Where a notebook takes a variable out of the environment; `null`: all of them. */
interface Removal extends Use {
  readonly variable: string | null;
}

const POP = /\b(\w{1,60})\.pop\(\s{0,8}["']([A-Za-z_]\w{0,127})["']/g;
const CLEAR = /\b(\w{1,60})\.clear\(\s{0,8}\)/g;
const DELETE = /\bdel\b[^\n#;]{1,400}/g;
const ITEM = /\b(\w{1,60})\[\s{0,8}["']([A-Za-z_]\w{0,127})["']\s{0,8}\]/g;

/** The variables that a notebook takes out of the environment: what is read there later is missing. */
export class Removals {
  constructor(cells: readonly ReadCell[]) {
    this.all = cells
      .filter(isPython)
      .filter(cell => !isOwnProgram(cell))
      .flatMap(removalsOf);
  }

  /** Whether the notebook removes a variable somewhere. */
  has(variable: string): boolean {
    return this.of(variable).length > 0;
  }

  /** Whether it may be gone when the code at `use` runs. */
  isBefore(variable: string, use: Use): boolean {
    return this.of(variable).some(
      ({ cell, from }) =>
        cell < use.cell || (cell === use.cell && from < use.from)
    );
  }

  private readonly all: readonly Removal[];

  private of(wanted: string): Removal[] {
    return this.all.filter(
      ({ variable }) => variable === null || variable === wanted
    );
  }
}

function removalsOf({ index, content }: PythonCell): Removal[] {
  const { code, environs } = content;
  if (!/\.(?:pop|clear)\(|\bdel\b/.test(code)) {
    return [];
  }
  const deleted = Array.from(code.matchAll(DELETE)).flatMap(statement =>
    Array.from(statement[0].matchAll(ITEM), item => ({
      item,
      from: statement.index
    }))
  );
  const called = [POP, CLEAR].flatMap(form =>
    Array.from(code.matchAll(form), item => ({ item, from: item.index }))
  );
  return [...deleted, ...called]
    .filter(({ item: [, name] }) => name === 'environ' || environs.has(name))
    .map(({ item, from }) => ({
      cell: index,
      from,
      variable: item.length > 2 ? item[2] : null
    }));
}
