/** Findings beside the places where something was planted. */
export const isSure = ({ confidence }) => confidence !== 'possible';

/** One line a place: the same, or the end in a later line. */
const doesOverlap = (finding, site) =>
  finding.line === site.line &&
  finding.start < site.end &&
  (finding.endLine > site.line || finding.end > site.start);

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
