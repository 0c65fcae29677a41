import type { CodeCell } from '@jupyterlab/cells';
import { Panel, PanelLayout, type Widget } from '@lumino/widgets';

/**
 * The bars above the outputs of cells. A bar is the last child of its output's
 * panel, since output areas count on the order of the first ones; the style
 * sheet shows it above.
 */
export class OutputBars<Found> {
  /** @param toKey - tells what is found apart: a bar stays while that is the same. */
  constructor(toKey: (found: Found) => string) {
    this.toKey = toKey;
  }

  /**
   * Give each output of a cell the bar it has to have.
   *
   * @param found - what was found, by index of the output.
   * @param createBar - makes the bar for what one output holds.
   */
  sync(
    cell: CodeCell,
    found: readonly (readonly Found[])[],
    createBar: (found: readonly Found[]) => Widget
  ): void {
    // Of thousands of cells most have none and are to have none.
    if (found.some(each => each.length > 0)) {
      this.barred.add(cell);
    } else if (!this.barred.delete(cell)) {
      return;
    }
    cell.outputArea.widgets.forEach((item, index) =>
      this.syncItem(item, found[index] ?? [], createBar)
    );
  }

  private syncItem(
    item: Widget,
    found: readonly Found[],
    createBar: (found: readonly Found[]) => Widget
  ): void {
    const wanted = found.map(this.toKey).join(' ');
    const present = this.bars.get(item);
    if ((present?.wanted ?? '') === wanted && !present?.bar.isDisposed) {
      return;
    }
    present?.bar.dispose();
    this.bars.delete(item);
    if (found.length > 0) {
      const bar = createBar(found);
      addBar(item, bar);
      this.bars.set(item, { bar, wanted });
    }
  }

  private readonly toKey: (found: Found) => string;
  /** The cells that may have bars. */
  private readonly barred = new WeakSet<CodeCell>();
  private readonly bars = new WeakMap<
    Widget,
    { bar: Widget; wanted: string }
  >();
}

/** An output that nothing can show is an empty widget, and no panel. */
const addBar = (item: Widget, bar: Widget): void => {
  if (item instanceof Panel) {
    item.addWidget(bar);
    return;
  }
  item.layout ??= new PanelLayout();
  if (item.layout instanceof PanelLayout) {
    item.layout.addWidget(bar);
  }
};
