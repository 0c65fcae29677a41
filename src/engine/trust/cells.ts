import { isByTrust, rankChanges, rankOf } from './rank';
import type { Change, Look, Review } from './types';

/** What trusting one cell would change. */
export interface CellReview {
  readonly cell: number;
  /** What would act, the most dangerous first. */
  readonly acts: readonly Change[];
  /** What would only look different. */
  readonly looks: readonly Look[];
}

/** What trust would change, by cell: what acts first and the most dangerous first of that. */
export const listCellReviews = ({
  changes,
  looks
}: Pick<Review, 'changes' | 'looks'>): CellReview[] => {
  const acts = rankChanges(changes.filter(isByTrust));
  const cells = new Set([...acts, ...looks].map(({ cell }) => cell));
  const actsOf = toGroups(acts);
  const looksOf = toGroups(looks);
  const reviews = [...cells].map(cell => ({
    cell,
    acts: actsOf.get(cell) ?? [],
    looks: looksOf.get(cell) ?? []
  }));
  return reviews.sort(
    (one, other) => worst(one) - worst(other) || one.cell - other.cell
  );
};

const toGroups = <Part extends Look>(
  parts: readonly Part[]
): ReadonlyMap<number, Part[]> => {
  const groups = new Map<number, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.cell);
    if (group) {
      group.push(part);
    } else {
      groups.set(part.cell, [part]);
    }
  }
  return groups;
};

/** Behind every cell that acts. */
const HARMLESS = 3;

/** A number that is lower the more dangerous a cell is. */
const worst = ({ acts }: CellReview): number =>
  acts.length === 0 ? HARMLESS : rankOf(acts[0]);

/** The part of a review that tells of some cells. */
export const pickCells = (
  { changes, looks, code }: Review,
  isPicked: (cell: number) => boolean
): Review => ({
  changes: changes.filter(({ cell }) => isPicked(cell)),
  looks: looks.filter(({ cell }) => isPicked(cell)),
  code: code.filter(({ cell }) => isPicked(cell))
});

/** Whether outputs are listed: the text of a Markdown cell can be neither chosen nor cleared. */
export const listsOutputs = ({
  changes,
  looks
}: Pick<Review, 'changes' | 'looks'>): boolean =>
  looks.length > 0 ||
  changes.some(change => isByTrust(change) && change.output !== null);
