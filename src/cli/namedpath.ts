/** Paths that somebody names. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { NoText } from './read';
import { WrongArgument } from './wrong';

/** What a shell hands over by a name: `/dev/stdin`, and `<(command)`. */
const handedOver = /^\/(?:dev\/(?:stdin|fd\/\d{1,9})|proc\/self\/fd\/\d{1,9})$/;

/**
 * Whether a path is a folder.
 *
 * @throws NoText - for a pipe: who opens it waits until somebody writes to it.
 * @throws Error - when there is no such file or folder.
 */
export const isFolder = (path: string): boolean => {
  const stat = statSync(path);
  const isPipe = stat.isFIFO() || stat.isSocket();
  if (isPipe && !handedOver.test(resolve(path))) {
    throw new NoText('It is a pipe or a socket, and no file.');
  }
  return stat.isDirectory();
};

/** An empty name comes from a variable of a shell that is not set. */
export const refuseEmpty = (paths: readonly string[]): readonly string[] => {
  if (paths.includes('')) {
    throw new WrongArgument('The name of a file is empty.');
  }
  return paths;
};
