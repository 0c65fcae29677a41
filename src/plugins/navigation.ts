import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import type { Notebook } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { findNeighbor, type Position, toReference } from '../notebook/lookup';
import { CommandIds, IFindings, IPreferences } from '../tokens';
import { noArgs } from '../flows/meant';

/** Goes from finding to finding over all cells. */
export const navigationPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:navigation',
  description: 'Goes from secret to secret.',
  autoStart: true,
  requires: [IFindings, IPreferences],
  optional: [ICommandPalette, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    palette: ICommandPalette | null,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');

    const go = async (direction: 'next' | 'previous'): Promise<void> => {
      const watch = findings.current;
      const panel = watch && findings.findPanel(watch);
      if (!watch || !panel) {
        return;
      }
      await watch.settle();
      const next = findNeighbor(
        preferences.counted(watch),
        toPosition(panel.content),
        direction
      );
      if (next) {
        await commands.execute(CommandIds.reveal, { ...toReference(next) });
      }
    };

    const addCommand = (
      id: string,
      direction: 'next' | 'previous',
      label: string
    ): void => {
      commands.addCommand(id, {
        label,
        isEnabled: () => findings.current !== null,
        describedBy: { args: noArgs },
        execute: () => go(direction)
      });
      palette?.addItem({ command: id, category: trans.__('Security') });
    };

    addCommand(CommandIds.nextFinding, 'next', trans.__('Next secret'));
    addCommand(
      CommandIds.previousFinding,
      'previous',
      trans.__('Previous secret')
    );
  }
};

/** Where the user is: at the cursor, or at an output whose bar has the focus. */
const toPosition = (notebook: Notebook): Position => {
  const cell = notebook.activeCellIndex;
  const items = notebook.activeCell?.node.querySelectorAll(
    '.jp-OutputArea-child'
  );
  const output = [...(items ?? [])].findIndex(item =>
    item.contains(document.activeElement)
  );
  if (output >= 0) {
    return { cell, output, from: Number.MAX_SAFE_INTEGER };
  }
  const { editor } = notebook.activeCell ?? {};
  const from =
    notebook.mode === 'edit' && editor
      ? editor.getOffsetAt(editor.getCursorPosition())
      : -1;
  return { cell, output: null, from };
};
