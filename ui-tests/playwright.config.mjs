/** The browser tests: two at a time, each with a browser and a real server that no other test sees. */
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { jupyterEnvironment, serverLog } from '../scripts/lib/jupyter.mjs';
import { inRoot, inVenv } from '../scripts/lib/paths.mjs';
import { prepareServers } from './servers.mjs';

const workers = Math.min(2, availableParallelism());

const servers = prepareServers(workers);

const startCommand = `exec '${inVenv('python')}' -m jupyterlab --config '${inRoot('ui-tests/jupyter_server_test_config.py')}'`;

export default defineConfig({
  testDir: './tests',
  outputDir: './test-results',
  globalTeardown: './teardown.mjs',
  workers,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // Two browsers, two servers and their kernels may share two cores.
  expect: { timeout: 15_000 },
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
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    // A trace takes time, and is wanted of what fails only: it is tried again there.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
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
  webServer: servers.map(({ origin, port, root, home }) => ({
    // What the server says is of use only when something goes wrong.
    command: `${startCommand} > '${serverLog(home)}' 2>&1`,
    env: {
      ...jupyterEnvironment(home),
      NBWARDEN_PORT: String(port),
      NBWARDEN_SERVER_ROOT: root
    },
    url: `${origin}/lab`,
    timeout: 120_000,
    reuseExistingServer: false
  }))
});
