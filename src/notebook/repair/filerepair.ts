import { byPlace } from '../../engine/fixes/apply';
import { fixableLanguageOf } from '../../engine/fixes/languages/files';
import type {
  CellEdit,
  Finding,
  FixOutcome,
  Program
} from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import { StaleChangeError } from './edits';
import type { FileWatch } from '../watch/filewatch';
import { findAtCursor } from '../watch/lookup';
import type { RepairChoice } from './repair';
import type { PlannedCode } from './secretvalues';

/** How a file would change. */
export interface FileRepair {
  /** The text that the edits were made for. */
  readonly before: string;
  readonly edits: readonly CellEdit[];
  readonly outcomes: readonly FixOutcome[];
  readonly code: PlannedCode;
}

/** What decides how the secrets of a file can be kept; `null` where its code cannot be rewritten. */
export const toFileProgram = ({ path, text }: FileWatch): Program | null => {
  const language = fixableLanguageOf(path);
  return language === null
    ? null
    : { language, sources: [text], metadata: null };
};

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
 * The same findings in a file as it is now: somebody else may have edited it.
 *
 * @throws StaleChangeError - when they are not there any more.
 */
export const renewInFile = async (
  watch: FileWatch,
  findings: readonly Finding[]
): Promise<readonly Finding[]> => {
  await watch.settle();
  const [{ fingerprint, from }] = findings;
  const same = watch.findings.filter(
    each => each.finding.fingerprint === fingerprint
  );
  const nearest = findAtCursor(same, from);
  if (!nearest) {
    throw new StaleChangeError();
  }
  return findSameInFile(watch, nearest.finding);
};

/**
 * Plan how secrets leave a file of code, which is planned for as one cell.
 * Nothing is changed.
 *
 * @throws Error - when the engine failed.
 */
export const planFileRepair = async (
  { text, path }: FileWatch,
  findings: readonly Finding[],
  { way, options, name }: RepairChoice,
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
  const cells = [cell];
  const language = fixableLanguageOf(path) ?? '';
  const plan = await engine.call(
    'planFix',
    cells,
    language,
    targets,
    way,
    options
  );
  const { edits, outcomes } = plan;
  const code = { cells, language, targets, outcomes };
  return { before: text, edits, outcomes, code };
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
