import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { table } from '../../engine/audit/traits/table';
import { python, root } from './testing/user';

/** The table of settings says what the packages say: those of JupyterLab, and of JupyterHub. */

interface Comparison {
  /** Packages that are there in the version of the table. */
  readonly here: readonly string[];
  readonly lost: readonly string[];
  readonly gone: readonly string[];
}

const script = join(root, 'scripts/audit/traits.py');
const file = join(root, 'src/engine/audit/traits/table.ts');

const compare = (program: string): Comparison => {
  const { stdout, stderr } = spawnSync(program, [script, file, '--compare'], {
    encoding: 'utf8'
  });
  if (stdout === '') {
    throw new Error(stderr);
  }
  return JSON.parse(stdout) as Comparison;
};

it('knows every setting of every package, and none that is gone', () => {
  const places = [python, join(root, '.venv-hub/bin/python')].map(compare);
  const looked = new Set(places.flatMap(({ here }) => here));
  expect([...looked].sort()).toEqual(Object.keys(table.versions).sort());
  expect(places.flatMap(({ lost }) => lost)).toEqual([]);
  // A class that stands on two packages is there only beside both.
  const [first, ...others] = places.map(({ gone }) => gone);
  expect(
    first.filter(name => others.every(gone => gone.includes(name)))
  ).toEqual([]);
}, 60_000);
