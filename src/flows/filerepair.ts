import { PathExt } from '@jupyterlab/coreutils';
import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';

import { maskOfPart } from '../engine/mask';
import { titleOf } from '../engine/title';
import type { Finding } from '../engine/types';
import { StaleChangeError } from '../notebook/edits';
import {
  applyFileRepair,
  type FileRepair,
  findSameInFile,
  planFileRepair
} from '../notebook/filerepair';
import type { FileWatch } from '../notebook/filewatch';
import { diffSource, type Mask } from '../notebook/preview';
import type { IEngine } from '../tokens';
import type {
  PageWay,
  RepairDecision,
  RepairPreview
} from '../ui/repairchoice';
import { askForRepair } from '../ui/repairdialog';
import { adviceSentence, placeWords } from '../ui/words';
import { say } from './changes';
import { keepWay, readLastWay } from './lastway';

/** What a repair has to know besides the file. */
export interface FileRepairTools {
  readonly engine: IEngine;
  readonly state: IStateDB | null;
  readonly trans: TranslationBundle;
}

/** Takes a person from a finding to a repaired Python file. */
export class FileRepairFlow {
  constructor(watch: FileWatch, tools: FileRepairTools) {
    this.watch = watch;
    this.tools = tools;
  }

  /**
   * Preview the repair of a value, wherever the file holds it, and make it if
   * the person agrees.
   *
   * @param way - `null` for the one chosen last.
   */
  async repair(finding: Finding, way: PageWay | null): Promise<void> {
    const { state } = this.tools;
    const findings = findSameInFile(this.watch, finding);
    const decision = await this.ask(findings, {
      way: way ?? (await readLastWay(state)),
      name: null,
      alsoKeys: []
    });
    if (decision) {
      keepWay(decision.way, state);
      await this.apply(findings, decision);
    }
  }

  private ask(
    findings: readonly Finding[],
    initial: RepairDecision
  ): Promise<RepairDecision | null> {
    const { trans } = this.tools;
    const [first] = findings;
    const title = trans.__('%1 · %2', titleOf(first), placeWords(first, trans));
    return askForRepair(title, {
      initial,
      trans,
      related: [],
      advice: adviceSentence(first, trans),
      hasSources: true,
      preview: decision => this.preview(findings, decision)
    });
  }

  private plan(
    findings: readonly Finding[],
    { way, name }: RepairDecision
  ): Promise<FileRepair> {
    return planFileRepair(
      this.watch,
      findings,
      { way, name },
      this.tools.engine
    );
  }

  private async preview(
    findings: readonly Finding[],
    decision: RepairDecision
  ): Promise<RepairPreview> {
    const repair = await this.plan(findings, decision);
    const names = needsOf(repair, 'name');
    const { name } = decision;
    return {
      cells:
        repair.edits.length === 0
          ? []
          : [
              {
                heading: PathExt.basename(this.watch.path),
                lines: diffSource(repair, this.readMasks())
              }
            ],
      redacted: [],
      refused: refusals(repair),
      // All places hold one value: the field names it.
      needed: [],
      name: names.length === 1 ? names[0] : null,
      nameProblem:
        name === null
          ? null
          : await this.tools.engine.call('findNameProblem', name)
    };
  }

  private readMasks(): readonly Mask[] {
    const { findings, text } = this.watch;
    return findings.map(({ finding: { from, to, masked } }) => {
      const value = text.slice(from, to);
      return [value, maskOfPart(value, masked)] as const;
    });
  }

  private async apply(
    findings: readonly Finding[],
    decision: RepairDecision
  ): Promise<void> {
    const { trans } = this.tools;
    const repair = await this.plan(findings, decision);
    if (repair.edits.length === 0) {
      refusals(repair).forEach(each => say(each, 'warning'));
      return;
    }
    try {
      applyFileRepair(this.watch, repair);
    } catch (error) {
      if (!(error instanceof StaleChangeError)) {
        throw error;
      }
      say(trans.__('The file changed in the meantime. Try again.'), 'warning');
      return;
    }
    say(this.toDone(repair, decision.way));
  }

  private toDone(repair: FileRepair, way: PageWay): string {
    const { trans } = this.tools;
    const [need] = needsOf(repair, way === 'env' ? 'name' : 'label');
    return way === 'env'
      ? trans.__(
          'The file now reads %1 from the environment. Set it before you run it.',
          need
        )
      : trans.__('The file now asks for “%1” when it runs.', need);
  }

  private readonly watch: FileWatch;
  private readonly tools: FileRepairTools;
}

const needsOf = (
  { outcomes }: FileRepair,
  call: 'name' | 'label'
): string[] => [
  ...new Set(outcomes.flatMap(each => (each.fixed ? each[call] : [])))
];

const refusals = ({ outcomes }: FileRepair): string[] => [
  ...new Set(outcomes.flatMap(each => (each.fixed ? [] : each.reason)))
];
