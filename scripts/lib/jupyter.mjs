/** A Jupyter server of this checkout, apart from the user's own settings. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot, inVenv, labextension, root } from './paths.mjs';
import { toolEnvironment } from './run.mjs';
import { Lacking } from './say.mjs';

const START_TIMEOUT = 90_000;

const NEWS_SETTINGS =
  'lab/user-settings/@jupyterlab/apputils-extension/notification.jupyterlab-settings';

/**
 * The environment in which Jupyter finds this checkout's nbwarden and nothing
 * of the user's: nothing needs to be installed, so nothing can be stale.
 *
 * @param home - Folder for settings, data and the links to the build.
 */
export function jupyterEnvironment(home) {
  return toolEnvironment({
    JUPYTER_CONFIG_DIR: join(home, 'config'),
    JUPYTER_CONFIG_PATH: join(home, 'etc'),
    JUPYTER_DATA_DIR: join(home, 'data'),
    JUPYTER_PATH: join(home, 'share'),
    JUPYTER_RUNTIME_DIR: join(home, 'runtime'),
    IPYTHONDIR: join(home, 'ipython'),
    // The server part, and `python -m nbwarden` in a terminal.
    PYTHONPATH: root
  });
}

/** Makes the folders of `jupyterEnvironment`, with the build and the server part in them. */
export function linkExtension(home) {
  const link = join(home, 'share', 'labextensions', 'nbwarden');
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true, recursive: true });
  symlinkSync(labextension, link);
  cpSync(
    inRoot('jupyter-config', 'server-config'),
    join(home, 'etc', 'jupyter_server_config.d'),
    // What is no younger than the server is in force.
    { recursive: true, preserveTimestamps: true }
  );
  silenceNews(home);
}

/** JupyterLab asks in each new profile whether it may fetch news. */
export function silenceNews(home) {
  writeWhereMissing(
    join(home, 'config', NEWS_SETTINGS),
    '{ "fetchNews": "false" }\n'
  );
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches only
 * the script, which then stops it without Jupyter's question.
 *
 * @param app - Module to run: `jupyterlab` or `notebook`.
 */
export function startServer({ app, port, folder, token, home }) {
  mkdirSync(home, { recursive: true });
  const log = openSync(serverLog(home), 'w');
  return spawn(
    inVenv('python'),
    ['-m', app, ...serverArguments(port, folder)],
    {
      cwd: folder,
      detached: true,
      env: { ...jupyterEnvironment(home), JUPYTER_TOKEN: token },
      stdio: ['ignore', log, log]
    }
  );
}

/** Waits until a server answers; one that does not start is stopped, and its log told. */
export async function waitUntilUp(server, base, home) {
  const deadline = Date.now() + START_TIMEOUT;
  while (!(await answers(`${base}/login`))) {
    if (
      server.exitCode !== null ||
      server.signalCode !== null ||
      Date.now() > deadline
    ) {
      server.kill('SIGTERM');
      throw new Lacking(
        `${readFileSync(serverLog(home), 'utf8')}\nThe server did not start.`
      );
    }
    await wait(200);
  }
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

export const serverLog = home => join(home, 'server.log');

export const isRoot = () => process.getuid?.() === 0;

const serverArguments = (port, folder) => [
  '--no-browser',
  '--ServerApp.ip=127.0.0.1',
  `--ServerApp.port=${port}`,
  '--ServerApp.port_retries=0',
  `--ServerApp.root_dir=${folder}`,
  // Jupyter refuses to run as root unless it is told to.
  ...(isRoot() ? ['--allow-root'] : [])
];

function writeWhereMissing(path, text) {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
