import { byPlace } from '../engine/fixes/apply';
import { languageOfPath } from '../engine/notebook/paths';
import type { CellEdit, Finding, FixOutcome } from '../engine/types';
import type { EngineClient } from '../worker/client';
import { StaleChangeError } from './edits';
import type { FileWatch } from './filewatch';
import type { RepairChoice } from './repair';

/** How a file would change. */
export interface FileRepair {
  /** The text that the edits were made for. */
  readonly before: string;
  readonly edits: readonly CellEdit[];
  readonly outcomes: readonly FixOutcome[];
}

/** Whether secrets in a file can be replaced: in Python, as a cell of that text. */
export const isFixableFile = (path: string): boolean =>
  languageOfPath(path) === 'python';

/** The findings of a file with the same value as one of them, that one among them. */
export const findSameInFile = (
  watch: FileWatch,
  { from, to }: Finding
): readonly Finding[] => {
  const { text } = watch;
  const value = text.slice(from, to);
  return watch.findings
    .map(({ finding }) => finding)
    .filter(other => text.slice(other.from, other.to) === value);
};

/**
 * Plan how secrets leave a Python file, which is planned for as one cell.
 * Nothing is changed.
 *
 * @throws Error - when the engine failed.
 */
export const planFileRepair = async (
  { text }: FileWatch,
  findings: readonly Finding[],
  { way, name }: RepairChoice,
  engine: EngineClient
): Promise<FileRepair> => {
  const targets = findings.map(({ from, to, rule }) => ({
    cell: 0,
    from,
    to,
    title: rule.title,
    variable: rule.variable,
    ...(name === null ? {} : { chosenName: name })
  }));
  const cell = { id: null, type: 'code', source: text } as const;
  const plan = await engine.call('planFix', [cell], 'python', targets, way);
  return { before: text, ...plan };
};

/**
 * Make the change, in one undo step of the editor.
 *
 * @throws StaleChangeError - when the text is not as it was; nothing is changed then.
 */
export const applyFileRepair = (
  { text, context }: FileWatch,
  { before, edits }: FileRepair
): void => {
  if (text !== before) {
    throw new StaleChangeError();
  }
  const { sharedModel } = context.model;
  sharedModel.transact(() =>
    [...edits]
      .sort(byPlace)
      .reverse()
      .forEach(({ from, to, insert }) =>
        sharedModel.updateSource(from, to, insert)
      )
  );
};
