import { parseNotebook, textFragments } from '../documents';
import { notebookFragments } from '../notebook';
import { isNotebookPath } from '../notebook/paths';
import { collectSites, type Site } from '../repair/sites';
import type { ScanOptions } from '../scan';
import { withoutMark } from './versions';

/** A file's notebook; `undefined` for a file that is none, or cannot be read as one. */
export const readNotebook = (path: string, text: string): unknown => {
  const parsed = isNotebookPath(path) ? parseNotebook(text) : {};
  return 'notebook' in parsed ? parsed.notebook : undefined;
};

/** What a file holds, with the values: in memory, for as long as it takes to compare or hide them. */
export const findValues = (
  path: string,
  given: string,
  options: ScanOptions
): Site[] => {
  const text = withoutMark(given);
  const notebook = readNotebook(path, text);
  if (notebook !== undefined) {
    return collectSites(notebookFragments(notebook).fragments, options);
  }
  const name = isNotebookPath(path) ? '.json' : path;
  return collectSites(textFragments(name, text), options);
};
