import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

import { readConfig } from '../engine/config/read';
import type { AllowedFingerprint } from '../engine/config/types';
import { addAllowed } from '../engine/config/write';
import { doesCount, toShownPath, type FileFinding } from '../engine/report';
import { count } from '../engine/report/words';
import type { BaselineCommand } from './arguments';
import {
  readConfigText,
  Refusal,
  writeConfigText,
  type Change
} from './configfile';
import { scanPaths } from './scan';

/**
 * Allows everything that is found now, so that only what is new counts.
 *
 * @throws Refusal - when the file cannot be written.
 */
export const writeBaseline = async ({
  paths,
  demand,
  output
}: BaselineCommand): Promise<Change> => {
  const { report, isStopped } = await scanPaths({
    paths,
    origin: 'files',
    jobs: null,
    usesCache: true,
    wantsLines: false
  });
  if (isStopped) {
    throw new Refusal('The scan was stopped. Nothing was written.');
  }
  const { findings, errors } = report;
  const counting = findings.filter(({ finding }) => doesCount(finding, demand));
  const text = readConfigText(output);
  const entries = toEntries(counting, dirname(resolve(output)));
  const fresh = withoutKnown(entries, text);
  writeConfigText(output, addAllowed(text, fresh));
  return {
    done: `${count(fresh.length, 'finding')} added to ${output}. Replace each reason by yours.`,
    left: [
      ...errors.map(({ path, message }) => `${toShownPath(path)}: ${message}`),
      ...tellOutside(counting, dirname(resolve(output)))
    ],
    isPartial: errors.length > 0
  };
};

/** The path of a file as `nbwarden.toml` in a folder names it; `null` if it lies elsewhere. */
const toInner = (path: string, folder: string): string | null => {
  const inner = relative(folder, resolve(path));
  // Windows has no way from one drive to another.
  const isOutside = inner.startsWith(`..${sep}`) || isAbsolute(inner);
  return isOutside ? null : inner.split(sep).join('/');
};

const toEntries = (
  findings: readonly FileFinding[],
  folder: string
): AllowedFingerprint[] => {
  const reason = `baseline of ${new Date().toISOString().slice(0, 10)}`;
  const entries = findings.flatMap(({ path, finding }) => {
    const inner = toInner(path, folder);
    return inner === null ? [] : [toEntry(finding, inner, reason)];
  });
  return [...new Map(entries.map(each => [toKey(each), each])).values()];
};

/** Without the id of a cell, the same line of another file would be allowed as well. */
const toEntry = (
  { fingerprint, place }: FileFinding['finding'],
  path: string,
  reason: string
): AllowedFingerprint => ({
  fingerprint,
  path: place.cellId === null ? path : null,
  reason,
  expires: null
});

const toKey = ({ fingerprint, path }: AllowedFingerprint): string =>
  `${fingerprint} ${path}`;

/** The file may be one that does not apply here, so that the scan knew nothing of it. */
const withoutKnown = (
  entries: readonly AllowedFingerprint[],
  text: string | null
): AllowedFingerprint[] => {
  const { file } = readConfig('', text ?? '');
  const known = new Set(
    file.allow.filter(({ expires }) => expires === null).map(toKey)
  );
  return entries.filter(entry => !known.has(toKey(entry)));
};

const tellOutside = (
  findings: readonly FileFinding[],
  folder: string
): string[] => {
  const outside = findings.filter(({ path }) => toInner(path, folder) === null);
  return outside.length === 0
    ? []
    : [
        `${count(outside.length, 'finding')} outside of the folder of the file ${outside.length === 1 ? 'was' : 'were'} left out.`
      ];
};
