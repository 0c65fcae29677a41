import type { FixTarget, ValueForm } from '../types';
import { applyEdits } from './apply';
import type { ReadCell } from './cells';
import { isPython, readCell } from './cells';
import { EditSet } from './editset';
import type { Needed } from './insertion';
import type { Edit, Refusal, Secret } from './nouns';
import { isRefusal } from './nouns';

const OVERLAP: Refusal = {
  reason: 'Another fix changes the same text; fix the cell again after it.'
};
export const BROKEN: Refusal = {
  reason: 'The cell could not be rewritten so that it still parses.'
};

/** One target's part of a plan. */
export interface Draft {
  readonly target: FixTarget;
  /** What the variable has to hold. */
  readonly value: string;
  readonly form: ValueForm | null;
  readonly secret: Secret;
  readonly edits: readonly Edit[];
  readonly needed: readonly Needed[];
  /** Whether the keeper's setup has to run before. */
  readonly isRead: boolean;
}

/** What becomes of each target. */
export type Drafts = ReadonlyMap<FixTarget, Draft | Refusal>;

/** Refuses drafts that change the same text as one before, and cells that would not parse. */
export function accept(notebook: readonly ReadCell[], drafts: Drafts): Drafts {
  const accepted = new Map<FixTarget, Draft | Refusal>();
  const taken = notebook.map(() => new EditSet());
  for (const [target, each] of drafts) {
    if (isRefusal(each)) {
      accepted.set(target, each);
      continue;
    }
    const others = taken[target.cell];
    const isClear = each.edits.every(edit => others.isFree(edit));
    accepted.set(target, isClear ? each : OVERLAP);
    if (isClear) {
      others.add(each.edits);
    }
  }
  const broken = new Set(
    notebook
      .filter(cell => isBroken(cell, taken[cell.index].all))
      .map(({ index }) => index)
  );
  return new Map(
    [...accepted].map(([target, each]) => [
      target,
      broken.has(target.cell) ? BROKEN : each
    ])
  );
}

function isBroken(cell: ReadCell, edits: readonly Edit[]): boolean {
  if (!isPython(cell) || edits.length === 0) {
    return false;
  }
  const source = applyEdits(cell.source, edits);
  return (
    readCell({ id: null, type: 'code', source }, cell.index, 'python').content
      .kind !== 'python'
  );
}
