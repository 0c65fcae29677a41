/** The type check: what is shipped, then the tests. */
import { checkTool } from '../lib/checks.mjs';
import { nodeTool } from '../lib/run.mjs';
import { total } from '../lib/tally.mjs';

const tsc = (...args) => nodeTool('typescript/bin/tsc', ...args);

export const runTypes = async () =>
  total([
    await checkTool('TypeScript of the sources', ...tsc('-b')),
    await checkTool(
      'TypeScript of the tests',
      ...tsc('-p', 'tsconfig.test.json')
    )
  ]);
