import type { Edit } from '../fixes/nouns';
import { languageToFix } from '../fixes/languages';
import { isRecord } from '../notebook/reading';
import { redactValues } from '../redact';
import { redactAttachments } from '../redact/attachments';
import { toHidden, type Hidden } from '../redact/values';
import { doesCount } from '../report';
import { findValue } from '../report/jsonpath';
import type { FixOutcome, SourceCell } from '../types';
import { readFileCells, writePart, writeSource, type FileCell } from './cells';
import { maskSites, unescapeSigns } from './masks';
import { applyJsonEdits } from './patch';
import { findSites, findTextSites } from './sites';
import { repairSources, type RepairOrder, type RepairOutcome } from './sources';

/** A repaired document. The texts hold what they held before: show them through `mask`. */
export interface RepairedText {
  readonly text: string;
  readonly outcomes: readonly RepairOutcome[];
  /** A text of the document as it may be shown. */
  mask(text: string): string;
}

const REDACTED: FixOutcome = { fixed: true, name: '', label: '' };
/**
 * Repairs the secrets of a notebook's file: sources are fixed, everything else
 * is redacted.
 *
 * @throws SyntaxError - for a text that is no JSON.
 * @throws Error - with a sentence, for options that the way cannot use.
 */
export function repairNotebook(json: string, order: RepairOrder): RepairedText {
  const notebook: unknown = JSON.parse(json);
  const all = findSites(notebook, order);
  const meant = all.filter(({ finding }) => doesCount(finding, order.demand));
  const cells = readFileCells(json, notebook);
  const sources = repairSources(
    cells.map(({ source }) => source),
    languageToFix(notebook),
    meant.filter(({ finding }) => finding.place.part === 'source'),
    order
  );
  const others = meant.filter(({ finding }) => finding.place.part !== 'source');
  const hidden = [
    ...sources.gone.flatMap(site => [toHidden(site.written), ...site.hidden]),
    ...others.flatMap(each => each.hidden)
  ];
  const edits = [
    ...cells.flatMap((cell, index) =>
      writeCell(json, cell, sources.texts[index], hidden)
    ),
    ...writeMetadata(json, notebook, hidden)
  ];
  return {
    text: applyJsonEdits(json, edits),
    outcomes: [
      ...sources.outcomes,
      ...others.map(site => ({ site, outcome: REDACTED, value: null }))
    ],
    mask: text => maskSites(unescapeSigns(text), all)
  };
}

/** Repairs the code of a file that is no notebook; see {@link repairNotebook}. */
export function repairText(
  path: string,
  text: string,
  cell: { readonly type: SourceCell['type']; readonly language: string },
  order: RepairOrder
): RepairedText {
  const all = findTextSites(path, text, order);
  const { texts, outcomes } = repairSources(
    [{ id: null, type: cell.type, source: text }],
    cell.language,
    all.filter(({ finding }) => doesCount(finding, order.demand)),
    order
  );
  return {
    text: texts[0],
    outcomes,
    mask: shown => maskSites(shown, all)
  };
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
    ...['outputs', 'metadata'].flatMap(key =>
      writePart(json, at, key, cell[key], redactValues(cell[key], hidden))
    ),
    ...writePart(
      json,
      at,
      'attachments',
      cell.attachments,
      redactAttachments(cell.attachments, hidden, source)
    )
  ];
}

function writeMetadata(
  json: string,
  notebook: unknown,
  hidden: readonly Hidden[]
): Edit[] {
  const { metadata } = isRecord(notebook) ? notebook : { metadata: undefined };
  const root = findValue(json, []) ?? 0;
  const after = redactValues(metadata, hidden);
  return writePart(json, root, 'metadata', metadata, after);
}
