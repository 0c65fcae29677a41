/** The unit tests (jest). */
import { prepareHub } from '../lib/prepare.mjs';
import { readJest, withReport } from '../lib/reports.mjs';
import { nodeTool, passThrough } from '../lib/run.mjs';
import { judge } from '../lib/tally.mjs';

/** Only what needs neither a page nor JupyterLab. */
export const runEngine = () => runJest('--selectProjects', 'engine');

export const runUnit = () => runJest();

/** Some of the tests of the command start a Hub. */
async function runJest(...options) {
  await prepareHub();
  return withReport(async report => {
    const code = await passThrough(
      ...nodeTool(
        'jest/bin/jest.js',
        ...options,
        '--json',
        `--outputFile=${report}`
      )
    );
    return judge(readJest(report), code);
  });
}
