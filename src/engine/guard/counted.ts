import { judgeFindings, toScanOptions } from '../config/judge';
import type { Config } from '../config/types';
import { judgeCredentialFile } from '../credentialfile';
import { maskSites } from '../repair/masks';
import type { Site } from '../repair/sites';
import { doesCount, type Demand } from '../report';
import { findValues } from './sites';

/** What `nbwarden.toml` says of a file, the file's path in its terms, the time, and what counts. */
export interface Judging {
  readonly demand: Demand;
  readonly config: Config;
  readonly path: string;
  readonly now: number;
}

/** What counts of a file. */
export interface Counted {
  readonly sites: readonly Site[];
  /** A text of the file as it may be shown. */
  mask(text: string): string;
}

/** @param path - tells what kind of file it is. */
export const findCounted = (
  path: string,
  text: string,
  { config, path: compared, now, demand }: Judging
): Counted => {
  const all = findValues(path, text, toScanOptions(config, now));
  const findings = all.map(({ finding }) => finding);
  const judged = judgeFindings(findings, config, compared, now);
  const sites = all
    .map((site, index) => ({ ...site, finding: judged[index] }))
    .filter(({ finding }) => doesCount(finding, demand));
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
