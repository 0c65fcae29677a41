import { Lines } from '../lines';
import { Search, type Hit } from '../search';
import { Spans } from '../spans';
import type { FixTarget, SourceCell } from '../types';
import { findInLiterals, joinedText, joinedValue } from '../writings';
import type { Site } from './sites';

/** Below this length the same letters may stand elsewhere by chance. */
const LONG = 8;

/** The targets of findings in sources. */
export function toTarget({ finding }: Site): FixTarget {
  return {
    cell: finding.place.cell ?? 0,
    from: finding.from,
    to: finding.to,
    title: finding.rule.title,
    variable: finding.rule.variable,
    ...(finding.detail?.writing && { writing: finding.detail.writing })
  };
}

/**
 * Where the same values stand in sources although nothing was found there, as if
 * something had been.
 *
 * @param known - all that was found.
 */
export function findCopies(
  cells: readonly SourceCell[],
  sites: readonly Site[],
  known: readonly Site[] = sites
): Site[] {
  const search = new Search(
    sites
      .filter(({ written }) => written.length >= LONG)
      .map(site => [valueOf(site), site] as const)
  );
  return cells.flatMap(({ source }, cell) => {
    const here = known.filter(
      ({ finding }) => (finding.place.cell ?? 0) === cell
    );
    const lines = new Lines(source);
    return withoutMeeting(findInLiterals(source, search), here).map(hit =>
      toCopy(hit, cell, lines)
    );
  });
}

function valueOf({ finding, written }: Site): string {
  return finding.detail?.writing === 'joined'
    ? joinedValue(written)
    : joinedText(written);
}

/** Hits that meet no finding and no hit before them. */
function withoutMeeting(
  hits: readonly Hit<Site>[],
  sites: readonly Site[]
): Hit<Site>[] {
  const taken = new Spans(sites.map(({ finding }) => finding));
  return hits.filter(hit => taken.add(hit));
}

function toCopy(
  { item, from, to }: Hit<Site>,
  cell: number,
  lines: Lines
): Site {
  const { finding } = item;
  const range = lines.toRange(from, to);
  // A file has no cells.
  const isFile = finding.place.cell === null;
  const place = isFile
    ? finding.place
    : { ...finding.place, cell, cellId: null };
  return { ...item, finding: { ...finding, from, to, place, range } };
}
