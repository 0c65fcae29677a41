import type { Fragment, Place } from '../types';
import { attachmentFragments } from './attachments';
import { formatOfLanguage, languageToTell } from './formats';
import { findCellLanguage } from './language';
import { cellLanguage } from './magics';
import { isCellMember } from './members';
import { metadataFragments, otherFragments } from './metadata';
import { readOutputs } from './outputs';
import { isRecord, readText, type Tell } from './reading';

/** A cell's source as the page holds it. */
export interface CellSource {
  /** `code`, `markdown` or `raw`; older formats know `html` and `heading`. */
  readonly type: string;
  readonly id: string | null;
  readonly source: string;
}

type Cell = Readonly<Record<string, unknown>>;

/** The text of a cell's source; none for an empty one. */
export const sourceFragments = (
  { type, id, source }: CellSource,
  index: number,
  language: string
): Fragment[] => {
  const place: Place = {
    part: 'source',
    cell: index,
    cellId: id,
    output: null,
    mime: null
  };
  if (source === '') {
    return [];
  }
  if (type !== 'code') {
    const format = type === 'raw' ? 'raw' : 'markdown';
    return [{ place, format, language: null, text: source }];
  }
  const own = cellLanguage(source, language);
  const format = formatOfLanguage(own);
  return [{ place, format, language: languageToTell(own), text: source }];
};

/** All texts of a cell of any nbformat: source, outputs, attachments, metadata. */
export const cellFragments = (
  cell: unknown,
  index: number,
  language: string,
  tell: Tell
): Fragment[] => {
  if (!isRecord(cell)) {
    tell('This is not a cell.');
    const nothing = { cell: index, cellId: null, output: null };
    // Whatever it is, somebody may have written a secret into it.
    return metadataFragments(
      cell === null ? null : { cell },
      nothing,
      () => undefined
    );
  }
  const id = typeof cell.id === 'string' ? cell.id : null;
  const where = { cell: index, cellId: id, output: null };
  const written = toSource(cell, id, tell);
  const { source } = written;
  return [
    ...sourceFragments(written, index, ownLanguage(cell, language)),
    ...readOutputs(cell.outputs, { cell: index, cellId: id, source }, tell),
    ...attachmentFragments(
      cell.attachments,
      { ...where, part: 'attachment' },
      tell
    ),
    ...metadataFragments(cell.metadata, where, tell),
    ...otherFragments(cell, isCellMember, where, tell)
  ];
};

/** Code cells of nbformat 2 and 3 have `input` and a language of their own. */
const toSource = (cell: Cell, id: string | null, tell: Tell): CellSource => ({
  type: typeof cell.cell_type === 'string' ? cell.cell_type : 'code',
  id,
  source: readText(cell.source ?? cell.input, 'source', tell)
});

const ownLanguage = (cell: Cell, language: string): string =>
  findCellLanguage(cell.metadata) ??
  (typeof cell.language === 'string' ? cell.language.toLowerCase() : language);
