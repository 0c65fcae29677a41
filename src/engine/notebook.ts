/**
 * Notebooks of nbformat 2, 3 and 4 → texts. What is broken is told as a
 * problem; what can be read beside it is read.
 */
import { cellFragments } from './notebook/cells';
import { Functions } from './notebook/functions';
import { notebookLanguage } from './notebook/language';
import { notebookMetadata } from './notebook/metadata';
import { readOutput, type OutputOrigin } from './notebook/outputs';
import { describe, isRecord, type Tell } from './notebook/reading';
import type { Fragment, Problem } from './types';

export { attachmentFragments } from './notebook/attachments';
export { sourceFragments } from './notebook/cells';
export type { CellSource } from './notebook/cells';
export { notebookLanguage } from './notebook/language';
export { metadataFragments, notebookMetadata } from './notebook/metadata';
export type { OutputOrigin, OutputPlace } from './notebook/outputs';

/** What a notebook holds. */
export interface NotebookContent {
  /** Made one after the other, so that only one serialized text is kept at a time. */
  readonly fragments: Iterable<Fragment>;
  /** Complete when `fragments` have been walked. */
  readonly problems: readonly Problem[];
}

/** The texts of a notebook, of `JSON.parse` or of the page. */
export const notebookFragments = (notebook: unknown): NotebookContent => {
  const problems: Problem[] = [];
  return { fragments: walk(notebook, problems), problems };
};

/** The texts of one output. */
export const outputFragments = (
  output: unknown,
  origin: OutputOrigin
): Fragment[] => readOutput(output, origin, () => undefined);

function* walk(notebook: unknown, problems: Problem[]): Generator<Fragment> {
  const tell: Tell = message => problems.push({ cell: null, message });
  if (!isRecord(notebook)) {
    tell(
      `This is no notebook: it holds ${describe(notebook)} and not an object.`
    );
    return;
  }
  const language = notebookLanguage(notebook);
  const cells = listCells(notebook, tell);
  const functions = new Functions(cells);
  for (const [index, cell] of cells.entries()) {
    const tellCell: Tell = message => problems.push({ cell: index, message });
    for (const each of cellFragments(cell, index, language, tellCell)) {
      yield functions.tell(each);
    }
  }
  yield* notebookMetadata(notebook, tell);
}

/** nbformat 2 and 3 have worksheets; their cells are counted through. */
export const listCells = (
  notebook: Readonly<Record<string, unknown>>,
  tell: Tell
): readonly unknown[] => {
  if (Array.isArray(notebook.cells)) {
    return notebook.cells;
  }
  if (Array.isArray(notebook.worksheets)) {
    return notebook.worksheets.flatMap(sheet =>
      isRecord(sheet) && Array.isArray(sheet.cells) ? sheet.cells : []
    );
  }
  const what = notebook.cells === undefined ? 'has no' : 'has no list of';
  tell(`This notebook ${what} cells.`);
  return [];
};
