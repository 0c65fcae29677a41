/** The tests of the Python package (pytest). */
import { inVenv } from '../lib/paths.mjs';
import { readJunit, withReport } from '../lib/reports.mjs';
import { passThrough } from '../lib/run.mjs';
import { judge } from '../lib/tally.mjs';

export const runServer = () =>
  withReport(async report => {
    const code = await passThrough(inVenv('python'), [
      '-m',
      'pytest',
      `--junit-xml=${report}`
    ]);
    return judge(readJunit(report), code);
  });
