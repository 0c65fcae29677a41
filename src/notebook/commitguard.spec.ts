import { isSensitive } from '../engine/category';
import { scanFile } from '../engine';
import type { EngineClient } from '../worker/client';
import { judgeStaged } from './commitguard';
import type { GitClient } from './gitclient';

const printed = ['anna', 'bert', 'carla', 'dora', 'emil']
  .map(name => `${name}@web.de`)
  .join(' ');

const notebook = JSON.stringify({
  nbformat: 4,
  cells: [
    {
      cell_type: 'code',
      source: 'df',
      outputs: [{ output_type: 'stream', text: printed }]
    },
    { cell_type: 'code', source: 'password = "t4Kd93-xQ0a"', outputs: [] }
  ]
});

const git = {
  readStaged: () =>
    Promise.resolve({
      count: 1,
      texts: [{ path: 'a.ipynb', content: notebook, problem: null }]
    })
} as unknown as GitClient;

const engine = {
  call: (_method: string, path: string, content: string) =>
    Promise.resolve(scanFile(path, content))
} as unknown as EngineClient;

describe('judgeStaged', () => {
  it('tells secrets first, then other sensitive data', async () => {
    const { files } = await judgeStaged(
      '/',
      git,
      engine,
      () => true,
      () => false
    );
    expect(files.map(({ findings }) => findings.map(isSensitive))).toEqual([
      [false, true]
    ]);
  });

  it('leaves out what does not count, and what was answered', async () => {
    const counted = await judgeStaged(
      '/',
      git,
      engine,
      isSensitive,
      () => false
    );
    expect(counted.files[0].findings.map(({ place }) => place.cell)).toEqual([
      0
    ]);
    const answered = await judgeStaged(
      '/',
      git,
      engine,
      isSensitive,
      () => true
    );
    expect(answered).toEqual({ staged: 1, files: [] });
  });
});
