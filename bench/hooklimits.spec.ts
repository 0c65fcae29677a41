import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const LIMITS = join(__dirname, 'hooklimits.mjs');

/** What the bench says of these seconds: git alone, nbwarden, another. */
const judge = (size: number, ...seconds: number[]): unknown => {
  const names = ['git alone', 'nbwarden', 'another'];
  const rows = names.map((name, at) => ({ size, name, seconds: seconds[at] }));
  const program = `import { findLate } from ${JSON.stringify(LIMITS)};
    console.log(JSON.stringify(findLate(${JSON.stringify(rows)})));`;
  const args = ['--input-type=module', '-e', program];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' })
  ) as unknown;
};

it('holds the hook to a second for 10 notebooks, and two for 100', () => {
  expect(judge(10, 0.1, 1.0, 9)).toEqual([]);
  expect(judge(100, 0.1, 2.0, 9)).toEqual([]);
  expect(judge(10, 0.1, 1.2, 0)).toEqual([
    'TOO SLOW: 1.10 s over git alone for 10 notebooks; at most 1 s are promised.'
  ]);
  expect(judge(100, 0.1, 2.3, 0)).toEqual([
    'TOO SLOW: 2.20 s over git alone for 100 notebooks; at most 2 s are promised.'
  ]);
});
