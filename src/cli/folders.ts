/** What files are looked for in, with git and without. */
import { readdirSync, type Dirent } from 'node:fs';

/** Told of a folder that could not be read. */
export type TellError = (path: string, error: unknown) => void;

/** Where Jupyter keeps a copy of each notebook. */
const checkpoints = '.ipynb_checkpoints';

/** Folders that hold copies or what others wrote. */
export const skipped: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  checkpoints,
  '.tox',
  '.venv',
  '__pycache__',
  'node_modules',
  'site-packages',
  'venv'
]);

/**
 * Whether a path leads through such a folder.
 *
 * @param isTracked - git publishes a copy of a notebook that it tracks like the notebook.
 */
export const isSkipped = (path: string, isTracked: boolean): boolean =>
  path
    .split('/')
    .some(part => skipped.has(part) && !(isTracked && part === checkpoints));

/** What a folder holds, in a fixed order; nothing where it cannot be read, which is told. */
export const readFolder = (folder: string, tell: TellError): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1
    );
  } catch (error) {
    tell(folder, error);
    return [];
  }
};
