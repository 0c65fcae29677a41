import { join, relative, resolve } from 'node:path';

import { configName } from '../engine/config/types';
import { askGit, toParts } from './git';
import { decode, readRegularText } from './read';
import { findTop } from './top';

/**
 * Reads each `nbwarden.toml` of the repository as the next commit will hold
 * it, and those of the folders above as they are.
 */
export const createStagedConfigReader = (): ((path: string) => string) => {
  const top = findTop();
  const listed = toParts(
    askGit(['ls-files', '--stage', '-z', '--', `:(glob)**/${configName}`], top)
  );
  const blobs = new Map(
    listed.map(line => {
      const [head, name] = line.split('\t');
      return [join(top, name), head.split(' ')[1]];
    })
  );
  return path => {
    if (relative(top, resolve(path)).startsWith('..')) {
      return readRegularText(path);
    }
    const blob = blobs.get(resolve(path));
    if (blob === undefined) {
      throw Object.assign(new Error('It is not staged.'), { code: 'ENOENT' });
    }
    return decode(
      askGit(['cat-file', 'blob', blob], '.', 'Git could not read it.')
    );
  };
};
