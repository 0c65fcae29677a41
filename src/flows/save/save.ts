import { Notification } from '@jupyterlab/apputils';
import type { ICellModel } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';

import { isOfOutput } from '../../engine/notebook/shown';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { NotebookWatch } from '../../notebook/watch/watch';
import { CommandIds, type IFindings, type IPreferences } from '../../tokens';
import { askBeforeSave } from '../../ui/save/savedialog';
import { findingCount, whereList } from '../../ui/parts/words';
import { nameBehind } from '../findings/behind';
import { toFindingArgs, toNotebookArgs } from '../findings/meant';

/** How long the notification stays, in milliseconds. */
const STAY = 20000;

/** The sources of a notebook at some moment: when it is opened or saved. */
export type SavedSources = ReadonlyMap<ICellModel, string>;

/** Must be called before anything can be typed into what was opened, or is being saved. */
export const readSources = ({ model }: NotebookWatch): SavedSources =>
  new Map([...model.cells].map(cell => [cell, cell.sharedModel.getSource()]));

/** Whether what stands now stood in the sources then: what was typed since did not. */
const standsIn =
  (sources: SavedSources) =>
  ({ cell }: LiveFinding): boolean =>
    cell === null || sources.get(cell) === cell.sharedModel.getSource();

/** Speaks up when a notebook is saved with a secret that is new in it. */
export class SaveFlow {
  constructor(
    preferences: IPreferences,
    findings: Pick<IFindings, 'inFront'>,
    commands: CommandRegistry,
    trans: TranslationBundle
  ) {
    this.findings = findings;
    this.preferences = preferences;
    this.commands = commands;
    this.trans = trans;
  }

  /** What is in the file when it is opened is no news. */
  async start(watch: NotebookWatch): Promise<void> {
    const opened = readSources(watch);
    await watch.settle();
    this.remember(watch, this.listNew(watch).filter(standsIn(opened)));
  }

  /** Ask before a save by hand; resolves with whether it may go on. */
  async ask(watch: NotebookWatch): Promise<boolean> {
    await watch.settle();
    const found = this.listNew(watch);
    if (found.length === 0) {
      return true;
    }
    const findings = found.map(({ finding }) => finding);
    const name = nameBehind(watch, this.findings);
    switch (await askBeforeSave(findings, name, this.trans)) {
      case 'save':
        this.remember(watch, found);
        return true;
      case 'fix':
        await this.commands.execute(CommandIds.fixAll, toNotebookArgs(watch));
        await watch.settle();
        return this.listNew(watch).length === 0;
      case 'cancel':
        return false;
    }
  }

  /**
   * Tell after a save what new secrets are in the file now, once.
   *
   * @param saved - the sources that were saved: what was typed since is not in the file.
   */
  async tell(watch: NotebookWatch, saved: SavedSources): Promise<void> {
    await watch.settle();
    this.tellOfRedacted(watch);
    const found = this.listNew(watch).filter(standsIn(saved));
    this.remember(watch, found);
    if (found.length === 0) {
      return;
    }
    Notification.warning(this.toMessage(watch, found), {
      autoClose: STAY,
      actions: this.toActions(watch, found[0])
    });
  }

  /** JupyterLab saves what is behind another tab by itself too: that has to be named. */
  private toMessage(
    watch: NotebookWatch,
    found: readonly LiveFinding[]
  ): string {
    const { trans } = this;
    const findings = found.map(({ finding }) => finding);
    const count = findingCount(findings, trans);
    const where = whereList(findings, trans);
    const name = nameBehind(watch, this.findings);
    return name === null
      ? trans.__(
          'Saved with %1 in %2. Anyone who gets this file can read it.',
          count,
          where
        )
      : trans.__(
          'Saved with %1 in %2 of %3. Anyone who gets this file can read it.',
          count,
          where,
          name
        );
  }

  /** Say that the file is not what the notebook shows, once for each finding. */
  private tellOfRedacted(watch: NotebookWatch): void {
    const found = this.listUntold(watch).filter(this.isLeftOut(watch));
    this.remember(watch, found);
    if (found.length > 0) {
      const { trans } = this;
      const findings = found.map(({ finding }) => finding);
      Notification.info(
        trans.__(
          'Saved without %1 in outputs of %2. The open notebook still shows what the file does not hold.',
          findingCount(findings, trans),
          whereList(findings, trans)
        ),
        { autoClose: STAY }
      );
    }
  }

  private toActions(
    watch: NotebookWatch,
    first: LiveFinding
  ): Notification.IAction[] {
    const { commands, trans } = this;
    const show = {
      label: trans.__('Show'),
      callback: () =>
        void commands.execute(CommandIds.reveal, toFindingArgs(watch, first))
    };
    const fixAll = {
      label: trans.__('Fix all'),
      callback: () =>
        void commands.execute(CommandIds.fixAll, toNotebookArgs(watch))
    };
    return this.preferences.value.fixes ? [show, fixAll] : [show];
  }

  /** Those that a save writes to the file. */
  private listNew(watch: NotebookWatch): readonly LiveFinding[] {
    const isLeftOut = this.isLeftOut(watch);
    return this.listUntold(watch).filter(each => !isLeftOut(each));
  }

  private isLeftOut({ model }: NotebookWatch): (live: LiveFinding) => boolean {
    const isOn = this.preferences.value.redactOnSave && !model.collaborative;
    return ({ finding }) => isOn && isOfOutput(finding);
  }

  /** The findings that the person was not told of yet. */
  private listUntold(watch: NotebookWatch): readonly LiveFinding[] {
    const known = this.told.get(watch);
    return this.preferences
      .counted(watch)
      .filter(({ finding }) => !known?.has(finding.fingerprint));
  }

  private remember(watch: NotebookWatch, found: readonly LiveFinding[]): void {
    const known = this.told.get(watch) ?? new Set();
    found.forEach(({ finding }) => known.add(finding.fingerprint));
    this.told.set(watch, known);
  }

  private readonly findings: Pick<IFindings, 'inFront'>;
  private readonly preferences: IPreferences;
  private readonly commands: CommandRegistry;
  private readonly trans: TranslationBundle;
  private readonly told = new WeakMap<NotebookWatch, Set<string>>();
}
