import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

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
    return partsName.test(name)
      ? listParts(path, tell)
      : configName.test(name)
        ? [path]
        : [];
  });

const listParts = (folder: string, tell: Tell): string[] =>
  list(folder, tell)
    .filter(part => part.endsWith('.json'))
    .map(part => join(folder, part));

const refuse = (path: string, message: string, tell: Tell): string[] => {
  tell(path, message);
  return [];
};

/** The files of a folder that somebody named; what is closed may hold some. */
const listFolder = (path: string, tell: Tell): string[] => {
  let isOpen = true;
  const tellClosed: Tell = (...why) => {
    isOpen = false;
    tell(...why);
  };
  const found = partsName.test(basename(path))
    ? listParts(path, tellClosed)
    : listConfigs(path, tellClosed);
  return found.length > 0 || !isOpen
    ? found
    : refuse(path, 'No configuration of Jupyter is in this folder.', tell);
};

/** The files of what somebody named: a file, whatever its name is, or a folder. */
export const listNamed = (path: string, tell: Tell): string[] => {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) {
      // A device or a pipe may have no end.
      return stats.isFile() ? [path] : refuse(path, 'It is no file.', tell);
    }
    return listFolder(path, tell);
  } catch (error) {
    tell(path, toReason(error));
    return [];
  }
};
