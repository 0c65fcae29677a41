import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IFileBrowserFactory } from '@jupyterlab/filebrowser';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { SharingFlow } from '../flows/save/sharing';
import { Exports } from '../notebook/save/exports';
import type { FileWatch } from '../notebook/watch/filewatch';
import type { NotebookWatch } from '../notebook/watch/watch';
import { IConfigs, IEngine, IFiles, IFindings, IPreferences } from '../tokens';

/** The one that may ask something itself, and be canceled. */
const EXPORT = 'notebook:export-to-format';

/** Commands by which the current document leaves JupyterLab. */
const CURRENT = new Set(['apputils:print', 'docmanager:download', EXPORT]);

/** Those by which files leave that are selected in the file browser. */
const SELECTED = new Set([
  'filebrowser:copy-download-link',
  'filebrowser:download'
]);

/** The one by which a file leaves that the command names. */
const NAMED = 'docmanager:open-browser-tab';

/** Speaks up before a document with a secret is exported, downloaded or printed. */
export const sharingPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:sharing',
  description: 'Warns when a document with a secret is exported or printed.',
  autoStart: true,
  requires: [IEngine, IConfigs, IPreferences, IFindings, IFiles],
  optional: [IFileBrowserFactory, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    configs: IConfigs,
    preferences: IPreferences,
    findings: IFindings,
    files: IFiles,
    browsers: IFileBrowserFactory | null,
    translator: ITranslator | null
  ) => {
    const { commands, shell, serviceManager } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const { contents } = serviceManager;
    const tools = { engine, configs, contents, preferences, trans };
    const flow = new SharingFlow(tools);
    const exports = new Exports(serviceManager.nbconvert);

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
      const run = (): Promise<unknown> => execute(id, args);
      const share = async (): Promise<boolean> => {
        const isExported = await exports.watch(run);
        return id !== EXPORT || isExported;
      };
      const watch = CURRENT.has(id) ? findCurrent() : null;
      if (watch !== null) {
        return flow.guard(watch, share);
      }
      const paths = toPaths(id, args?.path, browsers);
      return paths.length > 0 ? flow.guardFiles(paths, share) : run();
    };
  }
};

/** The files that a command would let out. */
const toPaths = (
  id: string,
  path: unknown,
  browsers: IFileBrowserFactory | null
): readonly string[] => {
  if (id === NAMED) {
    return typeof path === 'string' ? [path] : [];
  }
  const browser = SELECTED.has(id) ? browsers?.tracker.currentWidget : null;
  return [...(browser?.selectedItems() ?? [])]
    .filter(({ type }) => type !== 'directory')
    .map(item => item.path);
};
