import type { IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';

import { StaleChangeError } from '../../notebook/repair/edits';
import { findReferred, toReference } from '../../notebook/watch/lookup';
import { type Mask, readMasks } from '../../notebook/repair/preview';
import {
  findRelated,
  readLiveTexts,
  type RelatedFinding
} from '../../notebook/watch/related';
import { planRepair, type Repair } from '../../notebook/repair/repair';
import {
  listPlaces,
  listWanted,
  type RepairPlace
} from '../../notebook/repair/repairplaces';
import type { Traces } from '../../notebook/commit/traces';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { NotebookWatch } from '../../notebook/watch/watch';
import {
  chosenOptions,
  type RepairDecision
} from '../../ui/repair/repairchoice';
import { whileTelling } from './changes';
import type { RepairTools } from './repairtools';

/** Whether the same values elsewhere are repaired too. */
type Reach = 'everywhere' | 'here';

/**
 * What is repaired: the chosen findings, and the same values elsewhere. It follows
 * the notebook: who works on it with others has a preview open while they type.
 */
export class RepairSubject implements IDisposable {
  /** Nothing is chosen where none of the findings is there any more. */
  static async open(
    watch: NotebookWatch,
    findings: readonly LiveFinding[],
    tools: RepairTools,
    reach: Reach = 'everywhere'
  ): Promise<RepairSubject> {
    const subject = new RepairSubject(watch, tools, reach);
    const { trans } = tools;
    await whileTelling(
      trans.__('Looking where else the value stands…'),
      subject.look(findings)
    );
    return subject;
  }

  private async look(findings: readonly LiveFinding[]): Promise<void> {
    const chosen = await this.refresh(findings);
    if (chosen.length > 0) {
      this.found = await this.locate(chosen);
      this.values = await this.readValues(chosen);
    }
    if (chosen.length > 0 && this.reach === 'everywhere') {
      this.places = listPlaces(chosen, this.found.related);
      this.traces = this.findTraces();
    }
  }

  private constructor(watch: NotebookWatch, tools: RepairTools, reach: Reach) {
    this.watch = watch;
    this.tools = tools;
    this.reach = reach;
    watch.model.contentChanged.connect(this.onChanged, this);
  }

  /** As they were when it was opened. */
  get chosen(): readonly LiveFinding[] {
    return this.found.chosen;
  }

  get related(): readonly RelatedFinding[] {
    return this.found.related;
  }

  /** What a person may leave out, as it was when it was opened. */
  places: readonly RepairPlace[] = [];

  /** Where the values stay whatever is done here. */
  traces: Promise<Traces> = Promise.resolve('no server part');

  /** @throws StaleChangeError - when a chosen secret is not as it was. */
  async plan(decision: RepairDecision): Promise<Repair> {
    const { way, name } = decision;
    const choice = { way, name, options: chosenOptions(decision) };
    const { chosen, related } = await this.renew();
    const offered = new Set(this.places.map(({ key }) => key));
    const wanted =
      this.reach === 'here'
        ? chosen
        : listWanted(chosen, related, offered, decision.placeKeys);
    return planRepair(this.watch, wanted, choice, this.tools.engine);
  }

  /** All that were known so far: what is being edited has none for a moment. */
  async readMasks(): Promise<readonly Mask[]> {
    const { watch, tools, isCurrent } = this;
    if (!isCurrent || this.masks.length === 0) {
      const masks = await readMasks(watch, watch.findings, tools.engine);
      this.masks = [...new Map([...this.masks, ...masks])];
    }
    return this.masks;
  }

  get isDisposed(): boolean {
    return this.hasEnded;
  }

  /** The notebook is not any more what was planned for. */
  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  dispose(): void {
    this.hasEnded = true;
    Signal.clearData(this);
    this.watch.model.contentChanged.disconnect(this.onChanged, this);
  }

  private onChanged(): void {
    this.isCurrent = false;
    this.changedSignal.emit();
  }

  /** The same places in the notebook as it is now. */
  private async renew(): Promise<Found> {
    if (this.isCurrent) {
      return this.found;
    }
    const chosen = await this.refresh(this.chosen);
    const values = await this.readValues(chosen);
    // Another value at the place of a chosen one is not what was chosen.
    const isSame =
      values.length === this.values.length &&
      values.every((value, index) => value === this.values[index]);
    if (!isSame) {
      throw new StaleChangeError();
    }
    return this.locate(chosen);
  }

  private async readValues(
    findings: readonly LiveFinding[]
  ): Promise<readonly string[]> {
    const { watch, tools } = this;
    const texts = await readLiveTexts(watch, findings, tools.engine);
    return texts.map(({ value }) => value);
  }

  private async refresh(
    findings: readonly LiveFinding[]
  ): Promise<readonly LiveFinding[]> {
    await this.watch.settle();
    return findings.flatMap(
      each => findReferred(this.watch, toReference(each)) ?? []
    );
  }

  private async locate(chosen: readonly LiveFinding[]): Promise<Found> {
    const { engine } = this.tools;
    const related =
      this.reach === 'here'
        ? []
        : await findRelated(this.watch, chosen, engine);
    return { chosen, related };
  }

  private async findTraces(): Promise<Traces> {
    const { watch, tools } = this;
    const texts = await readLiveTexts(watch, this.chosen, tools.engine);
    const values = texts.flatMap(({ written, value }) => [written, value]);
    const { path, localPath } = watch.context;
    return tools.store.findTraces(path, localPath, [...new Set(values)]);
  }

  private readonly changedSignal = new Signal<this, void>(this);
  private readonly watch: NotebookWatch;
  private readonly tools: RepairTools;
  private readonly reach: Reach;
  private found: Found = { chosen: [], related: [] };
  private isCurrent = true;
  private hasEnded = false;
  private masks: readonly Mask[] = [];
  /** Of the chosen findings as they were when it was opened. */
  private values: readonly string[] = [];
}

interface Found {
  readonly chosen: readonly LiveFinding[];
  readonly related: readonly RelatedFinding[];
}
