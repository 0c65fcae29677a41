import type { ICellModel } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CommandRegistry } from '@lumino/commands';

import { toProgram } from '../../notebook/watch/language';
import { toEditorRange } from '../../notebook/repair/lineends';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import { CommandIds, type IFindings, type IPreferences } from '../../tokens';
import {
  type CardAction,
  createFindingCard
} from '../../ui/findings/findingcard';
import { findingMarks, type Mark, refreshMarks } from '../../ui/findings/marks';
import { shortWays, wayLabels } from '../../ui/repair/ways';
import { toFindingArgs } from './meant';

/** The marks of findings in the editors of cells. */
export class CellMarks {
  constructor(
    findings: IFindings,
    preferences: IPreferences,
    commands: CommandRegistry,
    trans: TranslationBundle
  ) {
    this.findings = findings;
    this.preferences = preferences;
    this.commands = commands;
    this.trans = trans;
  }

  /** The editor extension for one cell. */
  createExtension(cell: ICellModel): Extension {
    return findingMarks(
      () => this.findMarks(cell),
      view => this.addView(cell, view)
    );
  }

  /** Show other marks in a cell, or wherever there is a finding: what counts changed. */
  refresh(cell: ICellModel | null): void {
    const cells = cell
      ? [cell]
      : [...this.views.keys()].filter(each => this.hasFindings(each));
    cells.forEach(each => this.views.get(each)?.forEach(refreshMarks));
  }

  /** A finding as the editor shows it. */
  toMark(live: LiveFinding): Mark {
    const { rule, masked } = live.finding;
    return {
      ...toEditorRange(live),
      severity: rule.severity,
      label: `${rule.title} ${masked}. ${rule.why}`,
      createCard: () =>
        createFindingCard(live.finding, this.toActions(live), this.trans)
    };
  }

  private hasFindings(cell: ICellModel): boolean {
    const watch = this.findings.findByCell(cell);
    return watch !== null && watch.sourceFindings(cell).length > 0;
  }

  private async findMarks(cell: ICellModel): Promise<Mark[]> {
    const watch = this.findings.findByCell(cell);
    const found = (await watch?.scanSource(cell)) ?? [];
    return found
      .filter(({ finding }) => this.preferences.interrupts(finding))
      .map(live => this.toMark(live));
  }

  private toActions(live: LiveFinding): CardAction[] {
    const watch = live.cell && this.findings.findByCell(live.cell);
    const reference = watch ? toFindingArgs(watch, live) : {};
    const program = watch && toProgram(watch.model);
    const labels = wayLabels(this.trans, program?.language);
    const run =
      (id: string, args = {}) =>
      (): void =>
        void this.commands.execute(id, { ...reference, ...args });
    const fixes = (program ? shortWays(program) : []).map(way => ({
      label: labels[way],
      run: run(CommandIds.fix, { way })
    }));
    return [
      ...(this.preferences.value.fixes ? fixes : []),
      { label: this.trans.__('More…'), run: run(CommandIds.fixMenu) }
    ];
  }

  private addView(cell: ICellModel, view: EditorView): () => void {
    const known = this.views.get(cell) ?? new Set();
    this.views.set(cell, known.add(view));
    return () => {
      known.delete(view);
      if (known.size === 0) {
        this.views.delete(cell);
      }
    };
  }

  private readonly findings: IFindings;
  private readonly preferences: IPreferences;
  private readonly commands: CommandRegistry;
  private readonly trans: TranslationBundle;
  private readonly views = new Map<ICellModel, Set<EditorView>>();
}
