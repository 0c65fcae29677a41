import { groupBy } from './groups.mjs';

/** Other sensitive data are true findings in notebooks that hold no secret. */
export const isSecret = ({ category }) => category === 'secret';

export const isSure = finding =>
  isSecret(finding) && finding.confidence !== 'possible';

/** Whether a place stands before another one. */
const isBefore = (line, column, otherLine, otherColumn) =>
  line < otherLine || (line === otherLine && column < otherColumn);

/** A site stands in one line; a finding may go over several. */
const doesOverlap = (finding, site) =>
  isBefore(finding.line, finding.start, site.line, site.end) &&
  isBefore(site.line, site.start, finding.endLine, finding.end);

const isSamePlace = (finding, site) =>
  finding.part === site.part &&
  finding.cell === site.cell &&
  (site.part === 'source' || finding.output === site.output);

/** Whether a finding in the notebook of a site is the secret of the site. */
const isHit = (finding, site) =>
  isSamePlace(finding, site) &&
  [finding, ...(finding.also ?? [])].some(
    place =>
      (!site.mime || place.mime === site.mime) && doesOverlap(place, site)
  );

/** Which sites are found, and which findings are of no site; both know their `path`. */
export const judge = (sites, findings, isOf = isHit) => {
  const sitesByPath = groupBy(sites, ({ path }) => path);
  const findingsByPath = groupBy(findings, ({ path }) => path);
  return {
    judged: sites.map(site => ({
      ...site,
      isFound: (findingsByPath.get(site.path) ?? []).some(each =>
        isOf(each, site)
      )
    })),
    strays: findings.filter(
      each => !(sitesByPath.get(each.path) ?? []).some(site => isOf(each, site))
    )
  };
};

export const percent = (part, whole, digits = 1) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(digits)} %`;

export const countFound = judged =>
  judged.filter(({ isFound }) => isFound).length;
