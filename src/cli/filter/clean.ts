import { readFileSync } from 'node:fs';

import { findNotebookProblem } from '../../engine/documents';
import { repairNotebook } from '../../engine/repair';
import { Configs, toCompared } from '../config';
import { findLfsId } from '../lfs';
import { toBytes, toContent } from '../repair/content';
import { NotRepaired } from '../repair/notrepaired';

/**
 * What goes into the index in place of a notebook: the same with the secrets
 * of its outputs, attachments and metadata redacted.
 *
 * @throws Error - with a sentence, where nobody knows what it holds.
 */
export const cleanInput = (path: string): Buffer =>
  clean(path, readFileSync(0));

const clean = (path: string, bytes: Buffer): Buffer => {
  const configs = new Configs(({ path: file, message }) => {
    throw new NotRepaired(`${file} is wrong: ${message}`);
  });
  const isLeft = bytes.length === 0 || findLfsId(bytes) !== null;
  if (isLeft || configs.leavesOut(path)) {
    return bytes;
  }
  const content = toContent(bytes);
  const problem = findNotebookProblem(content.text);
  if (problem !== null) {
    throw new NotRepaired(problem);
  }
  const { text } = repairNotebook(content.text, {
    way: null,
    options: {},
    demand: { least: 'likely', sensitive: false },
    known: new Map(),
    // What a file becomes must not depend on the day, or git takes it for changed.
    now: 0,
    config: configs.find(path),
    path: toCompared(path)
  });
  return text === content.text ? bytes : toBytes(content, text);
};
