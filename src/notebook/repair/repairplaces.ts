/** What of a repair can be left out, one by one. */
import type { RelatedFinding } from '../watch/related';
import type { LiveFinding } from '../watch/livefinding';

/** A source, an output, metadata or attachments, with all that is repaired in it. */
export interface RepairPlace {
  readonly key: string;
  readonly findings: readonly RelatedFinding[];
}

/** Tells places apart, also where cells move. */
export const toPlaceKey = ({ finding, cell }: LiveFinding): string => {
  const { part, output } = finding.place;
  // The metadata of an output are redacted with it.
  return [cell?.id, output === null ? part : 'output', output].join(' ');
};

/**
 * The places that a person may leave out, in the order of the notebook: those of the
 * same value elsewhere, and where several findings are repaired at once, theirs too.
 */
export const listPlaces = (
  chosen: readonly LiveFinding[],
  related: readonly RelatedFinding[]
): readonly RepairPlace[] => {
  const offered =
    chosen.length > 1
      ? [...chosen.map(each => ({ ...each, isFound: true })), ...related]
      : related.filter(each => !goesWith(chosen, each));
  const places = new Map<string, RelatedFinding[]>();
  [...offered].sort(byPlace).forEach(each => {
    const key = toPlaceKey(each);
    const known = places.get(key);
    if (known) {
      known.push(each);
    } else {
      places.set(key, [each]);
    }
  });
  return [...places].map(([key, findings]) => ({ key, findings }));
};

/**
 * What a person wants to have repaired.
 *
 * @param offered - keys of the places that could be left out; any other place where a
 * value stands came later, and nobody has agreed to change it.
 * @param kept - keys of those that were not.
 */
export const listWanted = (
  chosen: readonly LiveFinding[],
  related: readonly RelatedFinding[],
  offered: ReadonlySet<string>,
  kept: readonly string[]
): readonly LiveFinding[] => {
  const wanted = new Set(kept.filter(key => offered.has(key)));
  const isWanted = (each: LiveFinding): boolean => wanted.has(toPlaceKey(each));
  return chosen.length > 1
    ? [...chosen, ...related].filter(isWanted)
    : [
        ...chosen,
        ...related.filter(each => goesWith(chosen, each) || isWanted(each))
      ];
};

/** Outputs, metadata and attachments are redacted as a whole. */
const goesWith = (
  chosen: readonly LiveFinding[],
  related: LiveFinding
): boolean =>
  (related.finding.place.part !== 'source' ||
    related.finding.place.output !== null) &&
  chosen.some(each => toPlaceKey(each) === toPlaceKey(related));

/** Of the notebook's own metadata: they come last. */
const NO_CELL = Number.MAX_SAFE_INTEGER;

const byPlace = ({ finding: a }: LiveFinding, { finding: b }: LiveFinding) =>
  (a.place.cell ?? NO_CELL) - (b.place.cell ?? NO_CELL) ||
  (a.place.output ?? -1) - (b.place.output ?? -1) ||
  a.from - b.from;
