/** `npm start`: makes what is missing and starts JupyterLab with nbwarden in it. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildWhereNeeded } from './lib/build.mjs';
import {
  isRoot,
  linkExtension,
  serverLog,
  startServer,
  waitUntilUp
} from './lib/jupyter.mjs';
import { jupyterHome, sampleFolder } from './lib/paths.mjs';
import { choosePort } from './lib/ports.mjs';
import { prepare } from './lib/prepare.mjs';
import { START_NOTEBOOK, prepareSample } from './lib/sample.mjs';
import { Lacking, runMain, say, step } from './lib/say.mjs';

const USAGE = `npm start -- [options]
  --notebook      start Jupyter Notebook 7 instead of JupyterLab
  --port NUMBER   the port to listen on (8888 or the next free one)
  --no-browser    do not open a browser`;

const STOP_TIMEOUT = 10_000;

async function serve(options) {
  const app = options.notebook
    ? { module: 'notebook', name: 'Jupyter Notebook', page: 'tree' }
    : { module: 'jupyterlab', name: 'JupyterLab', page: 'lab' };
  const port = await choosePort(options.port);
  const token = randomBytes(24).toString('hex');
  step(
    `Starting ${app.name}${isRoot() ? ' (as root, so with --allow-root)' : ''}`
  );
  const server = startServer({
    app: app.module,
    port,
    folder: sampleFolder,
    token,
    home: jupyterHome
  });
  const exit = once(server, 'exit');
  stopOnSignal(server);
  const base = `http://127.0.0.1:${port}`;
  await waitUntilUp(server, base, jupyterHome);
  tellAddresses(app, base, token);
  if (options.browser) {
    openBrowser(`${base}/${app.page}?token=${token}`);
  }
  await exit;
  say('Stopped.');
}

function readOptions(args) {
  const { values } = parseOrExplain(args);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (
    port !== undefined &&
    !(Number.isInteger(port) && port > 0 && port < 65536)
  ) {
    throw new Lacking(`--port takes a number from 1 to 65535.\n\n${USAGE}`);
  }
  return {
    help: values.help,
    notebook: values.notebook,
    port,
    browser: !values['no-browser'] && hasScreen()
  };
}

function parseOrExplain(args) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        notebook: { type: 'boolean', default: false },
        port: { type: 'string' },
        'no-browser': { type: 'boolean', default: false }
      }
    });
  } catch (error) {
    throw new Lacking(`${error.message}\n\n${USAGE}`);
  }
}

const hasScreen = () =>
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Ctrl-C, a closed terminal or `kill` stop the server; its kernels go with it. */
function stopOnSignal(server) {
  const stop = async () => {
    say('\nStopping the server …');
    server.kill('SIGTERM');
    await wait(STOP_TIMEOUT, undefined, { ref: false });
    server.kill('SIGKILL');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, stop);
  }
}

function tellAddresses(app, base, token) {
  const notebook = app.page === 'lab' ? 'lab/tree' : 'notebooks';
  say(`\n${app.name} with nbwarden:   ${base}/${app.page}?token=${token}`);
  if (existsSync(join(sampleFolder, START_NOTEBOOK))) {
    say(
      `A notebook with secrets in it:   ${base}/${notebook}/${START_NOTEBOOK}?token=${token}`
    );
  }
  say(`The workspace: ${sampleFolder}   The log: ${serverLog(jupyterHome)}`);
  say('Ctrl-C stops it.');
}

function openBrowser(address) {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const child = spawn(opener, [address], { detached: true, stdio: 'ignore' });
  // Without an opener the address that was printed is enough.
  child.on('error', () => {});
  child.unref();
}

await runMain(async args => {
  const options = readOptions(args);
  if (options.help) {
    say(USAGE);
    return;
  }
  await prepare();
  await buildWhereNeeded();
  await prepareSample();
  linkExtension(jupyterHome);
  await serve(options);
});
