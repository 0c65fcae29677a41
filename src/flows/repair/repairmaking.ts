import { findOptionProblem } from '../../engine/fixes/ways';
import type { NotebookWatch } from '../../notebook/watch/watch';
import {
  chosenOptions,
  type RepairDecision
} from '../../ui/repair/repairchoice';
import { saveFixed, tellTraces } from './aftermath';
import { say } from './changes';
import { keepValues, toKeeping } from './keeping';
import { doneMessage, needsOf } from './repairneeds';
import type { RepairSubject } from './repairsubject';
import type { RepairTools } from './repairtools';
import { leftSentences } from './refusalwords';
import { listNotebookSteps, runFirst } from './repairwords';
import { staysSentence } from './stays';

/**
 * Repair what was decided: keep the values, change the notebook, tell what was done
 * and what is left.
 *
 * @throws StaleChangeError - when the notebook is not any more what was decided on.
 */
export const makeRepair = async (
  watch: NotebookWatch,
  subject: RepairSubject,
  decision: RepairDecision,
  tools: RepairTools
): Promise<void> => {
  const { trans, changes } = tools;
  const problem = findOptionProblem(decision.way, chosenOptions(decision));
  if (problem !== null) {
    // Enter was faster than the preview.
    say(problem, 'warning');
    return;
  }
  const repair = await subject.plan(decision);
  const { sources, outputs, beside } = repair.change;
  const left = leftSentences(repair, trans);
  if (sources.length + outputs.length + beside.length === 0) {
    left.slice(0, 1).forEach(each => say(each, 'warning'));
    return;
  }
  if (
    needsOf(repair, 'name').length > 0 &&
    !(await keepValues(watch.context, decision, repair.code, tools))
  ) {
    return;
  }
  changes.make(
    watch,
    repair.change,
    [
      doneMessage(repair, decision.way, left, trans, toKeeping(decision)),
      ...runFirst(repair, watch, trans)
    ].join(' '),
    {
      kind: sources.length > 0 ? 'fix' : 'redaction',
      revoke: subject.chosen[0].finding.rule.revoke,
      steps: listNotebookSteps(repair, decision, watch, trans),
      stays: staysSentence(needsOf(repair, 'name'), decision, trans)
    }
  );
  void subject.traces.then(tellTraces(trans));
  if (decision.isRenewed) {
    await saveFixed(watch.context, trans);
  }
};
