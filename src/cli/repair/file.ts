import { findNotebookProblem } from '../../engine/documents';
import { fixableLanguageOf } from '../../engine/fixes/languages/files';
import { NO_CODE } from '../../engine/fixes/languages/names';
import { languageOfPath } from '../../engine/notebook/paths';
import {
  AmbiguousNotebookError,
  repairNotebook,
  repairText,
  type RepairedText,
  type RepairOrder
} from '../../engine/repair';
import { NotRepaired } from './notrepaired';

const repairOnce = (text: string, order: RepairOrder): RepairedText => {
  try {
    return repairNotebook(text, order);
  } catch (error) {
    throw error instanceof AmbiguousNotebookError
      ? new NotRepaired(error.message)
      : error;
  }
};

const repairNotebookFile = (text: string, order: RepairOrder): RepairedText => {
  const problem = findNotebookProblem(text);
  if (problem !== null) {
    throw new NotRepaired(problem);
  }
  return repairOnce(text, order);
};

/**
 * Repairs the text of a file by its name; the standard input, `-`, is a notebook.
 *
 * @throws NotRepaired - for a notebook that cannot be read.
 */
export const repairFile = (
  path: string,
  text: string,
  order: RepairOrder
): RepairedText => {
  if (path === '-' || /\.ipynb$/i.test(path)) {
    return repairNotebookFile(text, order);
  }
  if (languageOfPath(path) === 'markdown') {
    const cell = { type: 'markdown', language: 'markdown' } as const;
    return repairText(path, text, cell, order);
  }
  const language = fixableLanguageOf(path) ?? NO_CODE;
  return repairText(path, text, { type: 'code', language }, order);
};
