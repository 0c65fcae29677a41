import { languageToFix } from '../fixes/languages';
import { toHidden } from '../redact/values';
import { doesCount } from '../report';
import type { FixOutcome, SourceCell } from '../types';
import { readFileCells } from './cells';
import { maskJson, maskSites } from './masks';
import { findSites, findTextSites } from './sites';
import { repairSources, type RepairOrder, type RepairOutcome } from './sources';
import { rewriteNotebook } from './rewrite';

/** A repaired document. The texts hold what they held before: show them through `mask`. */
export interface RepairedText {
  readonly text: string;
  readonly outcomes: readonly RepairOutcome[];
  /** A text of the document as it may be shown. */
  mask(text: string): string;
}

const REDACTED: FixOutcome = { fixed: true, name: '', label: '' };
const LEFT: FixOutcome = {
  fixed: false,
  reason:
    'It stands where no notebook has anything. Take it out in a text editor.'
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
  const text = rewriteNotebook(json, notebook, sources.texts, hidden);
  const left = others.length > 0 ? listFingerprints(text, order) : null;
  return {
    text,
    outcomes: [
      ...sources.outcomes,
      ...others.map(site => ({
        site,
        outcome: left?.has(site.finding.fingerprint) ? LEFT : REDACTED,
        value: null
      }))
    ],
    mask: text => maskJson(text, all)
  };
}

/** What is found in a notebook's file after all. */
function listFingerprints(json: string, order: RepairOrder): Set<string> {
  const sites = findSites(JSON.parse(json), order);
  return new Set(sites.map(({ finding }) => finding.fingerprint));
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
