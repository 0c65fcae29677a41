import { Dialog, Notification, showDialog } from '@jupyterlab/apputils';
import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { Way } from '../engine/types';
import {
  applyChange,
  type NotebookChange,
  type OutputChange,
  StaleChangeError
} from '../notebook/edits';
import type { FixHistory } from '../notebook/history';
import { findReferred, toReference } from '../notebook/lookup';
import { diffSource, readMasks } from '../notebook/preview';
import {
  findSameValue,
  planRepair,
  readOutput,
  type Repair
} from '../notebook/repair';
import type { LiveFinding, NotebookWatch } from '../notebook/watch';
import type { IEngine } from '../tokens';
import {
  type RepairDecision,
  RepairDialogBody,
  type RepairPreview
} from '../ui/repairdialog';
import { adviceSentence, placeWords } from '../ui/words';

const LAST_WAY = 'nbwarden:fixes:way';

/** How long a notification about something done stays, in milliseconds. */
const STAY = 15000;

/** What a repair has to know besides the notebook. */
export interface RepairTools {
  readonly engine: IEngine;
  readonly history: FixHistory;
  readonly state: IStateDB | null;
  readonly trans: TranslationBundle;
  undo(watch: NotebookWatch): void;
}

/** Takes a person from findings to a repaired notebook: preview, change, undo. */
export class RepairFlow {
  constructor(watch: NotebookWatch, tools: RepairTools) {
    this.watch = watch;
    this.tools = tools;
  }

  /**
   * Preview the repair of some findings and make it if the person agrees.
   *
   * @param way - `null` for the one chosen last.
   */
  async repair(
    findings: readonly LiveFinding[],
    way: Way | null
  ): Promise<void> {
    const fresh = await this.refresh(findings);
    if (fresh.length === 0) {
      this.say(
        this.tools.trans.__('This secret is not there any more.'),
        'info'
      );
      return;
    }
    const related = await this.findRelated(fresh);
    const initial = {
      way: way ?? (await this.readLastWay()),
      name: null,
      alsoKeys: related.map(toKey)
    };
    const decision = await this.ask(fresh, related, initial);
    if (decision) {
      await this.apply(fresh, related, decision);
    }
  }

  /** Redact the findings of outputs, or remove the outputs; can be taken back. */
  async changeOutputs(
    findings: readonly LiveFinding[],
    how: 'redact' | 'clear'
  ): Promise<void> {
    const fresh = await this.refresh(findings);
    const outputs =
      how === 'redact' ? await this.planRedaction(fresh) : toRemovals(fresh);
    if (outputs.length > 0) {
      this.change({ sources: [], outputs }, this.toOutputMessage(how, outputs));
    }
  }

  private async planRedaction(
    findings: readonly LiveFinding[]
  ): Promise<readonly OutputChange[]> {
    const choice = { way: 'env', name: null } as const;
    const { engine } = this.tools;
    const { change } = await planRepair(this.watch, findings, choice, engine);
    return change.outputs;
  }

  private toOutputMessage(
    how: 'redact' | 'clear',
    outputs: readonly OutputChange[]
  ): string {
    const { trans } = this.tools;
    const count = outputs.length;
    const done =
      how === 'redact'
        ? trans._n('Redacted %1 output.', 'Redacted %1 outputs.', count)
        : trans._n('Cleared %1 output.', 'Cleared %1 outputs.', count);
    return trans.__(
      '%1 Running the cell again would print the secret again.',
      done
    );
  }

  /** The same findings in the notebook as it is now: it may have been edited. */
  private async refresh(
    findings: readonly LiveFinding[]
  ): Promise<readonly LiveFinding[]> {
    await this.watch.settle();
    return findings.flatMap(
      each => findReferred(this.watch, toReference(each)) ?? []
    );
  }

  private async findRelated(
    findings: readonly LiveFinding[]
  ): Promise<readonly LiveFinding[]> {
    const { engine } = this.tools;
    const found = await Promise.all(
      findings.map(each => findSameValue(this.watch, each, engine))
    );
    const chosen = new Set(findings.map(toKey));
    const related = new Map(
      found.flat().map(each => [toKey(each), each] as const)
    );
    return [...related]
      .filter(([key]) => !chosen.has(key))
      .map(([, each]) => each);
  }

  private async readLastWay(): Promise<Way> {
    const kept = await this.tools.state?.fetch(LAST_WAY);
    return kept === 'getpass' ? 'getpass' : 'env';
  }

  private async ask(
    findings: readonly LiveFinding[],
    related: readonly LiveFinding[],
    initial: RepairDecision
  ): Promise<RepairDecision | null> {
    const { trans } = this.tools;
    const [first] = findings;
    const body = new RepairDialogBody({
      initial,
      trans,
      related: related.map(each => ({
        key: toKey(each),
        label: placeWords(each.finding, trans)
      })),
      advice: adviceSentence(first.finding, trans),
      hasSources: [...findings, ...related].some(
        ({ finding }) => finding.place.part === 'source'
      ),
      preview: decision => this.preview(findings, related, decision)
    });
    const { button, value } = await showDialog<RepairDecision>({
      title:
        findings.length === 1
          ? trans.__(
              '%1 · %2',
              first.finding.rule.title,
              placeWords(first.finding, trans)
            )
          : trans.__('Fix %1 secrets', findings.length),
      body,
      buttons: [
        Dialog.cancelButton({ label: trans.__('Cancel') }),
        Dialog.okButton({ label: trans.__('Apply') })
      ]
    });
    return button.accept ? value : null;
  }

