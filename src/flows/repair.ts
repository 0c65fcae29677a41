import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';

import { findOptionProblem, findSecretFile } from '../engine/fixes/ways';
import { listWays } from '../engine/fixes/ways/offers';
import { titleOf } from '../engine/title';
import type { Way, WayOffers } from '../engine/types';
import { toProgram } from '../notebook/language';
import { StaleChangeError } from '../notebook/edits';
import { findReferred, toReference } from '../notebook/lookup';
import { type Mask, readMasks } from '../notebook/preview';
import {
  findRelated,
  readLiveTexts,
  type RelatedFinding,
  toPlaceKey,
  toTextKey
} from '../notebook/related';
import { planRepair, type Repair } from '../notebook/repair';
import type { SecretStore } from '../notebook/secretstore';
import type { Traces } from '../notebook/traces';
import type { LiveFinding, NotebookWatch } from '../notebook/watch';
import type { IEngine } from '../tokens';
import {
  chosenOptions,
  nothingHappens,
  type RepairDecision,
  type RepairPreview
} from '../ui/repairchoice';
import { askForRepair } from '../ui/repairdialog';
import { adviceSentence, placeWords } from '../ui/words';
import { saveFixed, tellTraces, traceSentences } from './aftermath';
import { type Changes, say } from './changes';
import { findKernelReason, keepValues, toKeeping } from './keeping';
import { keepChoice, readLastChoice } from './lastway';
import { doneMessage, needsOf } from './repairneeds';
import {
  leftSentences,
  listNotebookSteps,
  runFirst,
  relatedWords,
  toPreview
} from './repairwords';
import { copySecrets } from './storing';

/** What a repair has to know besides the notebook. */
export interface RepairTools {
  readonly engine: IEngine;
  readonly changes: Changes;
  readonly state: IStateDB | null;
  readonly store: SecretStore;
  readonly trans: TranslationBundle;
}

/** What is repaired: the chosen findings and, if wanted, the same value elsewhere. */
interface Subject {
  readonly chosen: readonly LiveFinding[];
  readonly related: readonly RelatedFinding[];
  /** Where the values stay. */
  readonly traces: Promise<Traces>;
}

