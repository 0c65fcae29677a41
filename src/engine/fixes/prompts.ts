import { isRepeated } from '../languages/python/repeats';
import type { FixTarget } from '../types';
import type { ReadCell } from './cells';
import { isGuest, isOwnProgram, isPython } from './cells';
import type { Imports } from './imports';
import { isHost } from './insertion';
import type { Keeper, Secret } from './nouns';
import type { Removals } from './removals';
import type { Located } from './secrets';
import type { SetupChange, Setups } from './setups';

/** A value that a program needs several times: it is read once, above the places. */
interface Shared {
  /** The Python name that holds it. */
  readonly name: string;
  readonly secret: Secret;
}

/** Who answers a prompt, answers it once; a service is called once, and a variable is read before the code removes it. */
export class Prompts {
  constructor(
    located: readonly Located[],
    secrets: ReadonlyMap<FixTarget, Secret>,
    cells: readonly ReadCell[],
    keeper: Keeper,
    setups: Setups,
    imports: Imports,
    removals: Removals
  ) {
    this.setups = setups;
    this.keeper = keeper;
    this.cells = cells;
    this.removals = removals;
    const asking = keeper.ask
      ? located.filter(
          ({ target, place }) =>
            place.role === 'code' && isPython(cells[target.cell])
        )
      : [];
    for (const group of groupByPrompt(asking, secrets, setups).values()) {
      const [first] = group;
      const secret = secrets.get(first);
      if (secret && this.isShared(secret, group)) {
        const shared = { name: this.toFree(secret.name, imports), secret };
        group.forEach(target => this.shared.set(target, shared));
      }
    }
  }

  /** The name that holds a target's value; `null` where the place asks itself. */
  nameOf(target: FixTarget): string | null {
    return this.shared.get(target)?.name ?? null;
  }

  /** The statements that ask for what these targets share, each before its first use. */
  write(targets: readonly FixTarget[]): SetupChange {
    const firsts = new Map<Shared, FixTarget>();
    for (const target of [...targets].sort(byPlace)) {
      const shared = this.shared.get(target);
      if (shared && !firsts.has(shared)) {
        firsts.set(shared, target);
      }
    }
    const changes = [...firsts].map(([{ name, secret }, { cell, from }]) =>
      this.setups.insert({ cell, from }, use => {
        const asked = this.keeper.ask?.({
          keeper: this.keeper,
          secret,
          store: '',
          asked: null,
          isOwnProgram: isOwnProgram(this.cells[cell]),
          use
        });
        return `${name} = ${asked ?? ''}`;
      })
    );
    return {
      edits: changes.flatMap(({ edits }) => edits),
      needed: changes.flatMap(({ needed }) => needed)
    };
  }

  /** Whether the value is read once for all places. */
  private isShared({ name }: Secret, group: readonly FixTarget[]): boolean {
    return this.keeper.isInherited
      ? this.removals.has(name) && !isOwnProgram(this.cells[group[0].cell])
      : this.isOften(group);
  }

  /** Whether the program would ask more than once. */
  private isOften(group: readonly FixTarget[]): boolean {
    const isSeveral = this.keeper.isPrompt === true && group.length > 1;
    return isSeveral || group.some(target => this.isCalled(target));
  }

  private isCalled({ cell, from }: FixTarget): boolean {
    const read = this.cells[cell];
    return (
      isPython(read) &&
      (this.isTimed(read) ||
        isRepeated(read.content.tree.resolveInner(from, 1)))
    );
  }

  /** Whether a cell runs over and over, and one above can hold the value. */
  private isTimed(cell: ReadCell): boolean {
    return isGuest(cell) && this.cells.some(each => isHost(each, cell));
  }

  /** `OPENAI_API_KEY` → `openai_api_key`, where the notebook calls nothing else so. */
  private toFree(name: string, imports: Imports): string {
    const wanted = name.toLowerCase();
    const names = [wanted, `asked_${wanted}`];
    for (let number = 2; ; number++) {
      const free = names.find(
        each => !imports.binds(each) && !this.taken.has(each)
      );
      if (free !== undefined) {
        this.taken.add(free);
        return free;
      }
      names.push(`asked_${wanted}_${number}`);
    }
  }

  private readonly setups: Setups;
  private readonly keeper: Keeper;
  private readonly cells: readonly ReadCell[];
  private readonly removals: Removals;
  private readonly shared = new Map<FixTarget, Shared>();
  private readonly taken = new Set<string>();
}

/** Targets of one value in one program. */
function groupByPrompt(
  located: readonly Located[],
  secrets: ReadonlyMap<FixTarget, Secret>,
  setups: Setups
): ReadonlyMap<string, FixTarget[]> {
  const groups = new Map<string, FixTarget[]>();
  for (const { target } of located) {
    const key = `${setups.programOf(target)} ${secrets.get(target)?.name}`;
    const group = groups.get(key) ?? [];
    group.push(target);
    groups.set(key, group);
  }
  return groups;
}

function byPlace(left: FixTarget, right: FixTarget): number {
  return left.cell - right.cell || left.from - right.from;
}
