/**
 * How long nbwarden holds up the page while a notebook is opened, edited and saved.
 *
 * A long task counts by what nbwarden's own code takes of it, callees included: the
 * samples of Chromium's profiler, sorted into the tasks that the Long Tasks API
 * reports. JupyterLab's own long tasks are not nbwarden's.
 */
import { copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from '../../scripts/lib/typescript.mjs';

const OURS = 'extensions/nbwarden/';
const MICROSECONDS = 1000;
const SECOND = 1000;
const SAMPLING = 500;
const SETTLE_TIMEOUT = 120_000;

/** The largest notebooks of the folder are opened. */
const LARGEST = 6;
const CELLS = 2000;
const MEGABYTES = 50;

/** Rows of a table: notebook, megabytes, what is done, what nbwarden takes at most of one task and of all. */
export const measureLongTasks = notebooks => async lab => {
  const names = [...copyLargest(notebooks, lab.folder), await build(lab)];
  const rows = [];
  for (const name of names) {
    const megabytes = statSync(join(lab.folder, name)).size / 1e6;
    for (const [doing, { longest, all }] of await measureNotebook(lab, name)) {
      rows.push([
        name,
        megabytes.toFixed(1),
        doing,
        longest.toFixed(0),
        all.toFixed(0)
      ]);
    }
  }
  return rows;
};

function copyLargest(notebooks, folder) {
  const clean = join(notebooks, 'clean');
  return readdirSync(clean, { recursive: true })
    .filter(path => path.endsWith('.ipynb'))
    .map(path => ({ path, size: statSync(join(clean, path)).size }))
    .sort((one, other) => other.size - one.size)
    .slice(0, LARGEST)
    .map(({ path }, index) => {
      const name = `${index + 1}-${path.split('/').pop()}`;
      copyFileSync(join(clean, path), join(folder, name));
      return name;
    });
}

/** Cells with code and with printed lines; one in ten prints a name and a random value. */
async function build({ folder }) {
  const [{ codeCell, notebook, stream, toFileText }, { makeSecrets }] =
    await Promise.all([
      importTypeScript('scripts/samples/notebook.ts'),
      importTypeScript('scripts/samples/secrets.ts')
    ]);
  const secrets = makeSecrets();
  const line = 'epoch 12 loss 0.5312 accuracy 0.8125 tokens 4096 key column\n';
  const lines = line.repeat((MEGABYTES * 1e6) / CELLS / line.length);
  const cells = Array.from({ length: CELLS }, (_, index) => {
    const printed = index % 10 === 0 ? `token = ${secrets.github()}\n` : '';
    return codeCell(`model.fit(epochs=${index})`, [stream(lines + printed)]);
  });
  const name = 'built.ipynb';
  writeFileSync(join(folder, name), toFileText(notebook(cells)));
  return name;
}

const doings = {
  opened: openFromBrowser,
  edited: edit,
  saved: save
};

/** What nbwarden takes of each thing that is done with a notebook. */
async function measureNotebook({ browser, base, token }, name) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(recordLongTasks);
  await page.goto(`${base}/lab?reset&token=${token}`);
  await page.locator('#jupyterlab-splash').waitFor({ state: 'detached' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  const origin = await findOrigin(session);
  const measured = [];
  for (const [doing, act] of Object.entries(doings)) {
    await session.send('Profiler.start');
    await act(page, name);
    const { profile } = await session.send('Profiler.stop');
    const tasks = await page.evaluate(() => window.nbwardenLongTasks);
    measured.push([doing, sumOurs(profile, origin, tasks)]);
  }
  await page.close();
  return measured;
}

async function openFromBrowser(page, name) {
  await page.locator('.jp-DirListing-item', { hasText: name }).dblclick();
  const status = page.locator('.nbw-Status-button');
  await status
    .filter({ hasText: /rusted/ })
    .waitFor({ timeout: SETTLE_TIMEOUT });
  await settle(page);
  await leaveKernel(page);
}

/** The kernel of a notebook may not be on this machine, and JupyterLab asks for another. */
async function leaveKernel(page) {
  const answer = page
    .locator('.jp-Dialog')
    .getByRole('button', { name: 'No Kernel' });
  if ((await answer.count()) > 0) {
    await answer.click();
  }
}

async function settle(page) {
  await page
    .locator('.nbw-Status-button:not([aria-busy="true"])')
    .waitFor({ timeout: SETTLE_TIMEOUT });
  // JupyterLab goes on building cells; so do the marks in them.
  await page.waitForTimeout(3000);
}

/** A line that names a secret, typed at the end of the first cell that can be seen. */
async function edit(page) {
  await page.locator('.jp-NotebookPanel .jp-Cell').first().click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('password = make(1234)', { delay: 30 });
  await settle(page);
}

async function save(page) {
  const saved = page.waitForResponse(
    response =>
      response.request().method() === 'PUT' &&
      response.url().includes('/api/contents/'),
    { timeout: SETTLE_TIMEOUT }
  );
  await page.keyboard.press('Control+s');
  await saved;
  await settle(page);
}

/** In the page, before anything else runs. */
function recordLongTasks() {
  window.nbwardenLongTasks = [];
  new PerformanceObserver(list =>
    list.getEntries().forEach(({ startTime, duration }) => {
      window.nbwardenLongTasks.push({ startTime, duration });
    })
  ).observe({ type: 'longtask', buffered: true });
}

/** When the page's own clock began, by that of profiles, which do not begin when they are asked to. */
async function findOrigin(session) {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const { value } = metrics.find(({ name }) => name === 'NavigationStart');
  return value * SECOND;
}

/** Milliseconds of nbwarden's code in the long task that holds most of it, and in all. */
function sumOurs(profile, origin, tasks) {
  const ours = findOurs(profile.nodes);
  let at = profile.startTime / MICROSECONDS - origin;
  let all = 0;
  const shares = tasks.map(() => 0);
  profile.samples.forEach((node, index) => {
    const took = profile.timeDeltas[index] / MICROSECONDS;
    at += took;
    if (ours.has(node)) {
      all += took;
      const task = tasks.findIndex(
        ({ startTime, duration }) =>
          at >= startTime && at <= startTime + duration
      );
      shares[task] += took;
    }
  });
  return { longest: Math.max(0, ...shares), all };
}

/** nbwarden looks at each save and at some commands, and then lets JupyterLab do them: that is not nbwarden's. */
const isHandedBack = ({ functionName, url }) =>
  /\b(?:save|execute)$/.test(functionName) && !url.includes(OURS);

/** The ids of the profile's nodes that nbwarden's code is, or has called. */
function findOurs(nodes) {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const ours = new Set();
  const add = id => {
    const { callFrame, children = [] } = byId.get(id);
    if (!isHandedBack(callFrame)) {
      ours.add(id);
      children.forEach(add);
    }
  };
  nodes
    .filter(({ callFrame }) => callFrame.url.includes(OURS))
    .forEach(({ id }) => add(id));
  return ours;
}
