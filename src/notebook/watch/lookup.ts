import type { LiveFinding } from './livefinding';
import type { NotebookWatch } from './watch';

/** A reference to a finding that survives until the next scan. */
export interface FindingReference {
  readonly fingerprint: string;
  /** Empty for the metadata of the notebook. */
  readonly cellId: string;
  readonly output?: number;
  /** Where it stood: two lines that are the same have the same fingerprint. */
  readonly from?: number;
}

/** The reference to a finding, as plain data for a command. */
export const toReference = ({
  finding,
  cell
}: LiveFinding): FindingReference => ({
  fingerprint: finding.fingerprint,
  cellId: cell?.id ?? '',
  from: finding.from,
  ...(finding.place.output === null ? {} : { output: finding.place.output })
});

/** The finding that is meant, `undefined` if it is not there any more. */
export const findReferred = (
  watch: NotebookWatch,
  reference: FindingReference
): LiveFinding | undefined =>
  findAtCursor(
    watch.findings.filter(
      ({ finding, cell }) =>
        finding.fingerprint === reference.fingerprint &&
        (cell?.id ?? '') === reference.cellId &&
        (finding.place.output ?? undefined) === reference.output
    ),
    reference.from ?? 0
  );

/** A position in a notebook: a cell, and in it the source or an output. */
export interface Position {
  readonly cell: number;
  /** `null` for the source. */
  readonly output: number | null;
  /** Offset in the source or output. */
  readonly from: number;
}

const toPosition = ({ finding }: LiveFinding): Position => ({
  cell: finding.place.cell ?? -1,
  output: finding.place.output,
  from: finding.from
});

const comparePositions = (a: Position, b: Position): number =>
  a.cell - b.cell || (a.output ?? -1) - (b.output ?? -1) || a.from - b.from;

/**
 * The finding after (or before) a position; at the end it goes on from the
 * other end. `undefined` when there is none at all.
 *
 * @param findings - in document order.
 */
export const findNeighbor = (
  findings: readonly LiveFinding[],
  at: Position,
  direction: 'next' | 'previous'
): LiveFinding | undefined => {
  const ordered = direction === 'next' ? findings : [...findings].reverse();
  const sign = direction === 'next' ? 1 : -1;
  return (
    ordered.find(each => sign * comparePositions(toPosition(each), at) > 0) ??
    ordered[0]
  );
};

/** The finding whose value holds an offset of a cell's source, else the nearest in the cell. */
export const findAtCursor = (
  findings: readonly LiveFinding[],
  offset: number
): LiveFinding | undefined => {
  const distance = ({ finding }: LiveFinding): number =>
    Math.max(finding.from - offset, offset - finding.to, 0);
  return [...findings].sort((a, b) => distance(a) - distance(b))[0];
};
