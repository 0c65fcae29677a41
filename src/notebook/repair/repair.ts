import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';

import type {
  FixOutcome,
  FixTarget,
  SourceCell,
  Way,
  WayOptions
} from '../../engine/types';
import { ownLanguage } from '../../engine/fixes/languages';
import type { EngineClient } from '../../worker/client';
import {
  type NotebookChange,
  type SourceChange,
  StaleChangeError
} from './edits';
import type { OutputChange } from './outputedits';
import { planBeside, REDACTED } from './besiderepair';
import { toProgram } from '../watch/language';
import { hasWindowsEnds } from './lineends';
import type { PlannedCode } from './secretvalues';
import {
  type CellFinding,
  isInCell,
  type LiveFinding
} from '../watch/livefinding';
import type { NotebookWatch } from '../watch/watch';

/** What a person chose for a repair. */
export interface RepairChoice {
  readonly way: Way;
  readonly options: WayOptions;
  /** Name of the variable, `null` for the suggested one. */
  readonly name: string | null;
}

/** What happens to one finding of a repair. */
export interface RepairOutcome {
  readonly finding: LiveFinding;
  readonly outcome: FixOutcome;
}

/** A repair that can be shown and then applied. */
export interface Repair {
  readonly change: NotebookChange;
  readonly outcomes: readonly RepairOutcome[];
  /** What sources were planned for. */
  readonly code: PlannedCode;
}

/**
 * Plan how to repair findings: those in sources are rewritten, those in outputs
 * redacted. Nothing is changed.
 *
 * @throws StaleChangeError - when an output is not there any more.
 * @throws Error - when the engine failed.
 */
export const planRepair = async (
  watch: NotebookWatch,
  findings: readonly LiveFinding[],
  choice: RepairChoice,
  engine: EngineClient
): Promise<Repair> => {
  const refused = findings.flatMap(finding => {
    const outcome = findRefusal(watch, finding);
    return outcome ? [{ finding, outcome }] : [];
  });
  const isRefused = new Set(refused.map(({ finding }) => finding));
  const editable = findings.filter(each => !isRefused.has(each));
  const inCells = editable.filter(isInCell);
  const sources = inCells.filter(each => each.finding.place.part === 'source');
  const outputs = inCells.filter(each => each.finding.place.output !== null);
  const others = editable.filter(
    ({ finding: { place } }) => place.part !== 'source' && place.output === null
  );
  const fixed = await planSources(watch, sources, choice, engine);
  const beside = await planBeside(watch, others, findings, engine);
  return {
    code: fixed.code,
    change: {
      sources: fixed.changes,
      outputs: await planOutputs(outputs, engine),
      beside: beside.changes
    },
    outcomes: [
      ...fixed.outcomes,
      ...outputs.map(finding => ({ finding, outcome: REDACTED })),
      ...beside.outcomes,
      ...refused
    ]
  };
};

const LOCKED: FixOutcome = {
  fixed: false,
  reason: 'This cell is read-only. Make it editable first.'
};

const READ_ONLY: FixOutcome = {
  fixed: false,
  reason: 'This notebook is read-only.'
};

const WINDOWS_ENDS: FixOutcome = {
  fixed: false,
  reason:
    'Its lines end as on Windows, and the editor would change the wrong place. Write the cell anew, or replace the ends of its lines.'
};

/** Why a finding is left alone before anybody looks at its text. */
const findRefusal = (
  watch: NotebookWatch,
  live: LiveFinding
): FixOutcome | null => {
  const { finding, cell } = live;
  if (watch.model.readOnly || (cell && !isEditable(watch, cell))) {
    return cell ? LOCKED : READ_ONLY;
  }
  const isSource = finding.place.part === 'source';
  return cell && isSource && hasWindowsEnds(cell.sharedModel.getSource())
    ? WINDOWS_ENDS
    : null;
};

const isEditable = ({ model }: NotebookWatch, cell: ICellModel): boolean =>
  !model.readOnly && cell.getMetadata('editable') !== false;

const planSources = async (
  watch: NotebookWatch,
  findings: readonly CellFinding[],
  { way, options, name }: RepairChoice,
  engine: EngineClient
): Promise<{
  changes: SourceChange[];
  outcomes: RepairOutcome[];
  code: PlannedCode;
}> => {
  const models = [...watch.model.cells];
  const cells = models.map(model => ({
    ...toSourceCell(model),
    isLocked:
      !isEditable(watch, model) || hasWindowsEnds(model.sharedModel.getSource())
  }));
  const targets = findings.map(each => toTarget(each, models, name));
  const { language } = toProgram(watch.model);
  const plan = await engine.call(
    'planFix',
    cells,
    language,
    targets,
    way,
    options
  );
  const edited = [...new Set(plan.edits.map(({ cell }) => cell))];
  return {
    code: { cells, language, targets, outcomes: plan.outcomes },
    changes: edited.map(index => ({
      cell: models[index],
      before: cells[index].source,
      edits: plan.edits.filter(({ cell }) => cell === index)
    })),
    outcomes: plan.outcomes.map((outcome, index) => ({
      finding: findings[index],
      outcome
    }))
  };
};

const toSourceCell = (model: ICellModel): SourceCell => ({
  id: model.id,
  type: model.type as SourceCell['type'],
  source: model.sharedModel.getSource(),
  ...ownLanguage(model.metadata)
});

const toTarget = (
  { finding, cell }: CellFinding,
  models: readonly ICellModel[],
  name: string | null
): FixTarget => ({
  cell: models.indexOf(cell),
  from: finding.from,
  to: finding.to,
  title: finding.rule.title,
  variable: finding.rule.variable,
  ...(finding.detail?.writing && { writing: finding.detail.writing }),
  ...(name === null ? {} : { chosenName: name })
});

const planOutputs = async (
  findings: readonly CellFinding[],
  engine: EngineClient
): Promise<OutputChange[]> => {
  const groups = new Map<string, CellFinding[]>();
  findings.forEach(each => {
    const key = `${each.cell.id} ${each.finding.place.output}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  });
  return Promise.all(
    [...groups.values()].map(group => planOutput(group, engine))
  );
};

const planOutput = async (
  group: readonly CellFinding[],
  engine: EngineClient
): Promise<OutputChange> => {
  const [{ cell, finding }] = group;
  const index = finding.place.output ?? 0;
  const before = readOutput(cell, index);
  const after = await engine.call(
    'redactOutput',
    before,
    group.map(each => each.finding)
  );
  return { cell, index, before, after: after as IOutput };
};

/**
 * One output of a code cell as plain data.
 *
 * @throws StaleChangeError - when the cell has no such output any more.
 */
export const readOutput = (cell: ICellModel, index: number): IOutput => {
  if (!isCodeCellModel(cell) || index >= cell.outputs.length) {
    throw new StaleChangeError();
  }
  return cell.outputs.get(index).toJSON();
};
