import type { TranslationBundle } from '@jupyterlab/translation';

import type { Way } from '../engine/types';
import { diffSource, type Mask } from '../notebook/preview';
import type { Repair } from '../notebook/repair';
import type { NotebookWatch } from '../notebook/watch';
import type { RepairPreview } from '../ui/repairchoice';
import { placeWords } from '../ui/words';

/** The variables that sources read after a repair. */
const namesOf = ({ outcomes }: Repair): string[] => [
  ...new Set(
    outcomes.flatMap(({ outcome }) =>
      outcome.fixed && outcome.name ? outcome.name : []
    )
  )
];

/** One sentence for each finding that is left alone. */
export const refusals = (
  { outcomes }: Repair,
  trans: TranslationBundle
): string[] =>
  outcomes.flatMap(({ finding, outcome }) =>
    outcome.fixed
      ? []
      : trans.__(
          '%1 is left as it is: %2',
          placeWords(finding.finding, trans),
          outcome.reason
        )
  );

/** What was left alone, short: a notification shows 140 characters. */
export const leftSentence = (
  left: readonly string[],
  trans: TranslationBundle
): readonly string[] =>
  left.length > 1
    ? [trans.__('%1 secrets are left as they are.', left.length)]
    : left;

/** What a repair would change, with every value masked. */
export const toPreview = (
  repair: Repair,
  watch: NotebookWatch,
  masks: readonly Mask[],
  trans: TranslationBundle
): RepairPreview => {
  const cells = [...watch.model.cells];
  const names = namesOf(repair);
  return {
    cells: repair.change.sources.map(change => ({
      heading: trans.__('Cell %1', cells.indexOf(change.cell) + 1),
      lines: diffSource(change, masks)
    })),
    redacted: repair.change.outputs.map(({ cell, index }) =>
      trans.__(
        'Cell %1, output %2: the value is redacted.',
        cells.indexOf(cell) + 1,
        index + 1
      )
    ),
    refused: refusals(repair, trans),
    name: names.length === 1 ? names[0] : null,
    nameProblem: null
  };
};

/** What a person has to know after a repair. */
export const doneSentence = (
  repair: Repair,
  way: Way,
  trans: TranslationBundle
): string => {
  const names = namesOf(repair).join(', ');
  if (names === '') {
    return trans.__('The value is redacted.');
  }
  return way === 'env'
    ? trans.__(
        'The notebook now reads %1 from the environment. Set it before you run the cell.',
        names
      )
    : trans.__('The notebook now asks for %1 when the cell runs.', names);
};
