import { judgeFindings, toScanOptions } from '../config/judge';
import type { Config } from '../config/types';
import { judgeCredentialFile } from '../credentialfile';
import { maskSites } from '../repair/masks';
import { isMeant, type Site } from '../repair/sites';
import { findValues } from './sites';

/** What `nbwarden.toml` says of a file, the file's path in its terms, and the time. */
export interface Judging {
  readonly config: Config;
  readonly path: string;
  readonly now: number;
}

/** Secrets of a file that count: sure enough, and allowed by nobody. */
export interface Counted {
  readonly sites: readonly Site[];
  /** A text of the file as it may be shown. */
  mask(text: string): string;
}

/** @param path - tells what kind of file it is. */
export const findCounted = (
  path: string,
  text: string,
  { config, path: compared, now }: Judging
): Counted => {
  const all = findValues(path, text, toScanOptions(config, now));
  const findings = all.map(({ finding }) => finding);
  const judged = judgeFindings(findings, config, compared, now);
  const sites = all
    .map((site, index) => ({ ...site, finding: judged[index] }))
    .filter(site => isMeant(site, 'likely'));
  return { sites, mask: shown => maskSites(shown, all) };
};

/** Whether secrets belong into a file, so that it is of no use without them. */
export const isKeptForSecrets = (
  path: string,
  text: string,
  { config, path: compared, now }: Judging
): boolean => {
  const whole = judgeCredentialFile(path, text);
  return (
    whole !== null &&
    judgeFindings([whole], config, compared, now)[0].allowed === null
  );
};
