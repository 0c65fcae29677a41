import { isNotebookText } from '../../engine/documents';
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

/**
 * Repairs the text of a file by its name.
 *
 * @throws NotRepaired - for a notebook that cannot be read.
 */
export const repairFile = (
  path: string,
  text: string,
  order: RepairOrder
): RepairedText => {
  if (/\.ipynb$/i.test(path)) {
    if (!isNotebookText(text)) {
      throw new NotRepaired('It is not a valid notebook.');
    }
    return repairOnce(text, order);
  }
  if (languageOfPath(path) === 'markdown') {
    const cell = { type: 'markdown', language: 'markdown' } as const;
    return repairText(path, text, cell, order);
  }
  const language = fixableLanguageOf(path) ?? NO_CODE;
  return repairText(path, text, { type: 'code', language }, order);
};
