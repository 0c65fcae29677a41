/** The browser tests: one real server, one browser, one test after the other. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import {
  jupyterEnvironment,
  linkExtension,
  serverLog
} from '../scripts/lib/jupyter.mjs';
import { browserHome, inRoot, inVenv } from '../scripts/lib/paths.mjs';

const port = Number(process.env.NBWARDEN_PORT ?? 18899);
const baseURL = `http://127.0.0.1:${port}`;

// Outside of this checkout: a workspace without git must not be taken for a
// part of the project's own repository. The tests' processes inherit it.
process.env.NBWARDEN_SERVER_ROOT ??= mkdtempSync(
  join(tmpdir(), 'nbwarden-ui-tests-')
);

linkExtension(browserHome);

const startCommand = `exec '${inVenv('python')}' -m jupyterlab --config '${inRoot('ui-tests/jupyter_server_test_config.py')}'`;

export default defineConfig({
  testDir: './tests',
  outputDir: './test-results',
  globalTeardown: './teardown.mjs',
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  reporter: [
    [process.env.CI ? 'line' : 'list'],
    [
      'json',
      {
        outputFile:
          process.env.NBWARDEN_REPORT ?? inRoot('ui-tests/test-results/report')
      }
    ]
  ],
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.NBWARDEN_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  webServer: {
    // What the server says is of use only when something goes wrong.
    command: `${startCommand} > '${serverLog(browserHome)}' 2>&1`,
    env: { ...jupyterEnvironment(browserHome), NBWARDEN_PORT: String(port) },
    url: `${baseURL}/lab`,
    timeout: 120_000,
    reuseExistingServer: false
  }
});
