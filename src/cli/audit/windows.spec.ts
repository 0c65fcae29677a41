import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { judgeFacts } from '../../engine/audit';
import { noFacts } from '../../engine/audit/nofacts';
import { guessPaths } from './jupyterpaths';
import { listConfigModes, listKept } from './modes';

/** What is told of a machine with Windows, where modes are made up. */

const { platform } = process;
let folder: string;

beforeEach(() => {
  Object.defineProperty(process, 'platform', { value: 'win32' });
  folder = mkdtempSync(join(tmpdir(), 'nbwarden-windows-'));
  mkdirSync(join(folder, 'runtime'), { mode: 0o777 });
  writeFileSync(join(folder, 'runtime/jupyter_cookie_secret'), '');
  writeFileSync(join(folder, 'jupyter_server_config.py'), '');
});

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  rmSync(folder, { recursive: true });
});

it('no file has a mode, and no rule guesses at one', () => {
  const paths = [
    ...listConfigModes([join(folder, 'jupyter_server_config.py')]),
    ...listKept({ config: [], data: [], runtime: [join(folder, 'runtime')] })
  ];
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter(({ mode }) => mode !== null)).toEqual([]);
  const { findings, unknown } = judgeFacts({ ...noFacts, paths });
  const ofModes = ['AUTH-06', 'RUN-02', 'RUN-03', 'RUN-05'];
  expect(findings.filter(({ rule }) => ofModes.includes(rule.id))).toEqual([]);
  for (const rule of ofModes) {
    expect(unknown).toContainEqual({
      rule,
      reason: 'This system has no modes of files that could be judged.'
    });
  }
});

it('folders are those of Windows', () => {
  const { config, data } = guessPaths(
    { APPDATA: 'C:/roaming', JUPYTER_CONFIG_PATH: 'C:/one;D:/two' },
    'C:/home'
  );
  expect(config).toEqual(['C:/one', 'D:/two', 'C:/home/.jupyter']);
  expect(data).toEqual(['C:/roaming/jupyter']);
});
