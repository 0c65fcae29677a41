import type { IStatusBar } from '@jupyterlab/statusbar';
import type { ISignal } from '@lumino/signaling';
import type { Widget } from '@lumino/widgets';

/** What a shell must be able to do. */
interface Shell {
  add(
    widget: Widget,
    area: string,
    options: { readonly rank: number }
  ): unknown;
}

/** When an item is shown, for a status bar that shows and hides its items itself. */
interface Activity {
  isActive(): boolean;
  readonly activeStateChanged: ISignal<unknown, void>;
}

/** Put an item into the status bar; Notebook 7 has none, but room beside the menus. */
export const placeInStatus = (
  id: string,
  rank: number,
  item: Widget,
  { isActive, activeStateChanged }: Activity,
  shell: Shell,
  statusBar: IStatusBar | null
): void => {
  if (statusBar) {
    statusBar.registerStatusItem(id, {
      item,
      align: 'right',
      rank,
      isActive,
      activeStateChanged
    });
  } else {
    shell.add(item, 'menu', { rank: 595 + rank });
  }
};
