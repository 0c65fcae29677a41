import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { toReference } from '../notebook/lookup';
import { guardSave } from '../notebook/save';
import type { LiveFinding, NotebookWatch } from '../notebook/watch';
import { CommandIds, IFindings, IPreferences } from '../tokens';
import { askBeforeSave } from '../ui/savedialog';
import { cellList, secretCount } from '../ui/words';

/** Commands by which a person saves; an autosave runs none of them. */
const SAVE_COMMANDS = new Set([
  'docmanager:save',
  'docmanager:save-all',
  'docmanager:save-as'
]);

/** How long the notification stays, in milliseconds. */
const STAY = 20000;

/** Speaks up when a notebook with a new secret is saved. */
export const savePlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:save',
  description: 'Warns when a secret is saved.',
  autoStart: true,
  requires: [IFindings, IPreferences],
  optional: [ITranslator],
  activate: (
    { commands }: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const told = new WeakMap<NotebookWatch, Set<string>>();
    const savesByHand = new Set<Promise<unknown>>();

    commands.commandExecuted.connect((_, { id, result }) => {
      if (SAVE_COMMANDS.has(id)) {
        savesByHand.add(result);
        const forget = (): void => void savesByHand.delete(result);
        result.then(forget, forget);
      }
    });

    /** The findings that the person was not told of yet. */
    const newFindings = async (
      watch: NotebookWatch
    ): Promise<readonly LiveFinding[]> => {
      await watch.settle();
      const known = told.get(watch) ?? new Set();
      return watch.findings.filter(
        ({ finding }) =>
          preferences.interrupts(finding) && !known.has(finding.fingerprint)
      );
    };

    const remember = (
      watch: NotebookWatch,
      found: readonly LiveFinding[]
    ): void => {
      const known = told.get(watch) ?? new Set();
      found.forEach(({ finding }) => known.add(finding.fingerprint));
      told.set(watch, known);
    };

    const notify = async (watch: NotebookWatch): Promise<void> => {
      const found = await newFindings(watch);
      if (found.length === 0) {
        return;
      }
      remember(watch, found);
      const cells = found.map(({ finding }) => (finding.place.cell ?? 0) + 1);
      Notification.warning(
        trans.__(
          'Saved with %1 in %2. Anyone who gets this file can read it.',
          secretCount(found.length, trans),
          cellList(cells, trans)
        ),
        {
          autoClose: STAY,
          actions: [
            {
              label: trans.__('Show'),
              callback: () =>
                void commands.execute(CommandIds.reveal, {
                  ...toReference(found[0])
                })
            },
            ...(preferences.value.fixes
              ? [
                  {
                    label: trans.__('Fix all'),
                    callback: () => void commands.execute(CommandIds.fixAll)
                  }
                ]
              : [])
          ]
        }
      );
    };

    const mayBeSaved = async (watch: NotebookWatch): Promise<boolean> => {
      // One turn later `commandExecuted` has told whether a command saves.
      await Promise.resolve();
      if (preferences.value.onSave !== 'ask' || savesByHand.size === 0) {
        return true;
      }
      const found = await newFindings(watch);
      if (found.length === 0) {
        return true;
      }
      const decision = await askBeforeSave(
        found.map(({ finding }) => finding),
        trans
      );
      if (decision === 'save') {
        remember(watch, found);
      } else if (decision === 'fix') {
        await commands.execute(CommandIds.fixAll);
        return (await newFindings(watch)).length === 0;
      }
      return decision === 'save';
    };

    findings.opened.connect((_, watch) => {
      // What is in the file already is no news.
      void newFindings(watch).then(found => remember(watch, found));
      const context = watch.context as DocumentRegistry.Context;
      guardSave(context, () => mayBeSaved(watch));
      context.saveState.connect((_sender, state) => {
        if (state === 'completed' && preferences.value.onSave !== 'off') {
          void notify(watch);
        }
      });
    });
  }
};
