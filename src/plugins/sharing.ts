import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { SharingFlow } from '../flows/sharing';
import type { FileWatch } from '../notebook/filewatch';
import type { NotebookWatch } from '../notebook/watch';
import { IConfigs, IEngine, IFiles, IFindings, IPreferences } from '../tokens';

/** Commands by which the current document leaves JupyterLab. */
const SHARING_COMMANDS = new Set([
  'apputils:print',
  'docmanager:download',
  'notebook:export-to-format'
]);

/** Speaks up before a document with a secret is exported, downloaded or printed. */
export const sharingPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:sharing',
  description: 'Warns when a document with a secret is exported or printed.',
  autoStart: true,
  requires: [IEngine, IConfigs, IPreferences, IFindings, IFiles],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    configs: IConfigs,
    preferences: IPreferences,
    findings: IFindings,
    files: IFiles,
    translator: ITranslator | null
  ) => {
    const { commands, shell } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const flow = new SharingFlow({ engine, configs, preferences, trans });

    const findCurrent = (): NotebookWatch | FileWatch | null => {
      const notebook = findings.current;
      return notebook && findings.findPanel(notebook) === shell.currentWidget
        ? notebook
        : files.current;
    };

    // Menus, shortcuts and the palette all run a command here; nothing else
    // could hold one up.
    const execute = commands.execute.bind(commands);
    commands.execute = (id, args) => {
      const watch = SHARING_COMMANDS.has(id) ? findCurrent() : null;
      return watch === null
        ? execute(id, args)
        : flow.guard(watch, () => execute(id, args));
    };
  }
};
