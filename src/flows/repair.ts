import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';

import { titleOf } from '../engine/title';
import { findReferred, toReference } from '../notebook/lookup';
import { readMasks } from '../notebook/preview';
import { findSameValue, planRepair, type Repair } from '../notebook/repair';
import type { LiveFinding, NotebookWatch } from '../notebook/watch';
import type { IEngine } from '../tokens';
import type {
  PageWay,
  RepairDecision,
  RepairPreview
} from '../ui/repairchoice';
import { askForRepair } from '../ui/repairdialog';
import { adviceSentence, placeWords } from '../ui/words';
import { type Changes, say } from './changes';
import { keepWay, readLastWay } from './lastway';
import { doneMessage } from './repairneeds';
import { leftSentences, toPreview } from './repairwords';

/** What a repair has to know besides the notebook. */
export interface RepairTools {
  readonly engine: IEngine;
  readonly changes: Changes;
  readonly state: IStateDB | null;
  readonly trans: TranslationBundle;
}

/** What is repaired: the chosen findings and, if wanted, the same value elsewhere. */
interface Subject {
  readonly chosen: readonly LiveFinding[];
  readonly related: readonly LiveFinding[];
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
    way: PageWay | null
  ): Promise<void> {
    const { trans, state } = this.tools;
    const chosen = await this.refresh(findings);
    if (chosen.length === 0) {
      say(trans.__('There is no secret to fix here.'));
      return;
    }
    const subject = { chosen, related: await this.findRelated(chosen) };
    const decision = await this.ask(subject, {
      way: way ?? (await readLastWay(state)),
      name: null,
      alsoKeys: subject.related.map(toKey)
    });
    if (decision) {
      keepWay(decision.way, state);
      const { changes } = this.tools;
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

  private async findRelated(
    findings: readonly LiveFinding[]
  ): Promise<readonly LiveFinding[]> {
    const { engine } = this.tools;
    const found = await Promise.all(
      findings.map(each => findSameValue(this.watch, each, engine))
    );
    const chosen = new Set(findings.map(toKey));
    const related = new Map(found.flat().map(each => [toKey(each), each]));
    return [...related.values()].filter(each => !chosen.has(toKey(each)));
  }

  private ask(
    subject: Subject,
    initial: RepairDecision
  ): Promise<RepairDecision | null> {
    const { trans } = this.tools;
    const { chosen, related } = subject;
    return askForRepair(this.toTitle(chosen), {
      initial,
      trans,
      related: related.map(each => ({
        key: toKey(each),
        label: placeWords(each.finding, trans)
      })),
      advice: adviceSentence(chosen[0].finding, trans),
      hasSources: [...chosen, ...related].some(
        ({ finding }) => finding.place.part === 'source'
      ),
      preview: decision => this.preview(subject, decision)
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

  private plan(
    { chosen, related }: Subject,
    { way, name, alsoKeys }: RepairDecision
  ): Promise<Repair> {
    const also = related.filter(each => alsoKeys.includes(toKey(each)));
    const { engine } = this.tools;
    return planRepair(this.watch, [...chosen, ...also], { way, name }, engine);
  }

  private async preview(
    subject: Subject,
    decision: RepairDecision
  ): Promise<RepairPreview> {
    const { trans, engine } = this.tools;
    const repair = await this.plan(subject, decision);
    const masks = await readMasks(this.watch.findings, engine);
    return {
      ...toPreview(repair, decision.way, this.watch, masks, trans),
      nameProblem:
        decision.name === null
          ? null
          : await engine.call('findNameProblem', decision.name)
    };
  }

  private async apply(
    subject: Subject,
    decision: RepairDecision
  ): Promise<void> {
    const { trans, changes } = this.tools;
    const repair = await this.plan(subject, decision);
    const { sources, outputs } = repair.change;
    const left = leftSentences(repair, trans);
    if (sources.length + outputs.length === 0) {
      left.slice(0, 1).forEach(each => say(each, 'warning'));
      return;
    }
    changes.make(
      this.watch,
      repair.change,
      doneMessage(repair, decision.way, left, trans),
      subject.chosen[0].finding.rule.revoke
    );
  }

  private readonly watch: NotebookWatch;
  private readonly tools: RepairTools;
}

const toKey = ({ finding, cell }: LiveFinding): string =>
  `${cell?.id ?? ''} ${finding.place.output} ${finding.place.mime} ${finding.from}`;
