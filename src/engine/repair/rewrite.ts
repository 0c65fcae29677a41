import type { Edit } from '../fixes/nouns';
import { redactValues } from '../redact';
import { redactAttachments } from '../redact/attachments';
import type { Hidden } from '../redact/values';
import {
  readFileCells,
  readHolders,
  writePart,
  writeSource,
  type FileCell,
  type FileRecord
} from './cells';
import { applyJsonEdits } from './patch';

/**
 * The file of a notebook with other sources, and with values hidden in all the
 * rest of it. What does not change stays as it is written.
 *
 * @param sources - one for each cell, in order.
 * @throws AmbiguousNotebookError - where a key stands twice.
 */
export function rewriteNotebook(
  json: string,
  notebook: unknown,
  sources: readonly string[],
  hidden: readonly Hidden[]
): string {
  return applyJsonEdits(json, [
    ...readFileCells(json, notebook).flatMap((cell, index) =>
      writeCell(json, cell, sources[index], hidden)
    ),
    ...readHolders(json, notebook).flatMap(each =>
      writeOthers(json, each, hidden)
    )
  ]);
}

function writeCell(
  json: string,
  file: FileCell,
  source: string,
  hidden: readonly Hidden[]
): Edit[] {
  const { cell, at } = file;
  return [
    ...(source === file.source.source ? [] : writeSource(json, file, source)),
    ...writeOthers(json, { record: cell, at }, hidden),
    ...writePart(
      json,
      at,
      'attachments',
      cell.attachments,
      redactAttachments(cell.attachments, hidden, source)
    )
  ];
}

/** What is written in a way of its own, and what says how to read the rest. */
const KEPT: ReadonlySet<string> = new Set([
  'cells',
  'worksheets',
  'source',
  'input',
  'attachments',
  'id',
  'cell_type',
  'nbformat',
  'nbformat_minor'
]);

/** All that is neither code nor an attachment, whether nbformat knows of it or not. */
function writeOthers(
  json: string,
  { record, at }: FileRecord,
  hidden: readonly Hidden[]
): Edit[] {
  return Object.entries(record)
    .filter(([key]) => !KEPT.has(key))
    .flatMap(([key, value]) =>
      writePart(json, at, key, value, redactValues(value, hidden))
    );
}
