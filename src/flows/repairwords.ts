import type { ICellModel } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';

import { listNextSteps } from '../engine/fixes/ways';
import type { FixOutcome, NextStep } from '../engine/types';
import type { BesideChange } from '../notebook/besideedits';
import type { Owner } from '../notebook/edits';
import { diffSource, type Mask } from '../notebook/preview';
import type { RelatedFinding } from '../notebook/related';
import type { Repair } from '../notebook/repair';
import type { NotebookWatch } from '../notebook/watch';
import {
  chosenOptions,
  type RepairDecision,
  isKept,
  type RepairPreview
} from '../ui/repairchoice';
import { cellList } from '../ui/celllist';
import { placeWords } from '../ui/words';
import { needSentences, needsOf } from './repairneeds';

/** Where the same value stands as well. */
export const relatedWords = (
  { finding, isFound }: RelatedFinding,
  trans: TranslationBundle
): string => {
  const place = placeWords(finding, trans);
  if (isFound) {
    return place;
  }
  return finding.place.part === 'source'
    ? trans.__(
        '%1, line %2, where no rule finds it',
        place,
        finding.range.line + 1
      )
    : trans.__('%1, where no rule finds it', place);
};

/** One sentence for each finding that is left alone. */
const refusals = ({ outcomes }: Repair, trans: TranslationBundle): string[] =>
  outcomes.flatMap(({ finding, outcome }) =>
    outcome.fixed
      ? []
      : trans.__(
          '%1, line %2: %3 (%4) is left as it is: %5',
          placeWords(finding.finding, trans),
          finding.finding.range.line + 1,
          finding.finding.rule.title,
          finding.finding.masked,
          outcome.reason
        )
  );

/** One sentence about all that was left alone, the one that tells most first. */
export const leftSentences = (
  repair: Repair,
  trans: TranslationBundle
): readonly string[] => {
  const left = refusals(repair, trans);
  const counted = trans._n(
    '%1 secret is left as it is.',
    '%1 secrets are left as they are.',
    left.length
  );
  return left.length > 1 ? [counted] : left.flatMap(each => [each, counted]);
};

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
      'Run cell %1 first: it imports what the fixed code needs.',
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

const besideSentence = (
  { owner, part }: BesideChange,
  cells: readonly Owner[],
  trans: TranslationBundle
): string => {
  const index = cells.indexOf(owner);
  if (index < 0) {
    return trans.__('Notebook metadata: the value is redacted.');
  }
  return part === 'metadata'
    ? trans.__('Cell %1, metadata: the value is redacted.', index + 1)
    : trans.__('Cell %1, attachments: the value is redacted.', index + 1);
};

/** What a repair would change, with every value masked. */
export const toPreview = (
  repair: Repair,
  decision: RepairDecision,
  watch: NotebookWatch,
  masks: readonly Mask[],
  trans: TranslationBundle
): RepairPreview => {
  const cells = [...watch.model.cells];
  const names = needsOf(repair, 'name');
  return {
    cells: repair.change.sources.map(change => ({
      heading: trans.__('Cell %1', cells.indexOf(change.cell) + 1),
      lines: diffSource(change, masks)
    })),
    redacted: [
      ...repair.change.outputs.map(({ cell, index }) =>
        trans.__(
          'Cell %1, output %2: the value is redacted.',
          cells.indexOf(cell) + 1,
          index + 1
        )
      ),
      ...repair.change.beside.map(change =>
        besideSentence(change, cells, trans)
      )
    ],
    needed: needSentences(repair, decision.way, trans),
    refused: refusals(repair, trans),
    steps: listNotebookSteps(repair, decision, watch, trans),
    name: names.length === 1 ? names[0] : null,
    nameProblem: null
  };
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
