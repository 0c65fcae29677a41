import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { isFolder } from '../namedpath';
import { isMissing, toReason } from '../trouble';

/** Names of the files that Jupyter and JupyterHub read in a folder of configuration. */
const configName = /^jupyter(?:hub|_\w+)?_config\.(?:py|json)$/;
const partsName = /^jupyter_\w+_config\.d$/;

/** Told of what could not be looked into. */
export type Tell = (path: string, message: string) => void;

const list = (folder: string, tell: Tell): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (!isMissing(error)) {
      tell(folder, toReason(error));
    }
    return [];
  }
};

/** The files of a folder that Jupyter reads. */
export const listConfigs = (folder: string, tell: Tell): string[] =>
  list(folder, tell).flatMap(name => {
    const path = join(folder, name);
    if (partsName.test(name)) {
      return list(path, tell)
        .filter(part => part.endsWith('.json'))
        .map(part => join(path, part));
    }
    return configName.test(name) ? [path] : [];
  });

/** The files of what somebody named: a file, whatever its name is, or a folder. */
export const listNamed = (path: string, tell: Tell): string[] => {
  try {
    if (!isFolder(path)) {
      return [path];
    }
    return partsName.test(basename(path))
      ? list(path, tell)
          .filter(part => part.endsWith('.json'))
          .map(part => join(path, part))
      : listConfigs(path, tell);
  } catch (error) {
    tell(path, toReason(error));
    return [];
  }
};
