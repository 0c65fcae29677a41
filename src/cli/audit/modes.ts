import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

import type { PathFact, PathRole } from '../../engine/audit';
import type { JupyterPaths } from './jupyterpaths';
import { factOf } from './pathfact';
import { listStartup } from './startupfiles';

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The folder of IPython. */
const findIPython = (): string =>
  process.env.IPYTHONDIR ?? join(homedir(), '.ipython');

/** A token's file, and whether a line end would count as a part of the token. */
const tokenFile = (path: string | undefined): PathFact[] =>
  path === undefined
    ? []
    : factOf(path, 'token-file').map(fact => ({
        ...fact,
        endsWithNewline: contentOf(path)?.endsWith('\n') ?? false
      }));

const contentOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** What makes a browser ask another server. */
const elsewhere = /(?:@import|url\()\s{0,9}["']?\s{0,9}(?:https?:)?\/\//i;

/** The style sheet that Notebook 7 and JupyterLab show if it is there. */
const styleSheetIn = (folder: string): PathFact[] => {
  const path = join(folder, 'custom', 'custom.css');
  return factOf(path, 'style-sheet').map(fact => ({
    ...fact,
    loadsFromElsewhere: elsewhere.test(contentOf(path) ?? '')
  }));
};

/** What Jupyter keeps on this machine. */
export const listKept = ({
  config,
  data,
  runtime
}: JupyterPaths): PathFact[] => [
  ...config.flatMap(styleSheetIn),
  ...runtime.flatMap(folder => [
    ...factOf(folder, 'runtime-folder'),
    ...factOf(join(folder, 'jupyter_cookie_secret'), 'cookie-secret'),
    ...namesIn(folder)
      .filter(name => /^jpserver-\d+\.json$/.test(name))
      .flatMap(name => factOf(join(folder, name), 'server-info'))
  ]),
  ...data.flatMap(folder => [
    ...factOf(join(folder, 'notebook_secret'), 'notary-secret'),
    ...factOf(join(folder, 'nbsignatures.db'), 'signatures')
  ]),
  ...factOf(
    join(findIPython(), 'profile_default', 'history.sqlite'),
    'history'
  ),
  ...listStartup(findIPython(), process.env),
  ...tokenFile(process.env.JUPYTER_TOKEN_FILE)
];

/** The configuration files and the folders that they lie in. */
export const listConfigModes = (files: readonly string[]): PathFact[] => [
  ...[...new Set(files.map(file => dirname(file)))].flatMap(folder =>
    factOf(folder, 'config-folder')
  ),
  ...files.flatMap(file => factOf(file, 'config-file'))
];

/** A file that a setting names, with what its content looks like where that counts. */
export const factOfNamed = (
  path: string,
  folder: string,
  role: PathRole
): PathFact[] => {
  const absolute = isAbsolute(path) ? path : join(folder, path);
  return factOf(absolute, role).map(fact =>
    role === 'hub-cookie-secret' ? { ...fact, look: lookOf(absolute) } : fact
  );
};

const lookOf = (path: string): 'hex-64' | 'other' | undefined => {
  const content = contentOf(path);
  return content === null
    ? undefined
    : /^[0-9a-f]{64}\s*$/i.test(content)
      ? 'hex-64'
      : 'other';
};
