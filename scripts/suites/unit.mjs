/** The unit tests, and the tests of real servers (jest). */
import { availableParallelism } from 'node:os';

import { prepareHub } from '../lib/prepare.mjs';
import { readJest, withReport } from '../lib/reports.mjs';
import { nodeTool, passThrough } from '../lib/run.mjs';
import { judge } from '../lib/tally.mjs';

/** Only what needs neither a page nor JupyterLab. */
export const runEngine = () => runJest('--selectProjects', 'engine');

export const runUnit = () =>
  runJest('--selectProjects', 'engine', 'page', 'house');

/** Real servers and Hubs, audited and mended. */
export async function runServers() {
  await prepareHub();
  return runJest('--selectProjects', 'servers');
}

/** Jest leaves one processor free; where there are two, that doubles the time. */
const workers = () => {
  const processors = availableParallelism();
  return Math.min(processors, Math.max(2, processors - 1));
};

const runJest = (...options) =>
  withReport(async report => {
    const code = await passThrough(
      ...nodeTool(
        'jest/bin/jest.js',
        ...options,
        `--maxWorkers=${workers()}`,
        '--json',
        `--outputFile=${report}`
      )
    );
    return judge(readJest(report), code);
  });
