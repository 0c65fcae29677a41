import type { ICellModel } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';

import { listNextSteps } from '../../engine/fixes/ways';
import type { FixOutcome, NextStep } from '../../engine/types';
import type { Owner } from '../../notebook/repair/edits';
import type { Repair } from '../../notebook/repair/repair';
import type { NotebookWatch } from '../../notebook/watch/watch';
import {
  chosenOptions,
  type RepairDecision,
  isKept
} from '../../ui/repair/repairchoice';
import { cellList } from '../../ui/findings/celllist';

/** What is left to do after a repair. */
export const listSteps = (
  outcomes: readonly FixOutcome[],
  decision: RepairDecision
): readonly NextStep[] => {
  const forms = new Map(
    outcomes.flatMap(outcome =>
      outcome.fixed && outcome.name !== ''
        ? [[outcome.name, outcome.form] as const]
        : []
    )
  );
  return listNextSteps(
    decision.way,
    [...forms.keys()],
    chosenOptions(decision),
    isKept(decision),
    forms
  );
};

/** Which cells have to run before the fixed ones: what those import, the fixed code needs. */
export const runFirst = (
  repair: Repair,
  watch: NotebookWatch,
  trans: TranslationBundle
): readonly string[] =>
  findImporting(repair).map(cell =>
    trans.__(
      'Run cell %1 first, for its imports.',
      [...watch.model.cells].indexOf(cell) + 1
    )
  );

/** What is left to do after a repair of a notebook. */
export const listNotebookSteps = (
  repair: Repair,
  decision: RepairDecision,
  watch: NotebookWatch,
  trans: TranslationBundle
): readonly NextStep[] => [
  ...runFirst(repair, watch, trans).map((text): NextStep => ({
    kind: 'note',
    text
  })),
  ...listSteps(
    repair.outcomes.map(({ outcome }) => outcome),
    decision
  )
];

/** Cells that are changed and hold nothing that is fixed. */
const findImporting = ({ change, outcomes }: Repair): ICellModel[] => {
  const fixed = new Set(outcomes.map(({ finding }) => finding.cell));
  return change.sources
    .map(({ cell }) => cell)
    .filter(cell => !fixed.has(cell));
};

/** "cells 1 and 4", "cell 2 and the notebook metadata" */
export const partList = (
  watch: NotebookWatch,
  owners: readonly Owner[],
  trans: TranslationBundle
): string => {
  const order = [...watch.model.cells];
  const cells = order.flatMap((cell, index) =>
    owners.includes(cell) ? index + 1 : []
  );
  const metadata = trans.__('the notebook metadata');
  const list = cells.length > 0 ? cellList(cells, trans) : '';
  if (!owners.includes(watch.model)) {
    return list;
  }
  return list === '' ? metadata : trans.__('%1 and %2', list, metadata);
};
