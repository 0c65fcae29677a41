import { PathExt } from '@jupyterlab/coreutils';
import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';

import { findOptionProblem, findSecretFile } from '../../engine/fixes/ways';
import { listWays } from '../../engine/fixes/ways/offers';
import { maskOfPart } from '../../engine/mask';
import { titleOf } from '../../engine/title';
import type { Finding, NextStep, Program, Way } from '../../engine/types';
import { StaleChangeError } from '../../notebook/repair/edits';
import {
  applyFileRepair,
  type FileRepair,
  findSameInFile,
  planFileRepair,
  renewInFile,
  toFileProgram
} from '../../notebook/repair/filerepair';
import type { FileWatch } from '../../notebook/watch/filewatch';
import { diffSource, type Mask } from '../../notebook/repair/preview';
import type { SecretStore } from '../../notebook/repair/secretstore';
import { onceTakenBack } from '../../notebook/repair/takenback';
import type { Traces } from '../../notebook/commit/traces';
import type { IEngine } from '../../tokens';
import {
  chosenOptions,
  nothingHappens,
  plainDecision,
  type RepairDecision,
  type RepairPreview,
  storedFile
} from '../../ui/repair/repairchoice';
import { askForRepair } from '../../ui/repair/repairdialog';
import { wayPlaces } from '../../ui/repair/ways';
import { adviceSentence, placeWords } from '../../ui/parts/words';
import { saveFixed, tellTraces, traceSentences } from './aftermath';
import { say, sayDone } from './changes';
import { keepChoice, readLastChoice } from './lastway';
import { listSteps } from './repairwords';
import { staysSentence } from './stays';
import { copySecrets, writeSecrets } from './storing';

/** What a repair has to know besides the file. */
export interface FileRepairTools {
  readonly engine: IEngine;
  readonly state: IStateDB | null;
  readonly store: SecretStore;
  readonly trans: TranslationBundle;
}

