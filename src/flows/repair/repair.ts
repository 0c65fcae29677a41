import { findOptionProblem, findSecretFile } from '../../engine/fixes/ways';
import { listWays } from '../../engine/fixes/ways/offers';
import { titleOf } from '../../engine/title';
import type { Way, WayOffers } from '../../engine/types';
import { toProgram } from '../../notebook/watch/language';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { NotebookWatch } from '../../notebook/watch/watch';
import {
  chosenOptions,
  nothingHappens,
  plainDecision,
  type RepairDecision,
  type RepairPreview
} from '../../ui/repair/repairchoice';
import { askForRepair } from '../../ui/repair/repairdialog';
import { adviceSentence, placeWords } from '../../ui/parts/words';
import { traceSentences } from './aftermath';
import { say } from './changes';
import { findKernelReason } from './keeping';
import { keepChoice, readLastChoice } from './lastway';
import { offerPlaces, placesTitle } from './placelabels';
import { renewSoon } from '../findings/renewal';
import { makeRepair } from './repairmaking';
import { toPreview } from './repairpreview';
import { RepairSubject } from './repairsubject';
import type { RepairTools } from './repairtools';
import { copySecrets } from './storing';

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
    const subject = await RepairSubject.open(this.watch, findings, this.tools);
    try {
      await this.repairSubject(subject, way);
    } finally {
      subject.dispose();
    }
  }

  private async repairSubject(
    subject: RepairSubject,
    way: Way | null
  ): Promise<void> {
    const { trans, state, changes } = this.tools;
    if (subject.chosen.length === 0) {
      say(trans.__('There is no secret to fix here.'));
      return;
    }
    const decision = await this.decide(subject, way);
    if (decision) {
      const masks = await subject.readMasks();
      keepChoice(
        decision,
        masks.map(([value]) => value),
        state
      );
      await changes.sayIfStale(() =>
        makeRepair(this.watch, subject, decision, this.tools)
      );
    }
  }

  private async decide(
    subject: RepairSubject,
    way: Way | null
  ): Promise<RepairDecision | null> {
    const offers = listWays(toProgram(this.watch.model));
    const last = await readLastChoice(this.tools.state, offers);
    const { path, localPath } = this.watch.context;
    const decision = plainDecision({
      ...last,
      isStored: await this.tools.store.isThere(path, localPath),
      way: way ?? last.way,
      placeKeys: subject.places.map(({ key }) => key)
    });
    return this.ask(subject, offers, decision);
  }

  private async ask(
    subject: RepairSubject,
    offers: WayOffers,
    initial: RepairDecision
  ): Promise<RepairDecision | null> {
    const { trans } = this.tools;
    const { chosen, related, places, traces } = subject;
    const isForAll = chosen.length > 1;
    const kernelReason = await findKernelReason(this.watch.context, trans);
    return askForRepair(this.toTitle(chosen), {
      initial,
      offers,
      language: toProgram(this.watch.model).language,
      trans,
      findProblem: (way, option, value) =>
        findOptionProblem(way, { [option]: value }),
      placesTitle: placesTitle(isForAll, trans),
      places: offerPlaces(places, isForAll, trans),
      advice: adviceSentence(chosen[0].finding, trans),
      revoke: chosen[0].finding.rule.revoke,
      hasSources: [...chosen, ...related].some(
        ({ finding }) => finding.place.part === 'source'
      ),
      canStore: initial.isStored,
      hasKernel: true,
      kernelReason,
      canRenew: this.watch.context.contentsModel?.writable ?? false,
      traces: traces.then(found => traceSentences(found, trans)),
      preview: decision => this.preview(subject, decision),
      follow: renew => follow(subject, renew),
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

  private async preview(
    subject: RepairSubject,
    decision: RepairDecision
  ): Promise<RepairPreview> {
    const { trans, engine } = this.tools;
    if (findOptionProblem(decision.way, chosenOptions(decision)) !== null) {
      // Its field says so.
      return nothingHappens();
    }
    const repair = await subject.plan(decision);
    const masks = await subject.readMasks();
    return {
      ...toPreview(repair, decision, this.watch, masks, trans),
      nameProblem:
        decision.name === null
          ? null
          : await engine.call('findNameProblem', decision.name)
    };
  }

  private async copyValues(
    subject: RepairSubject,
    decision: RepairDecision
  ): Promise<void> {
    const file = findSecretFile(decision.way, chosenOptions(decision));
    if (file !== null) {
      const { code } = await subject.plan(decision);
      await copySecrets(file, code, this.tools.engine);
    }
  }

  private readonly watch: NotebookWatch;
  private readonly tools: RepairTools;
}

/** Milliseconds between two previews while others edit, or a cell prints. */
const PERIOD = 300;

const follow = (subject: RepairSubject, renew: () => void): (() => void) => {
  const soon = renewSoon(renew, PERIOD);
  subject.changed.connect(soon);
  return () => void subject.changed.disconnect(soon);
};
