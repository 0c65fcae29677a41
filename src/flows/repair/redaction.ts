/** Redacts the output of some findings, after a preview. */
import type { TranslationBundle } from '@jupyterlab/translation';

import { isSensitive } from '../../engine/category';
import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import { WritingCellError } from '../../notebook/repair/edits';
import { isRunning } from '../../notebook/repair/outputedits';
import { toProgram } from '../../notebook/watch/language';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { NotebookWatch } from '../../notebook/watch/watch';
import {
  plainDecision,
  type RepairDialogOptions
} from '../../ui/repair/repairchoice';
import { askForRepair } from '../../ui/repair/repairdialog';
import { ownerWords, spotWords } from '../../ui/repair/placewords';
import { findingCount, withRevoking } from '../../ui/parts/words';
import { nothingElse, say } from './changes';
import { leftSentences } from './refusalwords';
import { toPreview } from './repairpreview';
import { RepairSubject } from './repairsubject';
import type { RepairTools } from './repairtools';

/**
 * Show what redacting would change, and do it if the person agrees.
 *
 * @param findings - of one output; not empty.
 */
export const redactOutput = async (
  watch: NotebookWatch,
  findings: readonly LiveFinding[],
  tools: RepairTools
): Promise<void> => {
  const subject = await RepairSubject.open(watch, findings, tools, 'here');
  try {
    await tools.changes.sayIfStale(() => redactSubject(watch, subject, tools));
  } finally {
    subject.dispose();
  }
};

const redactSubject = async (
  watch: NotebookWatch,
  subject: RepairSubject,
  tools: RepairTools
): Promise<void> => {
  const { trans } = tools;
  if (subject.chosen.length === 0) {
    say(trans.__('There is no output with a secret here.'));
    return;
  }
  if (subject.chosen.some(({ cell }) => cell !== null && isRunning(cell))) {
    throw new WritingCellError();
  }
  const options = toOptions(watch, subject, tools);
  const title = toTitle(subject.chosen, trans);
  if ((await askForRepair(title, options)) !== null) {
    await makeRedaction(watch, subject, tools);
  }
};

const toTitle = (
  chosen: readonly LiveFinding[],
  trans: TranslationBundle
): string => {
  const findings = chosen.map(({ finding }) => finding);
  const [first] = findings;
  return trans.__(
    'Redact %1 · %2, %3',
    findings.length > 1 ? findingCount(findings, trans) : titleOf(first),
    ownerWords(first, trans),
    spotWords(first, trans)
  );
};

/** The dialog of a fix, without what only concerns code and other places. */
const toOptions = (
  watch: NotebookWatch,
  subject: RepairSubject,
  { trans }: RepairTools
): RepairDialogOptions => {
  const findings = subject.chosen.map(({ finding }) => finding);
  const [finding] = findings;
  return {
    initial: plainDecision(),
    offers: { ways: [], reason: null },
    language: toProgram(watch.model).language,
    placesTitle: '',
    places: [],
    advice: toAdvice(findings, trans),
    revoke: finding.rule.revoke,
    canStore: false,
    hasKernel: false,
    kernelReason: null,
    canRenew: false,
    hasSources: false,
    trans,
    findProblem: () => null,
    preview: async decision => {
      const repair = await subject.plan(decision);
      const masks = await subject.readMasks();
      return toPreview(repair, decision, watch, masks, trans);
    },
    traces: Promise.resolve([]),
    copyValues: () => Promise.resolve()
  };
};

const toAdvice = (
  findings: readonly Finding[],
  trans: TranslationBundle
): string => {
  if (findings.length === 1) {
    const advice = trans.__(
      'Running the cell again would print it again: fix the cell as well.'
    );
    return withRevoking(advice, findings[0], trans);
  }
  const advice = trans.__(
    'Running the cell again would print them again: fix the cell as well.'
  );
  return findings.every(isSensitive)
    ? advice
    : trans.__(
        '%1 If anyone else has seen them, revoke or replace them: until then they can use them.',
        advice
      );
};

/** @throws StaleChangeError - when the output is not any more what was previewed. */
const makeRedaction = async (
  watch: NotebookWatch,
  subject: RepairSubject,
  { changes, trans }: RepairTools
): Promise<void> => {
  const repair = await subject.plan(plainDecision());
  const count = repair.change.outputs.length;
  if (count === 0) {
    leftSentences(repair, trans)
      .slice(0, 1)
      .forEach(each => say(each, 'warning'));
    return;
  }
  const done = trans.__(
    '%1 %2',
    trans._n('Redacted %1 output.', 'Redacted %1 outputs.', count),
    againSentence(trans)
  );
  changes.make(watch, repair.change, done, nothingElse('redaction'));
};

const againSentence = (trans: TranslationBundle): string =>
  trans.__('Running the cell again would print the secret again.');