  private async plan(
    findings: readonly LiveFinding[],
    related: readonly LiveFinding[],
    { way, name, alsoKeys }: RepairDecision
  ): Promise<Repair> {
    const also = related.filter(each => alsoKeys.includes(toKey(each)));
    return planRepair(
      this.watch,
      [...findings, ...also],
      { way, name },
      this.tools.engine
    );
  }

  private async preview(
    findings: readonly LiveFinding[],
    related: readonly LiveFinding[],
    decision: RepairDecision
  ): Promise<RepairPreview> {
    const { trans, engine } = this.tools;
    const repair = await this.plan(findings, related, decision);
    const cells = [...this.watch.model.cells];
    const masks = await readMasks(this.watch.findings, engine);
    const names = namesOf(repair);
    return {
      cells: repair.change.sources.map(change => ({
        heading: trans.__('Cell %1', cells.indexOf(change.cell) + 1),
        lines: diffSource(change, masks)
      })),
      redacted: repair.change.outputs.map(({ cell, index }) =>
        trans.__(
          'Cell %1, output %2: the value is redacted.',
          cells.indexOf(cell) + 1,
          index + 1
        )
      ),
      refused: this.toRefusals(repair),
      name: names.length === 1 ? names[0] : null
    };
  }

  private toRefusals({ outcomes }: Repair): string[] {
    const { trans } = this.tools;
    return outcomes.flatMap(({ finding, outcome }) =>
      outcome.fixed
        ? []
        : trans.__(
            '%1 is left as it is: %2',
            placeWords(finding.finding, trans),
            outcome.reason
          )
    );
  }

  private async apply(
    findings: readonly LiveFinding[],
    related: readonly LiveFinding[],
    decision: RepairDecision
  ): Promise<void> {
    void this.tools.state?.save(LAST_WAY, decision.way);
    const repair = await this.plan(findings, related, decision);
    const refusals = this.toRefusals(repair);
    if (repair.change.sources.length + repair.change.outputs.length === 0) {
      this.say(refusals.join('\n'), 'warning');
      return;
    }
    this.change(
      repair.change,
      [this.toDoneMessage(repair, decision.way), ...refusals].join('\n'),
      findings[0].finding.rule.revoke
    );
  }

  private toDoneMessage(repair: Repair, way: Way): string {
    const { trans } = this.tools;
    const names = namesOf(repair);
    if (names.length === 0) {
      return trans.__('The value is redacted.');
    }
    return way === 'env'
      ? trans.__(
          'The notebook now reads %1 from the environment. Set it before you run the cell.',
          names.join(', ')
        )
      : trans.__(
          'The notebook now asks for %1 when the cell runs.',
          names.join(', ')
        );
  }

  private change(
    change: NotebookChange,
    message: string,
    revoke: string | null = null
  ): void {
    const { history, trans, undo } = this.tools;
    try {
      history.add(this.watch, applyChange(change));
    } catch (error) {
      if (error instanceof StaleChangeError) {
        this.say(
          trans.__('The notebook changed in the meantime. Try again.'),
          'warning'
        );
        return;
      }
      throw error;
    }
    Notification.success(message, {
      autoClose: STAY,
      actions: [
        { label: trans.__('Undo fix'), callback: () => undo(this.watch) },
        ...(revoke
          ? [
              {
                label: trans.__('Revoke…'),
                callback: () => void window.open(revoke, '_blank', 'noopener')
              }
            ]
          : [])
      ]
    });
  }

  private say(message: string, kind: 'info' | 'warning'): void {
    Notification.emit(message, kind, { autoClose: STAY });
  }

  private readonly watch: NotebookWatch;
  private readonly tools: RepairTools;
}

const toKey = ({ finding, cell }: LiveFinding): string =>
  `${cell.id} ${finding.place.output} ${finding.place.mime} ${finding.from}`;

/** The variables that sources read after a repair. */
const namesOf = ({ outcomes }: Repair): string[] => [
  ...new Set(
    outcomes.flatMap(({ outcome }) =>
      outcome.fixed && outcome.name ? outcome.name : []
    )
  )
];

const toRemovals = (findings: readonly LiveFinding[]): OutputChange[] => {
  const places = new Map(
    findings.map(({ cell, finding }) => [
      `${cell.id} ${finding.place.output}`,
      { cell, index: finding.place.output ?? 0 }
    ])
  );
  return [...places.values()].map(({ cell, index }) => ({
    cell,
    index,
    before: readOutput(cell, index),
    after: null
  }));
};
