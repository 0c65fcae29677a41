import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette, ISessionContextDialogs } from '@jupyterlab/apputils';
import {
  INotebookTracker,
  type Notebook,
  type NotebookPanel
} from '@jupyterlab/notebook';
import {
  ITranslator,
  nullTranslator,
  type TranslationBundle
} from '@jupyterlab/translation';
import type {
  ReadonlyJSONObject,
  ReadonlyPartialJSONObject
} from '@lumino/coreutils';

import { Changes } from '../flows/repair/changes';
import { noArgs } from '../flows/findings/meant';
import { guardCommands, guardRuns, type MayRun } from '../flows/trust/runguard';
import { RunReview } from '../flows/trust/runreview';
import { TrustFlow } from '../flows/trust/trust';
import { replaceTrust, runFreely } from '../flows/trust/trustactions';
import { type OpenNotebook, TrustReviews } from '../flows/trust/trustreviews';
import { TrustServer } from '../notebook/trust/trustserver';
import {
  CommandIds,
  IEngine,
  IFindings,
  IPreferences,
  ITrust
} from '../tokens';
import { askBeforeRevoking } from '../ui/repair/revokedialog';
import { askAboutTrust } from '../ui/trust/trustdialog';

const TRUST_COMMAND = 'notebook:trust';

const cellArgs = {
  type: 'object',
  properties: {
    cellId: {
      type: 'string',
      description: 'The id of the cell; without it the active cell'
    }
  }
} as const;

/** Reviews a notebook before it is trusted, or more of it runs than was selected. */
export const reviewPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:review',
  description: 'Lists what a notebook would do before it is trusted.',
  autoStart: true,
  requires: [IEngine, IFindings, IPreferences, ITrust, INotebookTracker],
  optional: [ICommandPalette, ISessionContextDialogs, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    findings: IFindings,
    preferences: IPreferences,
    trust: ITrust,
    tracker: INotebookTracker,
    palette: ICommandPalette | null,
    dialogs: ISessionContextDialogs | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const { contents, serverSettings } = app.serviceManager;
    const find = (panel: NotebookPanel | null): OpenNotebook | null => {
      const watch = panel && findings.find(panel);
      return watch && preferences.value.trust ? { panel, watch } : null;
    };
    const findOf = (notebook: Notebook): OpenNotebook | null =>
      find(tracker.find(({ content }) => content === notebook) ?? null);

    const reviews = new TrustReviews({ engine, trans, ask: askAboutTrust });
    const runs = new RunReview(reviews);
    const mayRun: MayRun = async (notebook, cells) => {
      const open = preferences.value.reviewRunAll ? findOf(notebook) : null;
      const models = cells.map(({ model }) => model);
      return open === null || runs.mayRun(open, models);
    };
    const own = guardRuns(mayRun);
    guardCommands(
      app.commands,
      () => tracker.currentWidget?.content ?? null,
      mayRun
    );
    const flow = new TrustFlow({
      reviews,
      changes: new Changes(trans),
      trust,
      server: new TrustServer(contents, serverSettings),
      trans,
      mayRevoke: askBeforeRevoking,
      run: (panel, cells) => runFreely(own, panel, cells, dialogs)
    });
    replaceTrust(notebook => {
      const open = findOf(notebook);
      return open && flow.trust(open);
    });
    addCommands(app, flow, () => find(tracker.currentWidget), palette, trans);
  }
};

/** A command that acts on the current notebook; as JupyterLab's own, not from behind another tab. */
interface TrustCommand {
  readonly id: string;
  readonly label: string;
  readonly args?: ReadonlyJSONObject;
  isEnabled?(open: OpenNotebook): boolean;
  execute(
    open: OpenNotebook,
    args: ReadonlyPartialJSONObject
  ): Promise<unknown>;
}

const addCommands = (
  { commands, shell }: JupyterFrontEnd,
  flow: TrustFlow,
  findCurrent: () => OpenNotebook | null,
  palette: ICommandPalette | null,
  trans: TranslationBundle
): void => {
  const add = ({
    id,
    label,
    args = noArgs,
    ...command
  }: TrustCommand): void => {
    commands.addCommand(id, {
      label,
      isEnabled: () => {
        const open = findCurrent();
        const isHere = open?.panel === shell.currentWidget;
        return open !== null && isHere && command.isEnabled?.(open) !== false;
      },
      describedBy: { args },
      execute: async given => {
        const open = findCurrent();
        await (open && command.execute(open, given));
      }
    });
    palette?.addItem({ command: id, category: trans.__('Security') });
  };
  add({
    id: CommandIds.reviewTrust,
    label: trans.__('Review and trust this notebook…'),
    // JupyterLab's command, which saves afterwards where that is needed.
    execute: () => commands.execute(TRUST_COMMAND)
  });
  add({
    id: CommandIds.trustCell,
    label: trans.__('Trust this cell for this session…'),
    args: cellArgs,
    isEnabled: ({ panel }) => {
      const cell = panel.content.activeCell?.model;
      return cell?.type === 'code' && !cell.trusted;
    },
    execute: async (open, { cellId }) => {
      const { content } = open.panel;
      const cell =
        typeof cellId === 'string'
          ? [...open.watch.model.cells].find(({ id }) => id === cellId)
          : content.activeCell?.model;
      await (cell && flow.trustCell(open, cell));
    }
  });
  add({
    id: CommandIds.revokeTrust,
    label: trans.__('Take trust in this notebook back…'),
    isEnabled: ({ watch }) =>
      [...watch.model.cells].some(cell => cell.type === 'code' && cell.trusted),
    execute: open => flow.revoke(open)
  });
};
