/** How long a commit of real notebooks takes in jupyterlab-git's panel, from the click to its end or to our question. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  chooseNotebooks,
  initRepository,
  sizes,
  stageNotebooks,
  takeBack
} from '../commits.mjs';

const SETTINGS = 'lab/api/settings/@jupyterlab/git:plugin';

const RUNS = 3;
const PATIENCE = 60_000;

/** For each number of notebooks the milliseconds of each run, in a page of its own. */
export const measureCommits = notebooks => async lab => {
  await keepOutputs(lab);
  const measured = [];
  for (const size of sizes) {
    const paths = chooseNotebooks(notebooks, size);
    measured.push({ size, times: await measure(lab, notebooks, paths) });
  }
  return measured;
};

/** Without nbwarden the panel would ask what to do with outputs, and wait. */
async function keepOutputs({ base, token }) {
  const response = await fetch(`${base}/${SETTINGS}`, {
    method: 'PUT',
    headers: { Authorization: `token ${token}` },
    body: JSON.stringify({ raw: '{ "clearOutputsBeforeCommit": false }' })
  });
  if (!response.ok) {
    throw new Error(`jupyterlab-git's settings: ${response.status}`);
  }
}

async function measure(lab, notebooks, paths) {
  const name = `repository-${paths.length}`;
  const cwd = join(lab.folder, name);
  mkdirSync(cwd);
  initRepository(cwd);
  // The panel asks for a name before a first commit.
  for (const key of ['user.name', 'user.email']) {
    spawnSync('git', ['config', key, 'bench'], { cwd });
  }
  stageNotebooks(cwd, notebooks, paths);
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(await commitOnce(lab, name));
    takeBack(cwd);
  }
  rmSync(cwd, { recursive: true });
  return times;
}

async function commitOnce({ browser, base, token }, name) {
  const page = await browser.newPage();
  try {
    await page.goto(`${base}/lab/tree/${name}?reset&token=${token}`);
    await page.locator('#jupyterlab-splash').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Git', exact: true }).click();
    const message = page.getByPlaceholder(/^Commit message/);
    await message.fill('Add notebooks');
    const button = page.getByRole('button', { name: 'Commit', exact: true });
    await button.click({ trial: true });
    const start = performance.now();
    await button.click();
    // Home directories in outputs are asked about: that is an end too.
    await page
      .getByText('Committed changes.')
      .or(page.locator('.jp-Dialog'))
      .first()
      .waitFor({ timeout: PATIENCE });
    return performance.now() - start;
  } finally {
    await page.close();
  }
}
