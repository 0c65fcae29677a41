import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import {
  Dialog,
  ICommandPalette,
  Notification,
  showDialog
} from '@jupyterlab/apputils';
import { IStateDB } from '@jupyterlab/statedb';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

import type { Way } from '../engine/types';
import { FixHistory } from '../notebook/history';
import { findReferred } from '../notebook/lookup';
import type { LiveFinding, NotebookWatch } from '../notebook/watch';
import { CommandIds, IEngine, IFindings, IPreferences } from '../tokens';
import { cellList } from '../ui/words';
import { findingArgs, noArgs, toFindingReference } from './commandargs';
import { findMeant } from './meant';
import { RepairFlow } from './repairflow';

const fixArgs = {
  ...findingArgs,
  properties: {
    ...findingArgs.properties,
    way: {
      type: 'string',
      enum: ['env', 'getpass'],
      description: 'How the secret is kept; without it the way chosen last'
    }
  }
} as const;

const toWay = ({ way }: ReadonlyPartialJSONObject): Way | null =>
  way === 'env' || way === 'getpass' ? way : null;

/** Fixes sources and redacts or clears outputs. */
export const fixesPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:fixes',
  description: 'Quick fixes for secrets.',
  autoStart: true,
  requires: [IFindings, IPreferences, IEngine],
  optional: [ICommandPalette, IStateDB, ITranslator],
  activate: (
    { commands }: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    engine: IEngine,
    palette: ICommandPalette | null,
    state: IStateDB | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const history = new FixHistory();

    const undo = (watch: NotebookWatch): void => {
      const edited = history.undo(watch);
      const order = [...watch.model.cells];
      if (edited.length > 0) {
        const cells = edited.map(cell => order.indexOf(cell) + 1);
        Notification.warning(
          trans.__(
            'Edited since the fix and left as it is: %1.',
            cellList(cells, trans)
          ),
          { autoClose: 15000 }
        );
      }
    };

    const flowOf = (watch: NotebookWatch): RepairFlow =>
      new RepairFlow(watch, { engine, history, state, trans, undo });

    const counted = (watch: NotebookWatch): readonly LiveFinding[] =>
      watch.findings.filter(({ finding }) => preferences.interrupts(finding));

    const inOutputs = (watch: NotebookWatch): readonly LiveFinding[] =>
      counted(watch).filter(({ finding }) => finding.place.part === 'output');

    const isOffered = (): boolean =>
      preferences.value.fixes && findings.current !== null;

    /** The findings of the output that is meant. */
    const outputMates = (
      watch: NotebookWatch,
      meant: LiveFinding
    ): readonly LiveFinding[] =>
      inOutputs(watch).filter(
        ({ cell, finding }) =>
          cell === meant.cell &&
          finding.place.output === meant.finding.place.output
      );

    const meantBy = (args: ReadonlyPartialJSONObject): LiveFinding | null => {
      const watch = findings.current;
      if (!watch) {
        return null;
      }
      return args.fingerprint
        ? (findReferred(watch, toFindingReference(args)) ?? null)
        : findMeant(findings.findPanel(watch), counted(watch));
    };

    const changeOutput =
      (how: 'redact' | 'clear') =>
      async (args: ReadonlyPartialJSONObject): Promise<void> => {
        const watch = findings.current;
        const meant = meantBy(args);
        if (watch && meant && meant.finding.place.part === 'output') {
          const mates = outputMates(watch, meant);
          await flowOf(watch).changeOutputs(
            mates.length > 0 ? mates : [meant],
            how
          );
        } else {
          sayNothingHere();
        }
      };

    const sayNothingHere = (): void => {
      Notification.info(trans.__('There is no secret at the cursor.'), {
        autoClose: 5000
      });
    };

    const clearAll = async (): Promise<void> => {
      const watch = findings.current;
      const found = watch ? inOutputs(watch) : [];
      const outputs = new Set(
        found.map(({ cell, finding }) => `${cell.id} ${finding.place.output}`)
      );
      if (!watch || outputs.size === 0) {
        Notification.info(trans.__('No output holds a secret.'), {
          autoClose: 5000
        });
        return;
      }
      const label = trans._n(
        'Clear %1 output',
        'Clear %1 outputs',
        outputs.size
      );
      const { button } = await showDialog({
        title: label,
        body: trans.__(
          'They hold secrets, in %1. Undo fix brings them back until the notebook is closed.',
          cellList(
            found.map(({ finding }) => (finding.place.cell ?? 0) + 1),
            trans
          )
        ),
        buttons: [
          Dialog.cancelButton({ label: trans.__('Cancel') }),
          Dialog.warnButton({ label })
        ],
        defaultButton: 0
      });
      if (button.accept) {
        await flowOf(watch).changeOutputs(found, 'clear');
      }
    };

    const add = (
      id: string,
      options: CommandRegistry.ICommandOptions
    ): void => {
      commands.addCommand(id, {
        isEnabled: isOffered,
        describedBy: { args: noArgs },
        ...options
      });
      palette?.addItem({ command: id, category: trans.__('Security') });
    };

    add(CommandIds.fix, {
      label: args => fixLabel(toWay(args)),
      describedBy: { args: fixArgs },
      execute: async args => {
        const watch = findings.current;
        const meant = meantBy(args);
        if (watch && meant) {
          await flowOf(watch).repair([meant], toWay(args));
        } else {
          sayNothingHere();
        }
      }
    });

    const fixLabel = (way: Way | null): string => {
      switch (way) {
        case 'env':
          return trans.__('Use an environment variable');
        case 'getpass':
          return trans.__('Ask with getpass');
        default:
          return trans.__('Fix the secret at the cursor…');
      }
    };

    add(CommandIds.fixAll, {
      label: trans.__('Fix all secrets of this notebook…'),
      execute: async () => {
        const watch = findings.current;
        if (watch) {
          await watch.settle();
          await flowOf(watch).repair(counted(watch), null);
        }
      }
    });
    add(CommandIds.undoFix, {
      label: trans.__('Undo fix'),
      isEnabled: () =>
        findings.current !== null && history.has(findings.current),
      execute: () => {
        if (findings.current) {
          undo(findings.current);
        }
      }
    });
    add(CommandIds.redactOutput, {
      label: trans.__('Redact the secrets of this output'),
      describedBy: { args: findingArgs },
      execute: changeOutput('redact')
    });
    add(CommandIds.clearOutput, {
      label: trans.__('Clear this output'),
      describedBy: { args: findingArgs },
      execute: changeOutput('clear')
    });
    add(CommandIds.clearSensitiveOutputs, {
      label: trans.__('Clear all outputs that hold secrets…'),
      execute: clearAll
    });
  }
};
