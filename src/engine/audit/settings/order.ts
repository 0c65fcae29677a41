import type { ConfigFile } from '../types';
import type { Program } from './setting';

/** The files of one folder in the order in which a server reads them: later ones win. */
const baseNames = [
  'jupyter_config',
  'jupyter_server_config',
  'jupyter_lab_config',
  'jupyter_notebook_config'
];

const nameOf = (path: string): string => path.split(/[\\/]/).pop() ?? path;

/** `jupyter_server_config` of `/etc/jupyter/jupyter_server_config.py`. */
const baseOf = (path: string): string =>
  nameOf(path).replace(/\.(?:py|json)$/, '');

/** What was said at the start stands in no file and wins over all of them. */
export const isCommandLine = (path: string): boolean => path === 'command line';

export const isJson = (path: string): boolean =>
  path.endsWith('.json') || isCommandLine(path);

/** Files whose name says nothing are a server's, unless they set up a Hub. */
export const programOf = ({ path, text }: ConfigFile): Program => {
  const base = baseOf(path);
  if (base.startsWith('jupyterhub')) {
    return 'hub';
  }
  return !baseNames.includes(base) &&
    /\b(?:JupyterHub|ConfigurableHTTPProxy|Authenticator|Spawner)\b/.test(text)
    ? 'hub'
    : 'server';
};

/**
 * Whether a file lies in a `.d` folder. A server takes nothing from there but
 * which extensions run.
 */
export const isInFolderOfParts = (path: string): boolean =>
  /_config\.d[\\/][^\\/]+$/.test(path);

/** `jupyter_lab_config` and `jupyter_notebook_config` are read by their programs, after the server's. */
const rankOf = (path: string): number => {
  const base = baseOf(path);
  const rank = baseNames.indexOf(base);
  if (isCommandLine(path)) {
    return baseNames.length;
  }
  return isInFolderOfParts(path) ? -1 : rank < 0 ? 1 : Math.min(rank, 2);
};

/**
 * Orders files as Jupyter reads them, what wins last: by name, then by folder
 * from the last of `jupyter --paths` to the first, then JSON behind Python.
 *
 * @param files - the folder with the highest precedence first.
 */
export const inOrderOfReading = (
  files: readonly ConfigFile[]
): readonly ConfigFile[] => {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  const toKeys = ({ path }: ConfigFile): readonly number[] => [
    rankOf(path),
    -folders.indexOf(folderOf(path)),
    isJson(path) ? 1 : 0
  ];
  return [...files].sort((left, right) => compare(toKeys(left), toKeys(right)));
};

const folderOf = (path: string): string => {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return end < 0 ? '' : path.slice(0, end);
};

const compare = (left: readonly number[], right: readonly number[]): number => {
  const index = left.findIndex((each, at) => each !== right[at]);
  return index < 0 ? 0 : left[index] - right[index];
};
