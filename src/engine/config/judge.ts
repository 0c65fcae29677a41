/** Findings → findings as `nbwarden.toml` wants them: what it allows stays, and says so. */
import { listPlaces } from '../repetitions';
import type { ScanOptions } from '../scan';
import type { Allowance, Finding } from '../types';
import { matchesGlob } from './glob';
import type {
  AllowedFingerprint,
  Config,
  ConfigFile,
  CustomRule,
  RuleLevel
} from './types';

/** Milliseconds of a day: one that is named counts until it ends. */
const day = 86_400_000;

/** Where no file applies and the user has no rules. */
export const noConfig: Config = { files: [], rules: [] };

/** What applies in a folder: the nearest file counts first, the user's rules last. */
export const toConfig = (
  files: readonly ConfigFile[],
  userRules: readonly CustomRule[]
): Config => {
  const rules = new Map<string, CustomRule>();
  [...files.flatMap(file => file.rules), ...userRules].forEach(each => {
    if (!rules.has(each.rule.id)) {
      rules.set(each.rule.id, each);
    }
  });
  return { files, rules: [...rules.values()] };
};

/** What a scan has to know; without rules it says nothing of them, which is faster to scan. */
export const toScanOptions = ({ rules }: Config, now: number): ScanOptions =>
  rules.length === 0 ? { now } : { now, rules };

/** A path from a folder on; `null` if it lies elsewhere. */
const toRelative = (folder: string, path: string): string | null => {
  const start = folder === '' && !path.startsWith('/') ? '' : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : null;
};

/** The file that leaves a document out; `null` if none does. The nearest one has the last word. */
export const findLeavingOut = (
  { files }: Config,
  path: string
): ConfigFile | null => {
  for (const file of files) {
    const relative = toRelative(file.folder, path);
    const word =
      relative === null
        ? undefined
        : [...file.leaveOut]
            .reverse()
            .find(glob => matchesGlob(relative, glob.replace(/^!/, '')));
    if (word !== undefined) {
      return word.startsWith('!') ? null : file;
    }
  }
  return null;
};

/**
 * Judges the findings of a document.
 *
 * @param path - of the document, in the same terms as the files' folders.
 * @param now - the time in milliseconds; without it nothing expires.
 */
export const judgeFindings = (
  findings: readonly Finding[],
  config: Config,
  path: string,
  now?: number
): readonly Finding[] => {
  if (config.files.length === 0 || findings.length === 0) {
    return findings;
  }
  const leavingOut = findLeavingOut(config, path);
  return findings.map(finding => judge(finding, config, path, leavingOut, now));
};

const judge = (
  finding: Finding,
  config: Config,
  path: string,
  leavingOut: ConfigFile | null,
  now?: number
): Finding => {
  const level = findLevel(config, finding.rule.id)?.level;
  const severity =
    level === undefined || level === 'off' ? finding.rule.severity : level;
  // Which of its places tells of a value may change with the text around it.
  const entries = listPlaces(finding).flatMap(({ fingerprint }) =>
    findEntries(config, fingerprint, path)
  );
  const valid = entries.find(entry => !hasExpired(entry, now));
  const [lapsed] = valid ? [] : entries;
  const allowed =
    leavingOut !== null
      ? allowBy('The file is left out.')
      : level === 'off'
        ? allowBy('The rule is switched off.')
        : valid && allowBy(valid.reason);
  return {
    ...finding,
    rule: { ...finding.rule, severity },
    allowed: finding.allowed ?? allowed ?? null,
    ...(lapsed && { lapsed: toLapse(lapsed) })
  };
};

const allowBy = (reason: string): Allowance => ({ by: 'file', reason });

const toLapse = ({
  reason,
  expires
}: AllowedFingerprint): Finding['lapsed'] => ({
  reason,
  expires: expires ?? ''
});

const findLevel = ({ files }: Config, rule: string): RuleLevel | undefined =>
  files
    // Where a file both leaves a rule out and weighs it, it is out.
    .map(({ levels }) => [...levels].reverse().find(each => each.rule === rule))
    .find(level => level !== undefined);

const findEntries = (
  { files }: Config,
  fingerprint: string,
  path: string
): AllowedFingerprint[] =>
  files.flatMap(file =>
    (toIndex(file).get(fingerprint) ?? []).filter(
      entry =>
        entry.path === null || entry.path === toRelative(file.folder, path)
    )
  );

const hasExpired = ({ expires }: AllowedFingerprint, now?: number): boolean =>
  expires !== null && now !== undefined && now >= Date.parse(expires) + day;

const indexes = new WeakMap<
  ConfigFile,
  ReadonlyMap<string, AllowedFingerprint[]>
>();

/** A baseline holds thousands of entries, and each finding is looked up. */
const toIndex = (
  file: ConfigFile
): ReadonlyMap<string, AllowedFingerprint[]> => {
  const known = indexes.get(file);
  if (known) {
    return known;
  }
  const index = new Map<string, AllowedFingerprint[]>();
  file.allow.forEach(entry => {
    const same = index.get(entry.fingerprint) ?? [];
    same.push(entry);
    index.set(entry.fingerprint, same);
  });
  indexes.set(file, index);
  return index;
};
