/** Parts of a notebook beside sources and outputs, with values hidden. */
import { isRecord } from '../notebook/reading';
import { redactValues } from '../redact';
import type { Finding } from '../types';
import { redactAttachments } from './attachments';
import { readHidden } from './read';

/** Where a part stands; `cell` is `null` for the notebook's own metadata. */
export interface PartPlace {
  readonly cell: number | null;
  readonly part: 'metadata' | 'attachments';
}

/**
 * A part of a notebook (nbformat 4) with the values of findings hidden; the
 * given notebook is not changed.
 *
 * @param findings - of any parts: where they stand their values are read.
 */
export function redactPart(
  notebook: unknown,
  findings: readonly Finding[],
  { cell, part }: PartPlace
): unknown {
  const hidden = readHidden(notebook, findings).flatMap(each => each.hidden);
  const owner = cell === null ? notebook : readCell(notebook, cell);
  const before = isRecord(owner) ? owner[part] : undefined;
  return part === 'attachments'
    ? redactAttachments(before, hidden)
    : redactValues(before, hidden);
}

function readCell(notebook: unknown, index: number): unknown {
  const cells = isRecord(notebook) ? notebook.cells : null;
  return Array.isArray(cells) ? (cells as unknown[])[index] : null;
}
