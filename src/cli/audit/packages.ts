import { readdirSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { listedPackages, normalizeName } from '../../engine/audit';

/** A folder of the path may be closed, a file, or a link to itself. */
const isThere = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const names = process.platform === 'win32' ? ['jupyter.exe'] : ['jupyter'];

/** The environment of the `jupyter` that a shell would start; `null` without one. */
const findPrefix = (path: string): string | null => {
  const folder = path
    .split(delimiter)
    .find(each => names.some(name => isThere(join(each, name))));
  return folder === undefined ? null : dirname(realpathSync(folder));
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const sitePackages = (prefix: string): string[] =>
  process.platform === 'win32'
    ? [join(prefix, 'Lib', 'site-packages')]
    : namesIn(join(prefix, 'lib'))
        .filter(name => name.startsWith('python3'))
        .map(name => join(prefix, 'lib', name, 'site-packages'));

/** Versions of the packages beside `jupyter` that advisories are known of; `null` without it. */
export const findPackages = (
  path: string
): Readonly<Record<string, string>> | null => {
  const prefix = findPrefix(path);
  const found = (prefix === null ? [] : sitePackages(prefix)).flatMap(folder =>
    namesIn(folder).flatMap(entry => {
      const [, name, version] = /^(.+?)-([^-]+)\.dist-info$/.exec(entry) ?? [];
      return name && listedPackages.includes(normalizeName(name))
        ? [[normalizeName(name), version]]
        : [];
    })
  );
  return found.length > 0
    ? (Object.fromEntries(found) as Record<string, string>)
    : null;
};
