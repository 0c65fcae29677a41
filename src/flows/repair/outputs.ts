import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { OutputChange } from '../../notebook/repair/outputedits';
import { readOutput } from '../../notebook/repair/repair';
import {
  type CellFinding,
  isInCell,
  type LiveFinding
} from '../../notebook/watch/livefinding';
import type { NotebookWatch } from '../../notebook/watch/watch';
import { cellList } from '../../ui/findings/celllist';
import { nothingElse, say } from './changes';
import { redactOutput } from './redaction';
import type { RepairTools } from './repairtools';

const toPlace = ({ cell, finding }: LiveFinding): string =>
  `${cell?.id ?? ''} ${finding.place.output}`;

const isInOutput = ({ finding }: LiveFinding): boolean =>
  finding.place.part === 'output';

/** Redacts and clears outputs that hold a secret; both can be taken back. */
export class OutputFlow {
  constructor(tools: RepairTools) {
    this.tools = tools;
    this.trans = tools.trans;
  }

  /**
   * Replace the values in the output of a finding, after a preview.
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
      await redactOutput(watch, findings, this.tools);
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
        'They hold secrets, in %1. Undo clearing brings them back until the notebook is closed.',
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

  private remove(
    watch: NotebookWatch,
    findings: readonly LiveFinding[]
  ): Promise<void> {
    const places = new Map(findings.map(each => [toPlace(each), each]));
    const { trans, tools } = this;
    return tools.changes.sayIfStale(() => {
      const outputs = [...places.values()].filter(isInCell).map(toRemoval);
      tools.changes.make(
        watch,
        { sources: [], outputs, beside: [] },
        trans.__(
          '%1 Running the cell again would print the secret again.',
          trans._n('Cleared %1 output.', 'Cleared %1 outputs.', outputs.length)
        ),
        nothingElse('clearing')
      );
    });
  }

  private readonly tools: RepairTools;
  private readonly trans: TranslationBundle;
}

const toRemoval = ({ cell, finding }: CellFinding): OutputChange => {
  const index = finding.place.output ?? 0;
  return { cell, index, before: readOutput(cell, index), after: null };
};
