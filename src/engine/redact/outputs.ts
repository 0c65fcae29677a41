/** Notebooks → notebooks whose outputs show no secret. */
import { isRecord } from '../notebook/reading';
import { redactValues } from '../redact';
import type { Finding } from '../types';
import { readHidden } from './read';
import type { Hidden } from './values';

/** Below it a value of a source may stand in an output by chance. */
const LONG = 8;

/**
 * A notebook (nbformat 4) with the values of findings hidden in all outputs
 * and saved widgets, wherever else it was found. Sources and all else stay as
 * they are, and the given notebook is not changed.
 *
 * @param findings - of all parts of this notebook.
 */
export function redactOutputs(
  notebook: unknown,
  findings: readonly Finding[]
): unknown {
  const hidden = listHidden(notebook, findings);
  if (!isRecord(notebook) || hidden.length === 0) {
    return notebook;
  }
  const { cells, metadata } = notebook;
  return {
    ...notebook,
    ...(Array.isArray(cells) && {
      cells: cells.map((cell: unknown) => redactPart(cell, 'outputs', hidden))
    }),
    ...(metadata !== undefined && {
      metadata: redactPart(metadata, 'widgets', hidden)
    })
  };
}

function redactPart(
  owner: unknown,
  key: string,
  hidden: readonly Hidden[]
): unknown {
  return isRecord(owner) && owner[key] !== undefined
    ? { ...owner, [key]: redactValues(owner[key], hidden) }
    : owner;
}

function listHidden(
  notebook: unknown,
  findings: readonly Finding[]
): readonly Hidden[] {
  return readHidden(notebook, findings).flatMap(({ of, hidden }) =>
    of.place.output === null
      ? hidden.filter(({ value }) => value.length >= LONG)
      : hidden
  );
}
