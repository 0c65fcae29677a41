import { listMembers, findValue } from '../report/jsonpath';
import type { Edit } from '../fixes/nouns';
import { isRecord, readText } from '../notebook/reading';
import { ownLanguage } from '../fixes/languages';
import type { SourceCell } from '../types';
import { patchJson } from './patch';

/** A key stands twice: readers take the last one, and which one is meant only a person knows. */
export class AmbiguousNotebookError extends Error {}

/** A cell of a notebook's file. */
export interface FileCell {
  readonly cell: Readonly<Record<string, unknown>>;
  /** Where it starts in the file. */
  readonly at: number;
  readonly source: SourceCell;
}

/** A record of a notebook's file. */
export interface FileRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** Where it starts in the file. */
  readonly at: number;
}

/** What lists the cells of a notebook: the notebook itself, and the worksheets of nbformat 3. */
export function readHolders(json: string, notebook: unknown): FileRecord[] {
  const record = isRecord(notebook) ? notebook : {};
  const sheets = Array.isArray(record.worksheets) ? record.worksheets : [];
  const list = sheets.length > 0 ? findValue(json, ['worksheets']) : null;
  const starts = list === null ? [] : [...listMembers(json, list)];
  return [
    { record, at: findValue(json, []) ?? 0 },
    ...starts.map(({ at }, index) => {
      const sheet: unknown = sheets[index];
      return { record: isRecord(sheet) ? sheet : {}, at };
    })
  ];
}

/**
 * The cells of a notebook of any nbformat, those of worksheets counted through.
 *
 * @throws AmbiguousNotebookError - where a key stands twice.
 */
export function readFileCells(json: string, notebook: unknown): FileCell[] {
  const [root, ...sheets] = readHolders(json, notebook);
  expectOnce(json, root.at, 'The notebook');
  const holders = Array.isArray(root.record.cells) ? [root] : sheets;
  return holders.flatMap(({ record, at }) =>
    Array.isArray(record.cells) ? readList(json, at, record.cells) : []
  );
}

function readList(
  json: string,
  owner: number,
  cells: readonly unknown[]
): FileCell[] {
  const list = findValue(json, ['cells'], owner) ?? json.length;
  return [...listMembers(json, list)].map(({ at }, index) => {
    const cell = cells[index];
    expectOnce(json, at, `Cell ${index + 1}`);
    return { cell: isRecord(cell) ? cell : {}, at, source: toSource(cell) };
  });
}

function expectOnce(json: string, at: number, owner: string): void {
  const keys = [...listMembers(json, at)].map(({ key }) => key);
  if (new Set(keys).size < keys.length) {
    throw new AmbiguousNotebookError(
      `${owner} has a key twice, as a merge may leave it. Remove one of the two in a text editor.`
    );
  }
}

function toSource(cell: unknown): SourceCell {
  const record = isRecord(cell) ? cell : {};
  const { id, cell_type: type = 'code', metadata } = record;
  return {
    id: typeof id === 'string' ? id : null,
    type: type === 'code' || type === 'raw' ? type : 'markdown',
    source: readText(record.source ?? record.input, 'source', () => undefined),
    ...ownLanguage(metadata),
    isLocked: isRecord(metadata) && metadata.editable === false
  };
}

/** The edits that give a cell another source, written as the old one is. */
export function writeSource(
  json: string,
  { cell, at }: FileCell,
  source: string
): Edit[] {
  // A source that is null is none: what was read is `input`.
  const key = (cell.source ?? null) === null ? 'input' : 'source';
  const before = cell[key];
  const after = Array.isArray(before) ? toLines(source) : source;
  const start = findValue(json, [key], at);
  return start === null ? [] : patchJson(json, start, before, after);
}

/** Lines with their ends, as nbformat writes them. */
function toLines(source: string): string[] {
  return source.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** The edits that give another part of a record another value. */
export function writePart(
  json: string,
  owner: number,
  key: string,
  before: unknown,
  after: unknown
): Edit[] {
  const start = before === undefined ? null : findValue(json, [key], owner);
  return start === null ? [] : patchJson(json, start, before, after);
}
