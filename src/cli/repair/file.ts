import { isNotebookText } from '../../engine/documents';
import { NO_CODE } from '../../engine/fixes/cells';
import { languageOfPath } from '../../engine/notebook/paths';
import {
  repairNotebook,
  repairText,
  type RepairedText,
  type RepairOrder
} from '../../engine/repair';

/** Thrown for a file that cannot be repaired as a whole; the message is a sentence. */
export class NotRepaired extends Error {}

/** Languages of files whose code can be rewritten. */
const rewritten = new Set([
  'python',
  'r',
  'julia',
  'javascript',
  'typescript',
  'csharp',
  'shell'
]);

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
    return repairNotebook(text, order);
  }
  const language = languageOfPath(path) ?? 'text';
  if (language === 'markdown') {
    return repairText(path, text, { type: 'markdown', language }, order);
  }
  const isCode =
    rewritten.has(language) && /\.[a-z]+$/i.test(path) && !isEnv(path);
  return repairText(
    path,
    text,
    { type: 'code', language: isCode ? language : NO_CODE },
    order
  );
};

/** A file that is there to hold secrets. */
const isEnv = (path: string): boolean => /(?:^|[/\\.])env(?:\.|$)/i.test(path);
