/** A JupyterLab of its own and a browser that looks at it. */
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildWhereNeeded } from '../../scripts/lib/build.mjs';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import {
  linkExtension,
  silenceNews,
  startServer,
  waitUntilUp
} from '../../scripts/lib/jupyter.mjs';
import { venv } from '../../scripts/lib/paths.mjs';
import { choosePort } from '../../scripts/lib/ports.mjs';
import { Lacking } from '../../scripts/lib/say.mjs';

const TOKEN = 'bench';

/**
 * Runs `measure` with a browser, an address and a folder that the server shows.
 *
 * @param isExtended - Whether nbwarden is installed in it.
 */
export async function withLab({ isExtended }, measure) {
  refuseInstalled();
  await buildWhereNeeded();
  const home = mkdtempSync(join(tmpdir(), 'nbwarden-bench-'));
  const folder = join(home, 'work');
  mkdirSync(folder);
  const prepareHome = isExtended ? linkExtension : silenceNews;
  prepareHome(home);
  const port = await choosePort();
  const server = startServer({
    app: 'jupyterlab',
    port,
    folder,
    token: TOKEN,
    home
  });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu']
  });
  try {
    const base = `http://127.0.0.1:${port}`;
    await waitUntilUp(server, base, home);
    return await measure({ browser, base, token: TOKEN, folder });
  } finally {
    await browser.close();
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    await exit;
    rmSync(home, { recursive: true, force: true });
  }
}

/** What the environment holds runs in every JupyterLab. */
function refuseInstalled() {
  if (existsSync(join(venv, 'share/jupyter/labextensions/nbwarden'))) {
    throw new Lacking(
      'nbwarden is installed in .venv, and nothing can be measured without it. Take it out: .venv/bin/pip uninstall nbwarden'
    );
  }
}
