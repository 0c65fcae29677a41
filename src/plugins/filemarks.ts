import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import {
  type CodeMirrorEditor,
  EditorExtensionRegistry,
  IEditorExtensionRegistry
} from '@jupyterlab/codemirror';
import { ICommandPalette } from '@jupyterlab/apputils';
import { IStateDB } from '@jupyterlab/statedb';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

import { say } from '../flows/repair/changes';
import { type FileTools, openFileMenu } from '../flows/findings/filemenu';
import { FileMarks } from '../flows/findings/filemarks';
import type { Point } from '../flows/findings/openmenu';
import type { FileWatch } from '../notebook/watch/filewatch';
import { findAtCursor } from '../notebook/watch/lookup';
import { SecretStore } from '../notebook/repair/secretstore';
import type { LiveFinding } from '../notebook/watch/livefinding';
import { CommandIds, IConfigs, IEngine, IFiles, IPreferences } from '../tokens';
import { goToMark } from '../ui/findings/marks';

const fileArgs = {
  type: 'object',
  properties: {
    from: {
      type: 'number',
      description:
        'Offset of the finding; without it the one at the cursor is meant'
    },
    x: { type: 'number', description: 'Where a menu opens, in pixels' },
    y: { type: 'number', description: 'Where a menu opens, in pixels' }
  }
} as const;

/** Marks the findings of text files, goes to them and opens their menu. */
export const fileMarksPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:filemarks',
  description: 'Underlines secrets in text files.',
  autoStart: true,
  requires: [IFiles, IPreferences, IEngine, IConfigs, IEditorExtensionRegistry],
  optional: [ICommandPalette, IStateDB, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    files: IFiles,
    preferences: IPreferences,
    engine: IEngine,
    configs: IConfigs,
    editorExtensions: IEditorExtensionRegistry,
    palette: ICommandPalette | null,
    state: IStateDB | null,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const store = new SecretStore(app.serviceManager.serverSettings);
    const tools = { configs, engine, preferences, state, store, trans };
    const marks = new FileMarks(files, tools);

    editorExtensions.addExtension({
      name: 'nbwarden:filemarks',
      factory: ({ model, inline }) =>
        isCell(model) || inline
          ? null
          : EditorExtensionRegistry.createImmutableExtension(
              marks.createExtension(model)
            )
    });
    files.changed.connect((_, watch) => marks.refresh(watch));
    files.currentChanged.connect(() => {
      commands.notifyCommandChanged(CommandIds.fileMenu);
      commands.notifyCommandChanged(CommandIds.revealInFile);
    });
    preferences.changed.connect(() => marks.refresh(null));

    addCommands(commands, files, marks, tools);
    palette?.addItem({
      command: CommandIds.fileMenu,
      category: trans.__('Security')
    });
  }
};

/** Commands about the file in front. */
const addCommands = (
  commands: CommandRegistry,
  files: IFiles,
  marks: FileMarks,
  tools: FileTools
): void => {
  const { trans } = tools;
  const isEnabled = (): boolean => files.current !== null;
  commands.addCommand(CommandIds.revealInFile, {
    label: trans.__('Go to the secret of this file'),
    isEnabled,
    describedBy: { args: fileArgs },
    execute: args => {
      const watch = files.current;
      const live = watch && findMeant(watch, files, args);
      const editor = watch && files.findEditor(watch);
      if (live && editor) {
        const { editor: view } = editor as CodeMirrorEditor;
        goToMark(view, marks.toMark(live, watch));
      }
    }
  });
  commands.addCommand(CommandIds.fileMenu, {
    label: trans.__('What to do about this secret of the file…'),
    isEnabled,
    describedBy: { args: fileArgs },
    execute: async args => {
      const watch = files.current;
      // The keys may be pressed before the file is scanned.
      await watch?.settle();
      const live = watch && findMeant(watch, files, args);
      return live
        ? openFileMenu(live, watch, toPoint(watch, files, args), tools)
        : say(trans.__('There is no secret in this file.'));
    }
  });
};

/** Whether an editor is one of a notebook's: others have no cell type. */
const isCell = ({ sharedModel }: CodeEditor.IModel): boolean =>
  'cell_type' in sharedModel;

const findMeant = (
  watch: FileWatch,
  files: IFiles,
  { from }: ReadonlyPartialJSONObject
): LiveFinding | undefined => {
  const editor = files.findEditor(watch);
  const cursor = editor?.getOffsetAt(editor.getCursorPosition()) ?? 0;
  const offset = typeof from === 'number' ? from : cursor;
  const open = watch.findings.filter(({ finding }) => finding.allowed === null);
  const all = typeof from === 'number' ? watch.findings : open;
  return findAtCursor(all, offset);
};

/** Where it is asked for, else below the cursor. */
const toPoint = (
  watch: FileWatch,
  files: IFiles,
  { x, y }: ReadonlyPartialJSONObject
): Point => {
  if (typeof x === 'number' && typeof y === 'number') {
    return { x, y };
  }
  const editor = files.findEditor(watch);
  const cursor = editor?.getCoordinateForPosition(editor.getCursorPosition());
  return cursor ? { x: cursor.left, y: cursor.bottom } : { x: 0, y: 0 };
};
