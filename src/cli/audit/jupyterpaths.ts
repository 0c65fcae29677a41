import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folders that Jupyter reads, the one that wins first. */
export interface JupyterPaths {
  readonly config: readonly string[];
  readonly data: readonly string[];
  readonly runtime: readonly string[];
}

/** How long `jupyter --paths` may take. */
const PATIENCE = 20_000;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(each => typeof each === 'string');

/** What `jupyter --paths` says; `null` where there is none. */
const ask = (): JupyterPaths | null => {
  const { status, stdout } = spawnSync('jupyter', ['--paths', '--json'], {
    encoding: 'utf8',
    timeout: PATIENCE
  });
  try {
    const { config, data, runtime } = JSON.parse(stdout) as JupyterPaths;
    return status === 0 && isList(config) && isList(data) && isList(runtime)
      ? { config, data, runtime }
      : null;
  } catch {
    return null;
  }
};

type Environment = NodeJS.ProcessEnv;

const split = (text: string | undefined): string[] =>
  (text ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);

const dataFolder = (environment: Environment, home: string): string => {
  const { JUPYTER_DATA_DIR: own, APPDATA: roaming } = environment;
  const { XDG_DATA_HOME: shared = join(home, '.local', 'share') } = environment;
  switch (process.platform) {
    case 'darwin':
      return own ?? join(home, 'Library', 'Jupyter');
    case 'win32':
      return own ?? join(roaming ?? home, 'jupyter');
    default:
      return own ?? join(shared, 'jupyter');
  }
};

/** What `jupyter --paths` would say (jupyter_core's paths.py), as far as it can be told without Python. */
export const guessPaths = (
  environment: Environment,
  home: string
): JupyterPaths => {
  const user = environment.JUPYTER_CONFIG_DIR ?? join(home, '.jupyter');
  const prefix = environment.VIRTUAL_ENV ?? environment.CONDA_PREFIX;
  const system = process.platform === 'win32' ? [] : ['/usr/local/etc', '/etc'];
  const data = dataFolder(environment, home);
  return {
    config: environment.JUPYTER_NO_CONFIG
      ? []
      : [
          ...split(environment.JUPYTER_CONFIG_PATH),
          ...(prefix ? [join(prefix, 'etc', 'jupyter')] : []),
          user,
          ...system.map(each => join(each, 'jupyter'))
        ],
    data: [data],
    runtime: [environment.JUPYTER_RUNTIME_DIR ?? join(data, 'runtime')]
  };
};

/** The folders of this machine. */
export const findPaths = (): JupyterPaths =>
  ask() ?? guessPaths(process.env, homedir());
