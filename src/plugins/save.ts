import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { readSources, SaveFlow, type SavedSources } from '../flows/save/save';
import { guardSave } from '../notebook/save/save';
import { IFindings, IPreferences } from '../tokens';

/** Commands by which a person saves; an autosave runs none of them. */
const SAVE_COMMANDS = new Set([
  'docmanager:save',
  'docmanager:save-all',
  'docmanager:save-as'
]);

/** Speaks up when a notebook with a new secret is saved. */
export const savePlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:save',
  description: 'Warns when a secret is saved.',
  autoStart: true,
  requires: [IFindings, IPreferences],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const flow = new SaveFlow(preferences, findings, commands, trans);
    const savesByHand = new Set<Promise<unknown>>();

    commands.commandExecuted.connect((_, { id, result }) => {
      if (SAVE_COMMANDS.has(id)) {
        savesByHand.add(result);
        const forget = (): void => void savesByHand.delete(result);
        result.then(forget, forget);
      }
    });

    const isAskedByHand = async (): Promise<boolean> => {
      // One turn later `commandExecuted` has told whether a command saves.
      await Promise.resolve();
      return preferences.value.onSave === 'ask' && savesByHand.size > 0;
    };

    findings.opened.connect((_, watch) => {
      const context = watch.context as DocumentRegistry.Context;
      void flow.start(watch);
      guardSave(
        context,
        async () => !(await isAskedByHand()) || flow.ask(watch)
      );
      let saved: SavedSources = new Map();
      context.saveState.connect((_sender, state) => {
        if (state === 'started') {
          saved = readSources(watch);
        } else if (
          state === 'completed' &&
          preferences.value.onSave !== 'off'
        ) {
          void flow.tell(watch, saved);
        }
      });
    });
  }
};
