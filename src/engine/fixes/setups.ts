import type { CellEdit } from '../types';
import type { PythonCell, ReadCell } from './cells';
import { isPython, isShared } from './cells';
import type { Imports, Use } from './imports';
import type { Insertion, Needed } from './insertion';
import {
  findInsertion,
  isHost,
  lineEnd,
  programOf,
  statementsOf
} from './insertion';
import type { Keeper, Member, Setup } from './nouns';

/** What is written for setups. */
export interface SetupChange {
  readonly edits: readonly CellEdit[];
  /** What the statements have to import. */
  readonly needed: readonly Needed[];
}

/** Where a keeper's setup runs in the programs of a notebook. */
export class Setups {
  constructor(cells: readonly ReadCell[], imports: Imports, keeper: Keeper) {
    this.cells = cells;
    this.programs = cells.filter(isPython);
    this.imports = imports;
    this.setup = keeper.setup;
  }

  /** The name that the setup binds; empty where it binds none. */
  readonly nameAt = (use: Use): string => {
    const wanted = this.setup?.name ?? null;
    if (wanted === null) {
      return '';
    }
    const done = this.findDone(use);
    const own = /^\s*(\w{1,128})\s*=/.exec(done ?? '')?.[1];
    return own ?? this.toFree(wanted);
  };

  /** Whether nothing has to run before the code at `use`, or it can be written there. */
  isPossible(use: Use): boolean {
    return this.setup === null || this.hasRoom(use);
  }

  /** The statements that code at `uses` needs, one a program, before the first of them. */
  write(uses: readonly Use[]): SetupChange {
    const firsts = new Map<string, Use>();
    for (const use of [...uses].sort(byUse)) {
      const program = this.programOf(use);
      firsts.set(program, firsts.get(program) ?? use);
    }
    const changes = [...firsts.values()].map(use => this.writeOne(use));
    return {
      edits: changes.flatMap(({ edits }) => edits),
      needed: changes.flatMap(({ needed }) => needed)
    };
  }

  private readonly cells: readonly ReadCell[];
  private readonly programs: readonly PythonCell[];
  private readonly imports: Imports;
  private readonly setup: Setup | null;

  private writeOne(use: Use): SetupChange {
    const { setup } = this;
    return setup === null || this.findDone(use) !== null
      ? { edits: [], needed: [] }
      : this.insert(use, (refer, rest) => {
          const statement = setup.write(this.nameAt(use), refer);
          return setup.name === null && isEnd(rest)
            ? `${statement};`
            : statement;
        });
  }

  /** A statement that has to run before the code at `use`; `rest` follows it in its cell. */
  insert(
    use: Use,
    write: (refer: (member: Member) => string, rest: string) => string
  ): SetupChange {
    const { cell, at } = this.findRoom(use);
    const place = { cell: cell.index, from: at };
    const needed: Needed[] = [];
    const { source } = cell;
    const statement = write(member => {
      const reference = this.imports.refer(member, place);
      needed.push({ ...reference, use: place });
      return reference.text;
    }, source.slice(at));
    const isAtEnd = at === source.length && at > 0;
    const insert = isAtEnd ? `\n${statement}` : `${statement}\n`;
    return {
      edits: [{ cell: cell.index, from: at, to: at, insert }],
      needed
    };
  }

  private hasRoom(use: Use): boolean {
    return (
      isPython(this.cells[use.cell]) ||
      this.findDone(use) !== null ||
      this.programs.some(cell => isHost(cell, this.cells[use.cell]))
    );
  }

  /** Below the imports that stand together. */
  private findRoom(use: Use): Pick<Insertion, 'cell' | 'at'> {
    const { cell, at: start } = findInsertion(this.cells, use);
    const limit = cell.index === use.cell ? use.from : cell.source.length;
    let at = start;
    for (const node of statementsOf(cell.content.tree.topNode)) {
      const isBefore = lineEnd(cell.source, node.to) <= limit;
      const isImport = node.name === 'ImportStatement';
      if (node.from >= start && !(isImport && isBefore)) {
        break;
      }
      at = node.from >= start ? lineEnd(cell.source, node.to) : at;
    }
    return { cell, at };
  }

  /** A line before `use` that does the same already. */
  private findDone(use: Use): string | null {
    const { setup } = this;
    const user = this.cells[use.cell];
    const lines = this.programs
      .filter(
        cell =>
          cell === user ||
          (cell.index < use.cell &&
            cell.content.scope === 'notebook' &&
            isShared(cell, user))
      )
      .flatMap(({ index, content: { code } }) =>
        (index === use.cell ? code.slice(0, use.from) : code).split('\n')
      );
    return lines.find(line => setup?.isDone(line) ?? false) ?? null;
  }

  /** See {@link programOf}. */
  programOf({ cell }: Pick<Use, 'cell'>): string {
    return programOf(this.cells, this.cells[cell]);
  }

  private toFree(name: string): string {
    let free = name;
    for (let number = 2; this.imports.binds(free); number++) {
      free = `${name}_${number}`;
    }
    return free;
  }
}

/** Whether nothing of this runs: a cell shows what its last expression gives, unless a semicolon ends it. */
function isEnd(code: string): boolean {
  return code.split('\n').every(line => /^\s*(?:#|$)/.test(line));
}

function byUse(left: Use, right: Use): number {
  return left.cell - right.cell || left.from - right.from;
}
