import { JSONExt, type ReadonlyPartialJSONValue } from '@lumino/coreutils';

import { isRecord } from '../../engine/notebook/reading';

/**
 * Whether two notebooks hold the same in their cells and widgets. Ids and what
 * is said of trust do not count: old files have no ids, and no file says whom
 * to trust.
 */
export const hasSameCells = (one: unknown, other: unknown): boolean =>
  JSONExt.deepEqual(toCompared(one), toCompared(other));

const toCompared = (notebook: unknown): ReadonlyPartialJSONValue => {
  const { cells, metadata } = isRecord(notebook) ? notebook : {};
  const list: readonly unknown[] = Array.isArray(cells) ? cells : [];
  const widgets = isRecord(metadata) ? metadata.widgets : null;
  return [widgets ?? null, ...list.map(toComparedCell)] as never;
};

const toComparedCell = (cell: unknown): unknown => {
  if (!isRecord(cell)) {
    return cell;
  }
  const metadata = isRecord(cell.metadata) ? cell.metadata : {};
  return {
    ...without(cell, 'id'),
    metadata: without(metadata, 'trusted')
  };
};

const without = (record: Record<string, unknown>, name: string): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
