import { severities, type AuditSeverity } from '../types';
import { compareVersions, normalizeName } from '../versions';
import { advisories } from './list';

/** A published weakness that a version has. */
export interface Advisory {
  readonly id: string;
  readonly severity: AuditSeverity;
  /** Whether that was published, and is not what counts where nothing is known. */
  readonly isRated: boolean;
  /** The first version without it that is newer; `null` where none is known. */
  readonly fixed: string | null;
}

/** What an advisory without a published severity counts as. */
const UNRATED = 'high';

const holds = (version: string, condition: string): boolean => {
  const [, sign, bound] = /^([<>]=?)(.+)$/.exec(condition) ?? ['', '', ''];
  const step = compareVersions(version, bound);
  switch (sign) {
    case '<':
      return step < 0;
    case '<=':
      return step <= 0;
    case '>=':
      return step >= 0;
    default:
      return step > 0;
  }
};

/** `>=4.0.0,<4.0.11` */
const isIn = (version: string, range: string): boolean =>
  range.split(',').every(condition => holds(version, condition));

const fixOf = (range: string): string | null =>
  /(?:^|,)<([^=,][^,]*)/.exec(range)?.[1] ?? null;

/**
 * The weaknesses of a version, the worst first, and of those the one whose fix
 * is the newest: whoever installs that has the others mended too.
 */
export const findAdvisories = (
  name: string,
  version: string
): readonly Advisory[] =>
  advisories
    .filter(([each]) => each === normalizeName(name))
    .flatMap(([, id, severity, ranges]) => {
      const range = ranges.find(each => isIn(version, each));
      return range === undefined
        ? []
        : [
            {
              id,
              severity: severity || UNRATED,
              isRated: severity !== '',
              fixed: fixOf(range)
            } as const
          ];
    })
    .sort(
      (left, right) =>
        severities.indexOf(left.severity) - severities.indexOf(right.severity)
    );

/** The version that mends all of them; `null` where one has no fix. */
export const findFix = (found: readonly Advisory[]): string | null => {
  const fixes = found.map(({ fixed }) => fixed).filter(each => each !== null);
  return fixes.length < found.length
    ? null
    : (fixes.sort(compareVersions)[fixes.length - 1] ?? null);
};

/** The packages that the list tells of. */
export const listedPackages: readonly string[] = [
  ...new Set(advisories.map(([name]) => name))
];
