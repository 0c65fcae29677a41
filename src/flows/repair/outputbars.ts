import { type Cell, CodeCell } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';

import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { NotebookWatch } from '../../notebook/watch/watch';
import { CommandIds, type IPreferences } from '../../tokens';
import { OutputBar, type OutputActions } from '../../ui/repair/outputbar';
import { OutputBars } from '../../ui/repair/outputbars';
import { toFindingArgs } from '../findings/meant';

/** Gives the outputs of cells their bars, and the bars their actions. */
export class OutputDecorator {
  constructor(
    preferences: IPreferences,
    commands: CommandRegistry,
    trans: TranslationBundle
  ) {
    this.preferences = preferences;
    this.commands = commands;
    this.trans = trans;
  }

  /** Renew the bars of one cell. */
  decorate(cell: Cell, watch: NotebookWatch): void {
    if (cell instanceof CodeCell) {
      const counted = watch
        .outputFindings(cell.model)
        .map(found =>
          found.filter(({ finding }) => this.preferences.interrupts(finding))
        );
      this.bars.sync(cell, counted, found => this.createBar(watch, found));
    }
  }

  private createBar(
    watch: NotebookWatch,
    found: readonly LiveFinding[]
  ): OutputBar {
    return new OutputBar(
      found.map(({ finding }) => finding),
      this.toActions(watch, found),
      this.trans
    );
  }

  private toActions(
    watch: NotebookWatch,
    found: readonly LiveFinding[]
  ): OutputActions {
    const run = (id: string, live = found[0]): void =>
      void this.commands.execute(id, toFindingArgs(watch, live));
    return {
      redact: () => run(CommandIds.redactOutput),
      clear: () => run(CommandIds.clearOutput),
      ignore: () => found.forEach(live => run(CommandIds.ignore, live)),
      more: () => run(CommandIds.fixMenu)
    };
  }

  private readonly preferences: IPreferences;
  private readonly commands: CommandRegistry;
  private readonly trans: TranslationBundle;
  private readonly bars = new OutputBars<LiveFinding>(
    ({ finding }) => finding.fingerprint
  );
}
