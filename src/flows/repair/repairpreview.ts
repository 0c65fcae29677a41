/** What a repair of a notebook would change, as its dialog shows it. */
import type { ICellModel } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { BesideChange } from '../../notebook/repair/besideedits';
import type {
  NotebookChange,
  Owner,
  SourceChange
} from '../../notebook/repair/edits';
import { diffOutput } from '../../notebook/trust/outputdiff';
import type { OutputChange } from '../../notebook/repair/outputedits';
import { diffSource, type Mask } from '../../notebook/repair/preview';
import type { Repair } from '../../notebook/repair/repair';
import type { NotebookWatch } from '../../notebook/watch/watch';
import type {
  RepairDecision,
  RepairPreview
} from '../../ui/repair/repairchoice';
import { refusalSentences, refusedKeys } from './refusalwords';
import { needSentences, needsOf } from './repairneeds';
import { listNotebookSteps } from './repairwords';

/** So many changes are shown; the others are counted. */
const MOST_SHOWN = 30;

type Shown = RepairPreview['cells'][number];

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
  const changes = inOrder(repair.change, cells);
  const shown = changes.slice(0, MOST_SHOWN).map(change => ({
    change,
    diffs: toDiffs(change, cells, masks, trans)
  }));
  return {
    cells: shown.flatMap(({ diffs }) => diffs),
    more: changes.length - shown.length,
    redacted: [
      ...shown.flatMap(({ change, diffs }) =>
        diffs.length === 0 && 'index' in change
          ? redactedSentence(change, cells, trans)
          : []
      ),
      ...repair.change.beside.map(change =>
        besideSentence(change, cells, trans)
      )
    ],
    needed: needSentences(repair, decision.way, trans),
    refused: refusalSentences(repair, trans),
    refusedKeys: refusedKeys(repair),
    steps: listNotebookSteps(repair, decision, watch, trans),
    name: names.length === 1 ? names[0] : null,
    isSeveral: names.length > 1,
    nameProblem: null
  };
};

type Change = SourceChange | OutputChange;

/** Sources and outputs, as they stand in the notebook. */
const inOrder = (
  { sources, outputs }: NotebookChange,
  cells: readonly ICellModel[]
): readonly Change[] => {
  const indices = new Map(cells.map((cell, index) => [cell, index]));
  const toIndex = ({ cell }: Change): number => indices.get(cell) ?? -1;
  const toOutput = (change: Change): number =>
    'index' in change ? change.index : -1;
  return [...sources, ...outputs].sort(
    (a, b) => toIndex(a) - toIndex(b) || toOutput(a) - toOutput(b)
  );
};

/** A source has one; an output one for each of its texts that changes. */
const toDiffs = (
  change: Change,
  cells: readonly ICellModel[],
  masks: readonly Mask[],
  trans: TranslationBundle
): readonly Shown[] => {
  const cell = cells.indexOf(change.cell) + 1;
  if (!('index' in change)) {
    const heading = trans.__('Cell %1', cell);
    return [{ heading, lines: diffSource(change, masks) }];
  }
  const heading = trans.__('Cell %1, output %2', cell, change.index + 1);
  return diffOutput(change, masks).map(({ mime, lines }, _, { length }) => ({
    heading: length === 1 ? heading : trans.__('%1 · %2', heading, mime),
    lines
  }));
};

/** For an output whose texts do not show it. */
const redactedSentence = (
  { cell, index }: OutputChange,
  cells: readonly ICellModel[],
  trans: TranslationBundle
): string =>
  trans.__(
    'Cell %1, output %2: the value is redacted.',
    cells.indexOf(cell) + 1,
    index + 1
  );

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
