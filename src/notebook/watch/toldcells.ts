import type { ICellModel } from '@jupyterlab/cells';

import type { Finding } from '../../engine/types';
import type { Judging } from './judging';
import type { CellFinding } from './livefinding';
import type { WatchedCells } from './watchedcells';

/** All that is known of one cell. */
interface ToldCell {
  readonly source: readonly CellFinding[];
  readonly outputs: readonly (readonly CellFinding[])[];
  /** Those of its attachments and metadata. */
  readonly others: readonly CellFinding[];
  readonly problems: readonly string[];
}

/** Of a cell in which there never was anything. */
const SILENT: ToldCell = { source: [], outputs: [], others: [], problems: [] };

/** The findings of a cell, in the order of its parts. */
export const listAll = (told: ToldCell): readonly CellFinding[] =>
  told === SILENT
    ? []
    : [...told.source, ...told.outputs.flat(), ...told.others];

/** What the cells of a notebook told, as the user sees it: judged, and where they stand now. */
export class ToldCells {
  constructor(
    private readonly cells: WatchedCells,
    private readonly judging: Judging
  ) {}

  /** Let go of what a cell told, which has something new; for `null` of what all told. */
  renew(cell: ICellModel | null): void {
    if (cell) {
      this.heard.add(cell);
      this.told.delete(cell);
    } else {
      this.told.clear();
    }
  }

  of(cell: ICellModel): ToldCell {
    if (!this.heard.has(cell)) {
      return SILENT;
    }
    const known = this.told.get(cell);
    if (known) {
      return known;
    }
    const watch = this.cells.find(cell);
    const told = {
      source: this.place(cell, watch?.source ?? []),
      outputs: (watch?.outputs ?? []).map((findings, output) =>
        this.place(cell, findings, output)
      ),
      others: this.place(cell, watch?.others ?? []),
      problems: watch?.problems ?? []
    };
    this.told.set(cell, told);
    return told;
  }

  /** Findings know nothing of what the user ignores and of cells that moved. */
  private place(
    cell: ICellModel,
    findings: readonly Finding[],
    output: number | null = null
  ): readonly CellFinding[] {
    const index = this.cells.indexOf(cell);
    return this.judging.judge(findings).map(finding => ({
      cell,
      finding: { ...finding, place: { ...finding.place, cell: index, output } }
    }));
  }

  /** The cells that ever told of something: of thousands most never do. */
  private readonly heard = new WeakSet<ICellModel>();
  /** What each of them told, until it changes: one changes at a time. */
  private readonly told = new Map<ICellModel, ToldCell>();
}
