import type { CodeCell } from '@jupyterlab/cells';
import { Panel, type Widget } from '@lumino/widgets';

/** Something that tells which bar an output has to have. */
interface Barred {
  readonly finding: { readonly fingerprint: string };
}

/**
 * The bars above the outputs of cells. A bar is the last child of its output's
 * panel, since output areas count on the order of the first ones; the style
 * sheet shows it above.
 */
export class OutputBars {
  /**
   * Give each output of a cell the bar it has to have.
   *
   * @param found - what was found, by index of the output.
   * @param createBar - makes the bar for what one output holds.
   */
  sync<Found extends Barred>(
    cell: CodeCell,
    found: readonly (readonly Found[])[],
    createBar: (found: readonly Found[]) => Widget
  ): void {
    cell.outputArea.widgets.forEach((item, index) => {
      if (item instanceof Panel) {
        this.syncItem(item, found[index] ?? [], createBar);
      }
    });
  }

  private syncItem<Found extends Barred>(
    item: Panel,
    found: readonly Found[],
    createBar: (found: readonly Found[]) => Widget
  ): void {
    const wanted = found.map(({ finding }) => finding.fingerprint).join(' ');
    const present = this.bars.get(item);
    if ((present?.wanted ?? '') === wanted && !present?.bar.isDisposed) {
      return;
    }
    present?.bar.dispose();
    this.bars.delete(item);
    if (found.length > 0) {
      const bar = createBar(found);
      item.addWidget(bar);
      this.bars.set(item, { bar, wanted });
    }
  }

  private readonly bars = new WeakMap<Panel, { bar: Widget; wanted: string }>();
}
