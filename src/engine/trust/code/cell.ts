import { Lines } from '../../lines';
import type { RiskyKind } from '../types';

/** A cell as the search for risky code sees it. */
export interface CodeCell {
  readonly index: number;
  readonly isCode: boolean;
  readonly isMarkdown: boolean;
  readonly source: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A place in a cell's source, and why somebody should look at it. */
export interface RiskySpot {
  readonly cell: CodeCell;
  /** Offset in the source. */
  readonly at: number;
  readonly reason: string;
}

export const spot = (
  cell: CodeCell,
  at: number,
  reason: string
): RiskySpot => ({ cell, at, reason });

/** One kind of risky code: all places of a notebook. */
export interface RiskySearch {
  readonly kind: RiskyKind;
  find(cells: readonly CodeCell[]): RiskySpot[];
}

/** What begins a line that no program runs. */
const comment = /^\s{0,200}#(?!!)/;

/** Offsets of what an expression finds in code; `expression` has the flag `g`. Comments are left out. */
export const findAll = (source: string, expression: RegExp): number[] => {
  const found = Array.from(source.matchAll(expression), ({ index }) => index);
  return found.length === 0 ? [] : withoutComments(source, found);
};

/** One place of each line is enough; a line can be very long, and is looked at once. */
export const withoutComments = (
  source: string,
  found: readonly number[]
): number[] => {
  const lines = new Lines(source);
  const told = new Set<number>();
  return found.filter(at => {
    const line = lines.lineOf(at);
    const isNew = !told.has(line);
    told.add(line);
    const start = lines.startOf(line);
    return isNew && !comment.test(source.slice(start, start + 202));
  });
};

/** A search for expressions in each code cell for itself. */
export const searchCells = (
  kind: RiskyKind,
  reasons: readonly (readonly [RegExp, string])[]
): RiskySearch => ({
  kind,
  find: cells =>
    cells
      .filter(({ isCode }) => isCode)
      .flatMap(cell =>
        reasons.flatMap(([expression, reason]) =>
          findAll(joinLines(cell.source), expression).map(at => ({
            cell,
            at,
            reason
          }))
        )
      )
});

/** A line that a backslash continues is one; offsets stay. */
export const joinLines = (source: string): string =>
  source.replace(/\\\r?\n/g, end => ' '.repeat(end.length));
