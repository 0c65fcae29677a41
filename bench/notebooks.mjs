/** The folder of real notebooks that the figures are measured on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../scripts/lib/paths.mjs';
import { Lacking } from '../scripts/lib/say.mjs';

/** `clean/`, `planted/` and `truth.jsonl` stand in it. */
export function findNotebooks() {
  const folder =
    process.env.NBWARDEN_NOTEBOOKS ?? inRoot('..', 'shared', 'notebooks');
  if (!existsSync(join(folder, 'truth.jsonl'))) {
    throw new Lacking(
      `There are no notebooks at ${folder}. Set NBWARDEN_NOTEBOOKS to a folder with clean/, planted/ and truth.jsonl.`
    );
  }
  return folder;
}

/** What is planted: a site with path, cell, output, line, start, end, shape, value_origin. */
export const readTruth = folder =>
  readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
