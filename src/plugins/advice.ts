import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import {
  EditorExtensionRegistry,
  IEditorExtensionRegistry
} from '@jupyterlab/codemirror';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { createAdviceMarks } from '../flows/audit/advicemarks';
import { IEngine, IFiles, IPreferences } from '../tokens';

/** Marks what the audit finds in the files and cells that are open in an editor. */
export const advicePlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:advice',
  description: 'Marks unsafe lines of Jupyter’s configuration.',
  autoStart: true,
  requires: [IEngine, IPreferences, IEditorExtensionRegistry],
  optional: [IFiles, ITranslator],
  activate: (
    _app: JupyterFrontEnd,
    engine: IEngine,
    preferences: IPreferences,
    editorExtensions: IEditorExtensionRegistry,
    files: IFiles | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const tools = { engine, files, preferences, trans };
    editorExtensions.addExtension({
      name: 'nbwarden:advice',
      factory: ({ model, inline }) =>
        inline && !('cell_type' in model.sharedModel)
          ? null
          : EditorExtensionRegistry.createImmutableExtension(
              createAdviceMarks(model, tools)
            )
    });
  }
};
