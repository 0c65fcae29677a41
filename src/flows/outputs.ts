import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { NotebookChange } from '../notebook/edits';
import type { OutputChange } from '../notebook/outputedits';
import { planRepair, readOutput } from '../notebook/repair';
import {
  type CellFinding,
  isInCell,
  type LiveFinding,
  type NotebookWatch
} from '../notebook/watch';
import type { IEngine } from '../tokens';
import { cellList } from '../ui/celllist';
import { type Changes, say } from './changes';

const toPlace = ({ cell, finding }: LiveFinding): string =>
  `${cell?.id ?? ''} ${finding.place.output}`;

const isInOutput = ({ finding }: LiveFinding): boolean =>
  finding.place.part === 'output';

/** Redacts and clears outputs that hold a secret; both can be taken back. */
export class OutputFlow {
  constructor(engine: IEngine, changes: Changes, trans: TranslationBundle) {
    this.engine = engine;
    this.changes = changes;
    this.trans = trans;
  }

  /**
   * Replace the values in the output of a finding.
   *
   * @param counted - the findings of the notebook that interrupt: those of the
   * same output go with it.
   */
  async redact(
    watch: NotebookWatch,
    meant: LiveFinding | null,
    counted: readonly LiveFinding[]
  ): Promise<void> {
    const findings = this.findMates(meant, counted);
    if (findings.length > 0) {
      await this.changes.sayIfStale(() => this.hide(watch, findings));
    }
  }

  /** Remove the output of a finding. */
  async clear(watch: NotebookWatch, meant: LiveFinding | null): Promise<void> {
    const [finding] = this.findMates(meant, []);
    if (finding) {
      await this.remove(watch, [finding]);
    }
  }

  /** Remove all outputs with a finding, after a question. */
  async clearAll(
    watch: NotebookWatch,
    counted: readonly LiveFinding[]
  ): Promise<void> {
    const findings = counted.filter(isInOutput);
    if (findings.length === 0) {
      say(this.trans.__('No output holds a secret.'));
    } else if (await this.confirm(findings)) {
      await this.remove(watch, findings);
    }
  }

  private async confirm(findings: readonly LiveFinding[]): Promise<boolean> {
    const { trans } = this;
    const count = new Set(findings.map(toPlace)).size;
    const label = trans._n('Clear %1 output', 'Clear %1 outputs', count);
    const cells = findings.map(({ finding }) => (finding.place.cell ?? 0) + 1);
    const { button } = await showDialog({
      title: label,
      body: trans.__(
        'They hold secrets, in %1. Undo fix brings them back until the notebook is closed.',
        cellList(cells, trans)
      ),
      buttons: [
        Dialog.cancelButton({ label: trans.__('Cancel') }),
        Dialog.warnButton({ label })
      ],
      defaultButton: 0
    });
    return button.accept;
  }

  private findMates(
    meant: LiveFinding | null,
    counted: readonly LiveFinding[]
  ): readonly LiveFinding[] {
    if (!meant || !isInOutput(meant)) {
      say(this.trans.__('There is no output with a secret here.'));
      return [];
    }
    const mates = counted.filter(
      each => each !== meant && toPlace(each) === toPlace(meant)
    );
    return [meant, ...mates];
  }

  private async hide(
    watch: NotebookWatch,
    findings: readonly LiveFinding[]
  ): Promise<void> {
    const choice = { way: 'env', options: {}, name: null } as const;
    const { change } = await planRepair(watch, findings, choice, this.engine);
    this.make(watch, change, count =>
      this.trans._n('Redacted %1 output.', 'Redacted %1 outputs.', count)
    );
  }

  private remove(
    watch: NotebookWatch,
    findings: readonly LiveFinding[]
  ): Promise<void> {
    const places = new Map(findings.map(each => [toPlace(each), each]));
    return this.changes.sayIfStale(() => {
      const outputs = [...places.values()].filter(isInCell).map(toRemoval);
      this.make(watch, { sources: [], outputs, beside: [] }, count =>
        this.trans._n('Cleared %1 output.', 'Cleared %1 outputs.', count)
      );
    });
  }

  private make(
    watch: NotebookWatch,
    change: NotebookChange,
    toDone: (count: number) => string
  ): void {
    this.changes.make(
      watch,
      change,
      this.trans.__(
        '%1 Running the cell again would print the secret again.',
        toDone(change.outputs.length)
      )
    );
  }

  private readonly engine: IEngine;
  private readonly changes: Changes;
  private readonly trans: TranslationBundle;
}

const toRemoval = ({ cell, finding }: CellFinding): OutputChange => {
  const index = finding.place.output ?? 0;
  return { cell, index, before: readOutput(cell, index), after: null };
};
