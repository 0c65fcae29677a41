import type { Config } from '../config/types';
import type { KnownNames } from '../fixes/environment';
import { applyEdits } from '../fixes/apply';
import { planWithValues } from '../fixes/plan';
import type { Demand } from '../report';
import type {
  FixOutcome,
  FixPlan,
  SourceCell,
  Way,
  WayOptions
} from '../types';
import type { Site } from './sites';
import { findCopies, toTarget } from './targets';

/** What is done with a document. */
export interface RepairOrder {
  /** How secrets of sources are kept; `null`: sources stay, outputs are redacted. */
  readonly way: Way | null;
  readonly options: WayOptions;
  /** Which findings are meant. */
  readonly demand: Demand;
  /** Names that were given in other documents, so that they get another value nowhere. */
  readonly known: KnownNames;
  /** The time in milliseconds; see `ScanOptions`. */
  readonly now: number;
  /** What `nbwarden.toml` says, and the document's path in its terms. */
  readonly config: Config;
  readonly path: string;
}

/** What happened to one finding. */
export interface RepairOutcome {
  readonly site: Site;
  readonly outcome: FixOutcome;
  /** What its variable has to hold, in memory for as long as documents are repaired; `null` where it has none. */
  readonly value: string | null;
}

const LOCKED: FixOutcome = {
  fixed: false,
  reason: 'This cell is read-only. Make it editable first.'
};

/** The sources after their repair. */
interface RepairedSources {
  readonly texts: readonly string[];
  readonly outcomes: readonly RepairOutcome[];
  /** What no source holds any more. */
  readonly gone: readonly Site[];
}

/** Rewrites the secrets of sources, and copies of them that no rule finds. */
export function repairSources(
  cells: readonly SourceCell[],
  language: string,
  sites: readonly Site[],
  { way, options, known }: Pick<RepairOrder, 'way' | 'options' | 'known'>
): RepairedSources {
  if (way === null) {
    return { texts: cells.map(({ source }) => source), outcomes: [], gone: [] };
  }
  const isLocked = ({ finding }: Site): boolean =>
    cells[finding.place.cell ?? 0]?.isLocked ?? false;
  const found = sites.filter(site => !isLocked(site));
  const copies = findCopies(cells, found, sites);
  const open = [...found, ...copies.filter(site => !isLocked(site))];
  const targets = open.map(toTarget);
  const { plan, values } = planWithValues(
    cells,
    language,
    targets,
    way,
    options,
    known
  );
  const planned = open.map((site, index) => ({
    site,
    outcome: plan.outcomes[index],
    value: values[index]
  }));
  // A copy that goes along is no secret of its own; one that stays is told.
  const outcomes = planned.filter(
    ({ outcome }, index) => index < found.length || !outcome.fixed
  );
  return {
    texts: cells.map((cell, index) => applyPlan(cell, index, plan)),
    outcomes: [
      ...outcomes,
      ...[...sites, ...copies]
        .filter(isLocked)
        .map(site => ({ site, outcome: LOCKED, value: null }))
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