/** Takes a person from a finding to a repaired file of code. */
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
  async repair(finding: Finding, way: Way | null): Promise<void> {
    const { state } = this.tools;
    const program = toFileProgram(this.watch);
    if (program === null) {
      return;
    }
    const findings = findSameInFile(this.watch, finding);
    const last = await readLastChoice(state, listWays(program));
    const { path, localPath } = this.watch.context;
    const traces = this.findTraces(findings);
    const initial = plainDecision({
      ...last,
      isStored: await this.tools.store.isThere(path, localPath),
      way: way ?? last.way
    });
    const decision = await this.ask(findings, program, traces, initial);
    if (decision) {
      const values = this.readMasks().map(([value]) => value);
      keepChoice(decision, values, state);
      if (await this.sayIfStale(() => this.apply(findings, decision))) {
        void traces.then(tellTraces(this.tools.trans));
        if (decision.isRenewed) {
          await saveFixed(this.watch.context, this.tools.trans);
        }
      }
    }
  }

  private findTraces([first]: readonly Finding[]): Promise<Traces> {
    const { text, context } = this.watch;
    const value = text.slice(first.from, first.to);
    const { path, localPath } = context;
    return this.tools.store.findTraces(path, localPath, [value]);
  }

  private ask(
    findings: readonly Finding[],
    program: Program,
    traces: Promise<Traces>,
    initial: RepairDecision
  ): Promise<RepairDecision | null> {
    const { trans } = this.tools;
    const [first] = findings;
    const title = trans.__('%1 · %2', titleOf(first), placeWords(first, trans));
    return askForRepair(title, {
      initial,
      offers: listWays(program),
      language: program.language,
      trans,
      findProblem: (way, option, value) =>
        findOptionProblem(way, { [option]: value }),
      placesTitle: '',
      places: [],
      advice: adviceSentence(first, trans),
      revoke: first.rule.revoke,
      hasSources: true,
      canStore: initial.isStored,
      hasKernel: false,
      kernelReason: null,
      canRenew: this.watch.context.contentsModel?.writable ?? false,
      traces: traces.then(found => traceSentences(found, trans)),
      preview: decision => this.preview(findings, decision),
      copyValues: decision => this.copyValues(findings, decision)
    });
  }

  private async plan(
    findings: readonly Finding[],
    decision: RepairDecision
  ): Promise<FileRepair> {
    const { way, name } = decision;
    return planFileRepair(
      this.watch,
      await renewInFile(this.watch, findings),
      { way, name, options: chosenOptions(decision) },
      this.tools.engine
    );
  }

  private async preview(
    findings: readonly Finding[],
    decision: RepairDecision
  ): Promise<RepairPreview> {
    if (findOptionProblem(decision.way, chosenOptions(decision)) !== null) {
      // Its field says so.
      return nothingHappens();
    }
    const repair = await this.plan(findings, decision);
    const names = needsOf(repair, 'name');
    const { name } = decision;
    return {
      ...nothingHappens(...refusals(repair)),
      // All places hold one value: the field names it.
      cells:
        repair.edits.length === 0
          ? []
          : [
              {
                heading: PathExt.basename(this.watch.path),
                lines: diffSource(repair, this.readMasks())
              }
            ],
      steps: toSteps(repair, decision),
      name: names.length === 1 ? names[0] : null,
      isSeveral: names.length > 1,
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

  private async copyValues(
    findings: readonly Finding[],
    decision: RepairDecision
  ): Promise<void> {
    const file = findSecretFile(decision.way, chosenOptions(decision));
    if (file !== null) {
      const { code } = await this.plan(findings, decision);
      await copySecrets(file, code, this.tools.engine);
    }
  }

  private async sayIfStale(apply: () => Promise<boolean>): Promise<boolean> {
    try {
      return await apply();
    } catch (error) {
      if (!(error instanceof StaleChangeError)) {
        throw error;
      }
      const { trans } = this.tools;
      say(trans.__('The file changed in the meantime. Try again.'), 'warning');
      return false;
    }
  }

  /**
   * Returns whether it is done; what stood in the way was told.
   *
   * @throws StaleChangeError - when the file is not what the fix was made for.
   */
  private async apply(
    findings: readonly Finding[],
    decision: RepairDecision
  ): Promise<boolean> {
    const { trans } = this.tools;
    const problem = findOptionProblem(decision.way, chosenOptions(decision));
    if (problem !== null) {
      // Enter was faster than the preview.
      say(problem, 'warning');
      return false;
    }
    const repair = await this.plan(findings, decision);
    if (repair.edits.length === 0) {
      refusals(repair).forEach(each => say(each, 'warning'));
      return false;
    }
    const file = storedFile(decision);
    const isStored = file !== null && needsOf(repair, 'name')[0] !== '';
    if (isStored && !(await this.write(file, repair))) {
      return false;
    }
    applyFileRepair(this.watch, repair);
    if (isStored) {
      this.tellWhatStays(repair, decision);
    }
    sayDone(
      this.toDone(repair, decision.way, isStored),
      [],
      { revoke: findings[0].rule.revoke, steps: toSteps(repair, decision) },
      trans
    );
    return true;
  }

  private write(file: string, { code }: FileRepair): Promise<boolean> {
    const { localPath } = this.watch.context;
    return writeSecrets(localPath, file, code, this.tools);
  }

  /** The editor's own undo takes it back, and nothing else says so. */
  private tellWhatStays(repair: FileRepair, decision: RepairDecision): void {
    const { before } = repair;
    const names = needsOf(repair, 'name');
    const sentence = staysSentence(names, decision, this.tools.trans);
    const { sharedModel: text } = this.watch.context.model;
    onceTakenBack([{ text, before }], () => sentence && say(sentence));
  }

  private toDone(repair: FileRepair, way: Way, isStored: boolean): string {
    const { trans } = this.tools;
    const [need] = needsOf(repair, way === 'getpass' ? 'label' : 'name');
    if (way === 'getpass') {
      return trans.__('The file now asks for “%1” when it runs.', need);
    }
    return trans.__(
      'The file now reads %1 from %2. %3',
      need,
      wayPlaces(trans)[way],
      toStoring(way, isStored, trans)
    );
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

const toSteps = (
  repair: FileRepair,
  decision: RepairDecision
): readonly NextStep[] => listSteps(repair.outcomes, decision);

const toStoring = (
  way: Way,
  isStored: boolean,
  trans: TranslationBundle
): string => {
  if (isStored) {
    return trans.__('The value is written there.');
  }
  return way === 'env'
    ? trans.__('Set it before you run it.')
    : trans.__('Store it there before you run it.');
};

const refusals = ({ outcomes }: FileRepair): string[] => [
  ...new Set(outcomes.flatMap(each => (each.fixed ? [] : each.reason)))
];
