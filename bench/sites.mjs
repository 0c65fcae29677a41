/** Other sensitive data are true findings in notebooks that hold no secret. */
export const isSure = ({ category, confidence }) =>
  category === 'secret' && confidence !== 'possible';

/** Whether a place stands before another one. */
const isBefore = (line, column, otherLine, otherColumn) =>
  line < otherLine || (line === otherLine && column < otherColumn);

/** A site stands in one line; a finding may go over several. */
const doesOverlap = (finding, site) =>
  isBefore(finding.line, finding.start, site.line, site.end) &&
  isBefore(site.line, site.start, finding.endLine, finding.end);

const isSamePlace = (finding, site) =>
  finding.path === site.path &&
  finding.part === site.part &&
  finding.cell === site.cell &&
  (site.part === 'source' || finding.output === site.output);

/** Whether a finding is the secret of a site. */
export const isHit = (finding, site) =>
  isSamePlace(finding, site) &&
  (!site.mime || finding.mime === site.mime) &&
  doesOverlap(finding, site);

export const percent = (part, whole) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
