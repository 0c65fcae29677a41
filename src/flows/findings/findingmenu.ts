import type { NotebookPanel } from '@jupyterlab/notebook';
import type { CommandRegistry } from '@lumino/commands';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';
import { Menu } from '@lumino/widgets';

import type { Way } from '../../engine/types';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import { CommandIds } from '../../tokens';
import { openMenu, type Point } from './openmenu';

/** A finding, and the arguments that name it to a command. */
interface MenuSubject {
  readonly live: LiveFinding;
  readonly args: ReadonlyPartialJSONObject;
}

/**
 * Open the menu of what can be done with a finding; the focus returns when it closes.
 *
 * @param ways - those of fixing that the menu names; its preview offers all.
 */
export const openFindingMenu = (
  subject: MenuSubject,
  ways: readonly Way[],
  at: Point,
  commands: CommandRegistry
): void => {
  openMenu(fillMenu(new Menu({ commands }), subject, ways), at);
};

const fillMenu = (
  menu: Menu,
  { live, args: reference }: MenuSubject,
  ways: readonly Way[]
): Menu => {
  // What a setting switches off is not shown.
  const addItem = (command: string, args = {}): void => {
    const all = { ...reference, ...args };
    if (menu.commands.isEnabled(command, all)) {
      menu.addItem({ command, args: all });
    }
  };
  const { part } = live.finding.place;
  if (part === 'output') {
    addItem(CommandIds.redactOutput);
    addItem(CommandIds.clearOutput);
    menu.addItem({ type: 'separator' });
  } else if (part === 'source') {
    ways.forEach(way => addItem(CommandIds.fix, { way }));
    addItem(CommandIds.fix, { isMore: true });
    menu.addItem({ type: 'separator' });
  } else {
    addItem(CommandIds.fix, { isBeside: true });
    menu.addItem({ type: 'separator' });
  }
  addItem(CommandIds.reveal);
  if (live.finding.rule.revoke) {
    addItem(CommandIds.revoke);
  }
  addItem(CommandIds.ignore);
  addItem(CommandIds.allow);
  return menu;
};

/** Below the cursor, else below what has the focus in the active cell. */
export const findMenuPoint = (panel: NotebookPanel | null): Point => {
  const cell = panel?.content.activeCell;
  const editor = cell?.editor;
  const cursor =
    editor?.hasFocus() &&
    editor.getCoordinateForPosition(editor.getCursorPosition());
  if (cursor) {
    return { x: cursor.left, y: cursor.bottom };
  }
  const focused = document.activeElement;
  const node =
    focused && cell?.node.contains(focused)
      ? focused
      : (cell?.node ?? document.body);
  const { left, bottom } = node.getBoundingClientRect();
  return { x: left, y: bottom };
};
