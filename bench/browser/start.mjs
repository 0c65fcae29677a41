/** How long JupyterLab takes until it can be used. */

const RUNS = 7;

/**
 * Milliseconds from the navigation to the restored application, in a new
 * profile each time; one list for each lab. They take turns, so that whatever
 * else the machine does slows all of them alike.
 */
export async function measureStarts(labs) {
  const times = labs.map(() => []);
  for (let run = -1; run < RUNS; run++) {
    for (const [index, { browser, base, token }] of labs.entries()) {
      const time = await startOnce(browser, `${base}/lab?reset&token=${token}`);
      // The first one fills the caches of the server.
      if (run >= 0) {
        times[index].push(time);
      }
    }
  }
  return times;
}

async function startOnce(browser, address) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    const time = await page.waitForFunction(isRestored);
    return await time.jsonValue();
  } finally {
    await context.close();
  }
}

/** In the page: JupyterLab takes its splash away when the workspace is restored. */
const isRestored = () =>
  document.querySelector('.jp-LabShell') !== null &&
  document.getElementById('jupyterlab-splash') === null &&
  performance.now();
