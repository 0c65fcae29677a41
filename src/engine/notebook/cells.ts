import type { Fragment, Place } from '../types';
import { bundleFragments, serialize } from './bundle';
import { formatOfLanguage } from './formats';
import { cellLanguage } from './magics';
import { readOutputs } from './outputs';
import { isRecord, readRecord, readText, type Tell } from './reading';

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
  return [
    { place, format, language: format === 'code' ? own : null, text: source }
  ];
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
    return [];
  }
  const id = typeof cell.id === 'string' ? cell.id : null;
  return [
    ...sourceFragments(
      toSource(cell, id, tell),
      index,
      ownLanguage(cell, language)
    ),
    ...readOutputs(cell.outputs, { cell: index, cellId: id }, tell),
    ...attachmentFragments(cell.attachments, index, id, tell),
    ...metadataFragments(cell.metadata, index, id, tell)
  ];
};

/** Code cells of nbformat 2 and 3 have `input` and a language of their own. */
const toSource = (cell: Cell, id: string | null, tell: Tell): CellSource => ({
  type: typeof cell.cell_type === 'string' ? cell.cell_type : 'code',
  id,
  source: readText(cell.source ?? cell.input, 'source', tell)
});

const ownLanguage = (cell: Cell, language: string): string =>
  typeof cell.language === 'string' ? cell.language.toLowerCase() : language;

/** The texts of what is attached to a cell; images are left out. */
export const attachmentFragments = (
  attachments: unknown,
  index: number,
  cellId: string | null,
  tell: Tell
): Fragment[] => {
  const where = {
    part: 'attachment',
    cell: index,
    cellId,
    output: null
  } as const;
  const bundles = readRecord(attachments, 'attachments', tell);
  return Object.values(bundles).flatMap(bundle =>
    bundleFragments(readRecord(bundle, 'attachment', tell), where, tell)
  );
};

/** Metadata as the JSON text that it is; of the notebook with `cell` and `cellId` null. */
export const metadataFragments = (
  metadata: unknown,
  cell: number | null,
  cellId: string | null,
  tell: Tell
): Fragment[] => {
  const place: Place = {
    part: 'metadata',
    cell,
    cellId,
    output: null,
    mime: 'application/json'
  };
  const text = serialize(metadata, 'metadata', tell);
  return text === '' ? [] : [{ place, format: 'json', language: null, text }];
};
