import type { IDisposable } from '@lumino/disposable';

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
import type { Traces } from '../notebook/traces';
import type { LiveFinding, NotebookWatch } from '../notebook/watch';
import { chosenOptions, type RepairDecision } from '../ui/repairchoice';
import type { RepairTools } from './repairtools';

/**
 * What is repaired: the chosen findings, and the same values elsewhere. It follows
 * the notebook: who works on it with others has a preview open while they type.
 */
export class RepairSubject implements IDisposable {
  /** Nothing is chosen where none of the findings is there any more. */
  static async open(
    watch: NotebookWatch,
    findings: readonly LiveFinding[],
    tools: RepairTools
  ): Promise<RepairSubject> {
    const subject = new RepairSubject(watch, tools);
    const chosen = await subject.refresh(findings);
    if (chosen.length > 0) {
      subject.places = await subject.locate(chosen);
      subject.traces = subject.findTraces();
    }
    return subject;
  }

  private constructor(watch: NotebookWatch, tools: RepairTools) {
    this.watch = watch;
    this.tools = tools;
    watch.model.contentChanged.connect(this.onChanged, this);
  }

  /** As they were when it was opened. */
  get chosen(): readonly LiveFinding[] {
    return this.places.chosen;
  }

  get related(): readonly RelatedFinding[] {
    return this.places.related;
  }

  /** Where the values stay whatever is done here. */
  traces: Promise<Traces> = Promise.resolve('no server part');

  /** @throws StaleChangeError - when a chosen secret is not as it was. */
  async plan(decision: RepairDecision): Promise<Repair> {
    const { way, name } = decision;
    const choice = { way, name, options: chosenOptions(decision) };
    const { chosen, related } = await this.renew();
    const also = related.filter(toWanted(this.related, decision));
    const { engine } = this.tools;
    return planRepair(this.watch, [...chosen, ...also], choice, engine);
  }

  /** All that were known so far: what is being edited has none for a moment. */
  async readMasks(): Promise<readonly Mask[]> {
    const { watch, tools } = this;
    const masks = await readMasks(watch, watch.findings, tools.engine);
    this.masks = [...new Map([...this.masks, ...masks])];
    return this.masks;
  }

  get isDisposed(): boolean {
    return this.hasEnded;
  }

  dispose(): void {
    this.hasEnded = true;
    this.watch.model.contentChanged.disconnect(this.onChanged, this);
  }

  private onChanged(): void {
    this.isCurrent = false;
  }

  /** The same places in the notebook as it is now. */
  private async renew(): Promise<Places> {
    if (this.isCurrent) {
      return this.places;
    }
    const chosen = await this.refresh(this.chosen);
    if (chosen.length < this.chosen.length) {
      throw new StaleChangeError();
    }
    return this.locate(chosen);
  }

  private async refresh(
    findings: readonly LiveFinding[]
  ): Promise<readonly LiveFinding[]> {
    await this.watch.settle();
    return findings.flatMap(
      each => findReferred(this.watch, toReference(each)) ?? []
    );
  }

  private async locate(chosen: readonly LiveFinding[]): Promise<Places> {
    const { engine } = this.tools;
    return { chosen, related: await findRelated(this.watch, chosen, engine) };
  }

  private async findTraces(): Promise<Traces> {
    const { watch, tools } = this;
    const texts = await readLiveTexts(watch, this.chosen, tools.engine);
    const values = texts.flatMap(({ written, value }) => [written, value]);
    const { path, localPath } = watch.context;
    return tools.store.findTraces(path, localPath, [...new Set(values)]);
  }

  private readonly watch: NotebookWatch;
  private readonly tools: RepairTools;
  private places: Places = { chosen: [], related: [] };
  private isCurrent = true;
  private hasEnded = false;
  private masks: readonly Mask[] = [];
}

interface Places {
  readonly chosen: readonly LiveFinding[];
  readonly related: readonly RelatedFinding[];
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
