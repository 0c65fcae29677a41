/** Notebooks → notebooks whose outputs show no secret. */
import { isSensitive } from '../category';
import { Lines } from '../lines';
import { notebookFragments } from '../notebook';
import { isRecord } from '../notebook/reading';
import { redactValues } from '../redact';
import type { Finding, Fragment, Place } from '../types';
import { findHidden, type Hidden } from './values';

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
  if (findings.length === 0) {
    return [];
  }
  const hidden: Hidden[] = [];
  for (const fragment of notebookFragments(notebook).fragments) {
    const own = findings.filter(finding => isMeant(finding, fragment));
    const found = findHidden([fragment], own);
    hidden.push(
      ...(fragment.place.output === null
        ? found.filter(({ value }) => value.length >= LONG)
        : found)
    );
  }
  return hidden;
}

/** Other sensitive data are told once an output, and stand in all its types. */
function isMeant(finding: Finding, fragment: Fragment): boolean {
  return (
    isSameOutput(finding.place, fragment.place) &&
    (isSensitive(finding) || isToldOf(finding, fragment))
  );
}

function isToldOf(
  { place, from, to, range }: Finding,
  { place: other, text }: Fragment
): boolean {
  const isSamePart =
    place.part === other.part &&
    place.mime === other.mime &&
    place.index === other.index;
  // A widget has two texts at one place: its state, and the markup that it shows.
  const { line, start } = new Lines(text).toRange(from, to);
  return isSamePart && line === range.line && start === range.start;
}

function isSameOutput(one: Place, other: Place): boolean {
  return one.cell === other.cell && one.output === other.output;
}
