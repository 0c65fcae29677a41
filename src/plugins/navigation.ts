import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import type { Notebook } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';

import {
  findNeighbor,
  type Position,
  toReference
} from '../notebook/watch/lookup';
import type { FileWatch } from '../notebook/watch/filewatch';
import type { LiveFinding } from '../notebook/watch/livefinding';
import { CommandIds, IFiles, IFindings, IPreferences } from '../tokens';

const args = {
  type: 'object',
  properties: {
    isInPanel: {
      type: 'boolean',
      description:
        'Whether the notebook that the panel lists is meant where neither a notebook nor a file is in front'
    }
  }
} as const;

/** Goes from finding to finding over all cells, or in a text file. */
export const navigationPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:navigation',
  description: 'Goes from secret to secret.',
  autoStart: true,
  requires: [IFindings, IPreferences],
  optional: [ICommandPalette, IFiles, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    palette: ICommandPalette | null,
    files: IFiles | null,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');

    const go = goInNotebook(findings, preferences, commands);

    const addCommand = (
      id: string,
      direction: Direction,
      label: string
    ): void => {
      commands.addCommand(id, {
        label,
        isEnabled: ({ isInPanel }) =>
          (files?.current ?? null) !== null ||
          (isInPanel ? findings.current : findings.inCurrentTab) !== null,
        describedBy: { args },
        execute: async () => {
          const file = files?.current;
          await (file
            ? goInFile(file, files, preferences, commands, direction)
            : go(direction));
        }
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

type Direction = 'next' | 'previous';

/** Goes over the cells of the current notebook. */
const goInNotebook = (
  findings: IFindings,
  preferences: IPreferences,
  commands: CommandRegistry
): ((direction: Direction) => Promise<void>) => {
  let last: Visit | null = null;
  return async direction => {
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
};

/** Goes from the cursor of a file in front. */
const goInFile = async (
  watch: FileWatch,
  files: IFiles,
  preferences: IPreferences,
  commands: CommandRegistry,
  direction: Direction
): Promise<void> => {
  await watch.settle();
  const editor = files.findEditor(watch);
  const next = findNeighbor(
    preferences.counted(watch),
    {
      cell: -1,
      output: null,
      from: editor?.getOffsetAt(editor.getCursorPosition()) ?? 0
    },
    direction
  );
  if (next) {
    const { from } = next.finding;
    await commands.execute(CommandIds.revealInFile, { from });
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
