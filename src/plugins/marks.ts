import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { ICellModel } from '@jupyterlab/cells';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import {
  EditorExtensionRegistry,
  IEditorExtensionRegistry
} from '@jupyterlab/codemirror';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';

import { CellMarks } from '../flows/findings/cellmarks';
import { findingArgs, findMeant, findNotebook } from '../flows/findings/meant';
import { breathe } from '../notebook/watch/slices';
import { CommandIds, IFindings, IPreferences } from '../tokens';
import type { LiveFinding } from '../notebook/watch/livefinding';
import { goToFinding } from '../ui/findings/navigate';

/** Whether the model of an editor is a notebook cell: other editors have no cell type. */
const isCellModel = (model: CodeEditor.IModel): model is ICellModel =>
  'cell_type' in model.sharedModel;

/** JupyterLab's editor of metadata; Notebook 7 may have none. */
const METADATA_COMMAND = 'property-inspector:show-panel';

/** Show the editor of metadata for a finding that stands in them. */
const showMetadata = async (
  { finding }: LiveFinding,
  commands: CommandRegistry
): Promise<void> => {
  const isMetadata = finding.place.part === 'metadata';
  if (isMetadata && commands.hasCommand(METADATA_COMMAND)) {
    await commands.execute(METADATA_COMMAND);
  }
};

/** Show a notebook that is behind another tab; it is laid out a moment later. */
const bringToFront = async (
  panel: NotebookPanel,
  { shell }: JupyterFrontEnd
): Promise<void> => {
  if (shell.currentWidget !== panel) {
    shell.activateById(panel.id);
    await breathe();
  }
};

/** Marks the findings of cell sources and goes to them. */
export const marksPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:marks',
  description: 'Underlines secrets in cells.',
  autoStart: true,
  requires: [IFindings, IPreferences, IEditorExtensionRegistry],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    editorExtensions: IEditorExtensionRegistry,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const marks = new CellMarks(findings, preferences, commands, trans);

    editorExtensions.addExtension({
      name: 'nbwarden:marks',
      factory: ({ model }) =>
        isCellModel(model)
          ? EditorExtensionRegistry.createImmutableExtension(
              marks.createExtension(model)
            )
          : null
    });
    findings.changed.connect((_, { cell }) => marks.refresh(cell));
    preferences.changed.connect(() => marks.refresh(null));

    commands.addCommand(CommandIds.reveal, {
      label: trans.__('Go to the secret'),
      describedBy: { args: findingArgs },
      execute: async args => {
        const live = findMeant(findings, args);
        const watch = findNotebook(findings, args);
        const panel = watch && findings.findPanel(watch);
        if (live && panel) {
          await bringToFront(panel, app);
          await goToFinding(panel, live, marks.toMark(live));
          await showMetadata(live, commands);
        }
      }
    });
  }
};
