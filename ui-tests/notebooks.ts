import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toFileText } from '../scripts/samples/notebook';
import { sampleNotebooks } from '../scripts/samples/notebooks';
import { makeSecrets } from '../scripts/samples/secrets';

/** A notebook to open: a file name, and the text of the file. */
export interface NotebookFile {
  readonly name: string;
  read(): string;
}

/** Public notebooks beside the checkout, or where `NBWARDEN_NOTEBOOKS` says. */
const FOLDER =
  process.env.NBWARDEN_NOTEBOOKS ??
  resolve(__dirname, '../../shared/notebooks');

/** Real notebooks where they are there, generated ones where not. */
export const realNotebooks = (): readonly NotebookFile[] =>
  existsSync(FOLDER) ? readNotebooks(FOLDER) : generatedNotebooks();

const readNotebooks = (folder: string): readonly NotebookFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ipynb'))
    .sort()
    .map(name => ({
      name,
      read: () => readFileSync(join(folder, name), 'utf8')
    }));

const generatedNotebooks = (): readonly NotebookFile[] =>
  Object.entries(sampleNotebooks(makeSecrets())).map(([name, content]) => ({
    name,
    read: () => toFileText(content)
  }));
