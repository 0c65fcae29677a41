import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import type { Notebook } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { findNeighbor, type Position, toReference } from '../notebook/lookup';
import type { LiveFinding } from '../notebook/watch';
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

    let last: Visit | null = null;

    const go = async (direction: 'next' | 'previous'): Promise<void> => {
      const watch = findings.current;
      const panel = watch && findings.findPanel(watch);
      if (!watch || !panel) {
        return;
      }
      await watch.settle();
      const next = findNeighbor(
        preferences.counted(watch).filter(hasPosition),
        toPosition(panel.content, last),
        direction
      );
      if (next) {
        await commands.execute(CommandIds.reveal, { ...toReference(next) });
        last = { notebook: panel.content, live: next };
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

/** Metadata and attachments have no place in the notebook that a cursor could be at. */
const hasPosition = ({ finding }: LiveFinding): boolean =>
  finding.place.part === 'source' || finding.place.part === 'output';

/** Behind everything in an output. */
const END = Number.MAX_SAFE_INTEGER;

/** The finding that was gone to last. */
interface Visit {
  readonly notebook: Notebook;
  readonly live: LiveFinding;
}

/** Where the user is: at the cursor, or at the output that was gone to. */
const toPosition = (notebook: Notebook, last: Visit | null): Position => {
  const cell = notebook.activeCellIndex;
  const items = notebook.activeCell?.node.querySelectorAll(
    '.jp-OutputArea-child'
  );
  const output = [...(items ?? [])].findIndex(item =>
    item.contains(document.activeElement)
  );
  if (output >= 0) {
    return { cell, output, from: END };
  }
  if (last && isStillAt(last, notebook)) {
    // JupyterLab shows only so many outputs of a cell: that one may have no place to focus.
    return { cell, output: last.live.finding.place.output, from: END };
  }
  const { editor } = notebook.activeCell ?? {};
  const from =
    notebook.mode === 'edit' && editor
      ? editor.getOffsetAt(editor.getCursorPosition())
      : -1;
  return { cell, output: null, from };
};

/** Whether the user has not moved since going to an output. */
const isStillAt = ({ notebook, live }: Visit, current: Notebook): boolean =>
  notebook === current &&
  notebook.mode === 'command' &&
  live.finding.place.output !== null &&
  live.cell === notebook.activeCell?.model;
