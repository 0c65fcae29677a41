import { applyEdits } from '../fixes/apply';
import type { KnownNames } from '../fixes/environment';
import type { Edit } from '../fixes/nouns';
import { planFix } from '../fixes/plan';
import { notebookLanguage } from '../notebook';
import { isRecord } from '../notebook/reading';
import { findValue } from '../report/jsonpath';
import { redactValues } from '../redact';
import { toHidden, type Hidden } from '../redact/values';
import type {
  Confidence,
  FixOutcome,
  FixPlan,
  SourceCell,
  Way,
  WayOptions
} from '../types';
import { readFileCells, writePart, writeSource, type FileCell } from './cells';
import { maskSites } from './masks';
import { findSites, findTextSites, isMeant, type Site } from './sites';
import { findCopies, toTarget } from './targets';

/** What is done with a document. */
export interface RepairOrder {
  /** How secrets of sources are kept; `null`: sources stay, outputs are redacted. */
  readonly way: Way | null;
  readonly options: WayOptions;
  /** How sure a finding has to be. */
  readonly least: Confidence;
  /** Names that were given in other documents, so that they get another value nowhere. */
  readonly known: KnownNames;
  /** The time in milliseconds; see `ScanOptions`. */
  readonly now: number;
}

/** What happened to one finding. */
export interface RepairOutcome {
  readonly site: Site;
  readonly outcome: FixOutcome;
}

/** A repaired document. The texts hold what they held before: show them through `mask`. */
export interface RepairedText {
  readonly text: string;
  readonly outcomes: readonly RepairOutcome[];
  /** A text of the document as it may be shown. */
  mask(text: string): string;
}

const REDACTED: FixOutcome = { fixed: true, name: '' };
const LOCKED: FixOutcome = {
  fixed: false,
  reason: 'This cell is read-only. Make it editable first.'
};

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
  const meant = all.filter(site => isMeant(site, order.least));
  const cells = readFileCells(json, notebook);
  const language = notebookLanguage(notebook);
  const sources = repairSources(
    cells.map(({ source }) => source),
    languageOf(notebook, language),
    meant.filter(({ finding }) => finding.place.part === 'source'),
    order
  );
  const others = meant.filter(({ finding }) => finding.place.part !== 'source');
  const hidden = [
    ...sources.gone.map(({ written }) => toHidden(written)),
    ...others.flatMap(each => each.hidden)
  ];
  const edits = [
    ...cells.flatMap((cell, index) =>
      writeCell(json, cell, sources.texts[index], hidden)
    ),
    ...writeMetadata(json, notebook, hidden)
  ];
  return {
    text: applyEdits(json, edits),
    outcomes: [
      ...sources.outcomes,
      ...others.map(site => ({ site, outcome: REDACTED }))
    ],
    mask: text => maskSites(text, all)
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
    all.filter(site => isMeant(site, order.least)),
    order
  );
  return { text: texts[0], outcomes, mask: shown => maskSites(shown, all) };
}

interface RepairedSources {
  readonly texts: readonly string[];
  readonly outcomes: readonly RepairOutcome[];
  /** What no source holds any more. */
  readonly gone: readonly Site[];
}

function repairSources(
  cells: readonly SourceCell[],
  language: string,
  sites: readonly Site[],
  { way, options, known }: RepairOrder
): RepairedSources {
  if (way === null) {
    return { texts: cells.map(({ source }) => source), outcomes: [], gone: [] };
  }
  const isLocked = ({ finding }: Site): boolean =>
    cells[finding.place.cell ?? 0]?.isLocked ?? false;
  const open = sites.filter(site => !isLocked(site));
  const copies = findCopies(cells, open).filter(
    ({ cell }) => !cells[cell].isLocked
  );
  const targets = [...open.map(toTarget), ...copies];
  const plan = planFix(cells, language, targets, way, options, known);
  const outcomes = open.map((site, index) => ({
    site,
    outcome: plan.outcomes[index]
  }));
  return {
    texts: cells.map((cell, index) => applyPlan(cell, index, plan)),
    outcomes: [
      ...outcomes,
      ...sites.filter(isLocked).map(site => ({ site, outcome: LOCKED }))
    ],
    gone: outcomes.flatMap(({ site, outcome }) => (outcome.fixed ? site : []))
  };
}

function applyPlan(
  { source }: SourceCell,
  index: number,
  { edits }: FixPlan
): string {
  return applyEdits(
    source,
    edits.filter(({ cell }) => cell === index)
  );
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
    ...['outputs', 'attachments', 'metadata'].flatMap(key =>
      writePart(json, at, key, cell[key], redactValues(cell[key], hidden))
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

/** Deno runs the same languages as Node and has the environment in another place. */
function languageOf(notebook: unknown, language: string): string {
  const metadata = isRecord(notebook) ? notebook.metadata : null;
  const kernel = isRecord(metadata) ? metadata.kernelspec : null;
  return isRecord(kernel) && kernel.name === 'deno' ? 'deno' : language;
}
