import { countPassing } from '../bisect';
import type { Edit } from './nouns';

/** Edits by their ends. */
class ByEnd {
  /** The first that ends behind a place. */
  firstBehind(place: number): Edit | undefined {
    return this.edits[this.countUpTo(place)];
  }

  add(edit: Edit): void {
    this.edits.splice(this.countUpTo(edit.to), 0, edit);
  }

  private readonly edits: Edit[] = [];

  private countUpTo(place: number): number {
    return countPassing(this.edits, ({ to }) => to <= place);
  }
}

/** The edits of one cell, which do not overlap; what is looked at are those beside a new one. */
export class EditSet {
  /** In the order in which they were added. */
  readonly all: Edit[] = [];

  /** Whether an edit is one of these, or touches none of them and inserts within none. */
  isFree(edit: Edit): boolean {
    const { from, to } = edit;
    const isInsertion = from === to;
    const change = this.changes.firstBehind(from);
    const isApart = !change || change.from >= to;
    const inserted = isInsertion ? undefined : this.inserted.firstBehind(from);
    return (
      this.known.has(keyOf(edit)) ||
      (isApart && (!inserted || inserted.to >= to))
    );
  }

  /** Adds edits; what two targets of one literal have in common stays once. */
  add(edits: readonly Edit[]): void {
    const added = edits.filter(edit => !this.known.has(keyOf(edit)));
    for (const edit of added) {
      this.all.push(edit);
      this.known.add(keyOf(edit));
      (edit.from === edit.to ? this.inserted : this.changes).add(edit);
    }
  }

  private readonly known = new Set<string>();
  private readonly changes = new ByEnd();
  private readonly inserted = new ByEnd();
}

function keyOf({ from, to, insert }: Edit): string {
  return `${from} ${to} ${insert}`;
}