/** Takes a person from findings to a repaired notebook. */
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
    const { contentChanged } = this.watch.model;
    contentChanged.connect(this.onChanged, this);
    try {
      await this.repairNow(findings, way);
    } finally {
      contentChanged.disconnect(this.onChanged, this);
    }
  }

  private async repairNow(
    findings: readonly LiveFinding[],
    way: Way | null
  ): Promise<void> {
    const { trans, state, engine } = this.tools;
    const chosen = await this.refresh(findings);
    if (chosen.length === 0) {
      say(trans.__('There is no secret to fix here.'));
      return;
    }
    const related = await findRelated(this.watch, chosen, engine);
    const traces = this.findTraces(chosen);
    const subject = { chosen, related, traces };
    const offers = listWays(toProgram(this.watch.model));
    const last = await readLastChoice(state, offers);
    const { path, localPath } = this.watch.context;
    const canStore = await this.tools.store.isThere(path, localPath);
    const decision = await this.ask(subject, offers, {
      ...last,
      isStored: canStore,
      isGiven: false,
      isRenewed: false,
      way: way ?? last.way,
      name: null,
      alsoKeys: subject.related.map(toPlaceKey)
    });
    if (decision) {
      const { changes } = this.tools;
      const masks = await this.readMasks();
      keepChoice(
        decision,
        masks.map(([value]) => value),
        state
      );
      await changes.sayIfStale(() => this.apply(subject, decision));
    }
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

  private onChanged(): void {
    this.isCurrent = false;
  }

  /**
   * The same subject in the notebook as it is now: who works on it with others
   * has a preview open while they type.
   *
   * @throws StaleChangeError - when a chosen secret is not as it was.
   */
  private async renew(subject: Subject): Promise<Subject> {
    if (this.isCurrent) {
      return subject;
    }
    const chosen = await this.refresh(subject.chosen);
    if (chosen.length < subject.chosen.length) {
      throw new StaleChangeError();
    }
    const { engine } = this.tools;
    const related = await findRelated(this.watch, chosen, engine);
    return { ...subject, chosen, related };
  }

  private async findTraces(chosen: readonly LiveFinding[]): Promise<Traces> {
    const { watch, tools } = this;
    const texts = await readLiveTexts(watch, chosen, tools.engine);
    const values = texts.flatMap(({ written, value }) => [written, value]);
    const { path, localPath } = watch.context;
    return tools.store.findTraces(path, localPath, [...new Set(values)]);
  }

  private async ask(
    subject: Subject,
    offers: WayOffers,
    initial: RepairDecision
  ): Promise<RepairDecision | null> {
    const { trans } = this.tools;
    const { chosen, related, traces } = subject;
    const kernelReason = await findKernelReason(this.watch.context, trans);
    return askForRepair(this.toTitle(chosen), {
      initial,
      offers,
      language: toProgram(this.watch.model).language,
      trans,
      findProblem: (way, option, value) =>
        findOptionProblem(way, { [option]: value }),
      related: related.map(each => ({
        key: toPlaceKey(each),
        label: relatedWords(each, trans)
      })),
      advice: adviceSentence(chosen[0].finding, trans),
      hasSources: [...chosen, ...related].some(
        ({ finding }) => finding.place.part === 'source'
      ),
      canStore: initial.isStored,
      hasKernel: true,
      kernelReason,
      canRenew: this.watch.context.contentsModel?.writable ?? false,
      traces: traces.then(found => traceSentences(found, trans)),
      preview: decision => this.preview(subject, decision),
      copyValues: decision => this.copyValues(subject, decision)
    });
  }

  private toTitle([first, ...more]: readonly LiveFinding[]): string {
    const { trans } = this.tools;
    return more.length > 0
      ? trans.__('Fix %1 secrets', more.length + 1)
      : trans.__(
          '%1 · %2',
          titleOf(first.finding),
          placeWords(first.finding, trans)
        );
  }

  private async plan(
    subject: Subject,
    decision: RepairDecision
  ): Promise<Repair> {
    const { way, name } = decision;
    const choice = { way, name, options: chosenOptions(decision) };
    const { chosen, related } = await this.renew(subject);
    const also = related.filter(toWanted(subject.related, decision));
    const { engine } = this.tools;
    return planRepair(this.watch, [...chosen, ...also], choice, engine);
  }

  private async preview(
    subject: Subject,
    decision: RepairDecision
  ): Promise<RepairPreview> {
    const { trans, engine } = this.tools;
    if (findOptionProblem(decision.way, chosenOptions(decision)) !== null) {
      // Its field says so.
      return nothingHappens();
    }
    const repair = await this.plan(subject, decision);
    const masks = await this.readMasks();
    return {
      ...toPreview(repair, decision, this.watch, masks, trans),
      nameProblem:
        decision.name === null
          ? null
          : await engine.call('findNameProblem', decision.name)
    };
  }

  /** All that were known while the preview is open: what is being edited has none for a moment. */
  private async readMasks(): Promise<readonly Mask[]> {
    const { watch, tools } = this;
    const masks = await readMasks(watch, watch.findings, tools.engine);
    this.masks = [...new Map([...this.masks, ...masks])];
    return this.masks;
  }

  private async copyValues(
    subject: Subject,
    decision: RepairDecision
  ): Promise<void> {
    const file = findSecretFile(decision.way, chosenOptions(decision));
    if (file !== null) {
      const { code } = await this.plan(subject, decision);
      await copySecrets(file, code, this.tools.engine);
    }
  }

  private async apply(
    subject: Subject,
    decision: RepairDecision
  ): Promise<void> {
    const { trans, changes } = this.tools;
    const problem = findOptionProblem(decision.way, chosenOptions(decision));
    if (problem !== null) {
      // Enter was faster than the preview.
      say(problem, 'warning');
      return;
    }
    const repair = await this.plan(subject, decision);
    const { sources, outputs, beside } = repair.change;
    const left = leftSentences(repair, trans);
    if (sources.length + outputs.length + beside.length === 0) {
      left.slice(0, 1).forEach(each => say(each, 'warning'));
      return;
    }
    if (
      needsOf(repair, 'name').length > 0 &&
      !(await keepValues(this.watch.context, decision, repair.code, this.tools))
    ) {
      return;
    }
    changes.make(
      this.watch,
      repair.change,
      [
        doneMessage(repair, decision.way, left, trans, toKeeping(decision)),
        ...runFirst(repair, this.watch, trans)
      ].join(' '),
      {
        revoke: subject.chosen[0].finding.rule.revoke,
        steps: listNotebookSteps(repair, decision, this.watch, trans)
      }
    );
    void subject.traces.then(tellTraces(trans));
    if (decision.isRenewed) {
      await saveFixed(this.watch.context, trans);
    }
  }

  private readonly watch: NotebookWatch;
  private readonly tools: RepairTools;
  private isCurrent = true;
  private masks: readonly Mask[] = [];
}

/**
 * Whether a related place is repaired too. One that moved since it was listed is,
 * if all were ticked that its text holds.
 */
const toWanted =
  (listed: readonly RelatedFinding[], { alsoKeys }: RepairDecision) =>
  (related: RelatedFinding): boolean => {
    const key = toPlaceKey(related);
    if (listed.some(each => toPlaceKey(each) === key)) {
      return alsoKeys.includes(key);
    }
    const text = toTextKey(related);
    const mates = listed.filter(each => toTextKey(each) === text);
    return (
      mates.length > 0 &&
      mates.every(each => alsoKeys.includes(toPlaceKey(each)))
    );
  };
