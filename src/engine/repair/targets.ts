import type { Span } from '../languages/python/nouns';
import { Lines } from '../lines';
import type { FixTarget, SourceCell } from '../types';
import { findInLiterals, joinedText } from '../writings';
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
 */
export function findCopies(
  cells: readonly SourceCell[],
  sites: readonly Site[]
): Site[] {
  const copies: Site[] = [];
  for (const site of sites.filter(({ written }) => written.length >= LONG)) {
    cells.forEach(({ source }, cell) => {
      for (const span of findInLiterals(source, joinedText(site.written))) {
        const copy = toCopy(site, source, cell, span);
        if (![...sites, ...copies].some(each => doMeet(each, copy))) {
          copies.push(copy);
        }
      }
    });
  }
  return copies;
}

function toCopy(site: Site, source: string, cell: number, span: Span): Site {
  const { finding } = site;
  const range = new Lines(source).toRange(span.from, span.to);
  const place = { ...finding.place, cell, cellId: null };
  return { ...site, finding: { ...finding, ...span, place, range } };
}

function doMeet({ finding: left }: Site, { finding: right }: Site): boolean {
  return (
    left.place.cell === right.place.cell &&
    left.from < right.to &&
    right.from < left.to
  );
}
