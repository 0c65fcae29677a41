import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { IStateDB } from '@jupyterlab/statedb';
import {
  ITranslator,
  nullTranslator,
  type TranslationBundle
} from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import type {
  ReadonlyJSONObject,
  ReadonlyPartialJSONObject
} from '@lumino/coreutils';

import { ways } from '../engine/fixes/ways';
import type { Way } from '../engine/types';
import { Changes } from '../flows/repair/changes';
import {
  findingArgs,
  findMeant,
  findNotebook,
  hasNotebook,
  notebookArgs
} from '../flows/findings/meant';
import { OutputFlow } from '../flows/repair/outputs';
import { RepairFlow } from '../flows/repair/repair';
import { toLanguage } from '../notebook/watch/language';
import { SecretStore } from '../notebook/repair/secretstore';
import type { NotebookWatch } from '../notebook/watch/watch';
import { CommandIds, IEngine, IFindings, IPreferences } from '../tokens';
import { wayLabels } from '../ui/repair/ways';

const fixArgs = {
  ...findingArgs,
  properties: {
    ...findingArgs.properties,
    way: {
      type: 'string',
      enum: [...ways],
      description: 'How the secret is kept; without it the way chosen last'
    },
    isMore: {
      type: 'boolean',
      description: 'Whether the command stands in a menu below single ways'
    },
    isBeside: {
      type: 'boolean',
      description: 'Whether it is for a secret in metadata or an attachment'
    }
  }
};

const toWay = ({ way }: ReadonlyPartialJSONObject): Way | null =>
  ways.find(each => each === way) ?? null;

/** Adds a command that acts on the current notebook. */
type AddCommand = (
  id: string,
  label: CommandRegistry.ICommandOptions['label'],
  run: (watch: NotebookWatch, args: ReadonlyPartialJSONObject) => unknown,
  args?: ReadonlyJSONObject
) => void;

/** What commands look at. */
interface Scope {
  readonly findings: IFindings;
  readonly preferences: IPreferences;
  readonly trans: TranslationBundle;
}

/** Fixes sources and redacts or clears outputs. */
export const fixesPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:fixes',
  description: 'Quick fixes for secrets.',
  autoStart: true,
  requires: [IFindings, IPreferences, IEngine],
  optional: [ICommandPalette, IStateDB, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    engine: IEngine,
    palette: ICommandPalette | null,
    state: IStateDB | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const store = new SecretStore(app.serviceManager.serverSettings);
    const changes = new Changes(trans);
    const tools = { engine, changes, state, store, trans };

    const add: AddCommand = (id, label, run, args = notebookArgs) => {
      app.commands.addCommand(id, {
        label,
        // What was done is taken back whatever is switched off since.
        isEnabled: given =>
          (preferences.value.fixes || id === CommandIds.undoFix) &&
          hasNotebook(findings, given),
        describedBy: { args },
        execute: given => {
          const watch = findNotebook(findings, given);
          return watch && run(watch, given);
        }
      });
      palette?.addItem({ command: id, category: trans.__('Security') });
    };
    addRepairCommands(add, watch => new RepairFlow(watch, tools), {
      findings,
      preferences,
      trans
    });
    add(CommandIds.undoFix, trans.__('Undo fix or redaction'), watch =>
      changes.undo(watch)
    );
    addOutputCommands(add, new OutputFlow(tools), {
      findings,
      preferences,
      trans
    });
  }
};

const addRepairCommands = (
  add: AddCommand,
  flowOf: (watch: NotebookWatch) => RepairFlow,
  { findings, preferences, trans }: Scope
): void => {
  add(
    CommandIds.fix,
    args => {
      const way = toWay(args);
      if (way) {
        const watch = findNotebook(findings, args);
        return wayLabels(trans, watch ? toLanguage(watch.model) : undefined)[
          way
        ];
      }
      if (args.isBeside) {
        return trans.__('Redact it…');
      }
      return args.isMore
        ? trans.__('More ways to fix it…')
        : trans.__('Fix the secret at the cursor…');
    },
    async (watch, args) => {
      await watch.settle();
      const meant = findMeant(findings, args);
      return flowOf(watch).repair(meant ? [meant] : [], toWay(args));
    },
    fixArgs
  );
  add(
    CommandIds.fixAll,
    trans.__('Fix all secrets of this notebook…'),
    async watch => {
      await watch.settle();
      return flowOf(watch).repair(preferences.counted(watch), null);
    }
  );
};

const addOutputCommands = (
  add: AddCommand,
  flow: OutputFlow,
  { findings, preferences, trans }: Scope
): void => {
  add(
    CommandIds.redactOutput,
    trans.__('Redact the secrets of this output…'),
    (watch, args) =>
      flow.redact(watch, findMeant(findings, args), preferences.counted(watch)),
    findingArgs
  );
  add(
    CommandIds.clearOutput,
    trans.__('Clear this output'),
    (watch, args) => flow.clear(watch, findMeant(findings, args)),
    findingArgs
  );
  add(
    CommandIds.clearSensitiveOutputs,
    trans.__('Clear all outputs that hold secrets…'),
    watch => flow.clearAll(watch, preferences.counted(watch))
  );
};
