import { nullTranslator } from '@jupyterlab/translation';

import type { Finding } from '../../engine/types';
import type { JudgedFile } from '../../notebook/commit/commitguard';
import type { GitModel } from '../../notebook/commit/gitclient';
import type { FileStep, GitPart } from '../../notebook/commit/gitpart';
import type {
  StagedRepairs,
  StagedResult
} from '../../notebook/commit/stagedrepair';
import type { IConfigs } from '../../tokens';
import { CommitActions } from './commitactions';

const file: JudgedFile = {
  path: 'a b.ipynb',
  blob: '1',
  findings: [],
  outputs: [
    { cell: 0, output: 0 },
    { cell: 0, output: 1 }
  ],
  problems: [],
  isCredentialFile: false
};

interface Given {
  readonly hasPart?: boolean;
  readonly result?: StagedResult;
  readonly failure?: string;
}

const start = ({
  hasPart = true,
  result = { isChanged: true, file: 'repaired' },
  failure
}: Given): { actions: CommitActions; done: unknown[] } => {
  const done: unknown[] = [];
  const part = {
    isThere: () => Promise.resolve(hasPart),
    change: (_: string, changes: readonly FileStep[]) => {
      done.push(changes);
      return Promise.resolve([]);
    },
    ignore: (_: string, path: string) => {
      done.push(`ignore ${path}`);
      return failure === undefined
        ? Promise.resolve()
        : Promise.reject(new Error(failure));
    },
    listStaged: () =>
      Promise.resolve([{ path: file.path, mode: '100644', blob: '2' }])
  };
  const repairs = {
    repair: (_: string, path: string, blob: string, order: object) => {
      done.push([path, blob, order]);
      return failure === undefined
        ? Promise.resolve(result)
        : Promise.reject(new Error(failure));
    },
    undo: () => Promise.resolve([{ path: file.path, message: 'It is gone.' }])
  };
  const model = {
    reset: (path: string) => {
      done.push(`reset ${path}`);
      return Promise.resolve();
    }
  };
  const actions = new CommitActions({
    part: part as unknown as GitPart,
    repairs: repairs as unknown as StagedRepairs,
    configs: {} as IConfigs,
    trans: nullTranslator.load('nbwarden'),
    model: () => model as unknown as GitModel,
    open: ({ path }) => done.push(`open ${path}`)
  });
  return { actions, done };
};

describe('CommitActions', () => {
  it.each<[string, Given]>([
    ['a b.ipynb is repaired, in the index and in the file.', {}],
    [
      'Nothing could be changed in a b.ipynb: open it.',
      { result: { isChanged: false, file: 'without' } }
    ],
    [
      'a b.ipynb is repaired in the index. The file in the folder does not hold it.',
      { result: { isChanged: true, file: 'without' } }
    ],
    [
      'a b.ipynb is repaired in the index. It is open with changes that are not saved, so that the file was left.',
      { result: { isChanged: true, file: 'unsaved' } }
    ],
    [
      'a b.ipynb is repaired in the index. The file was left: It is read-only.',
      {
        result: {
          isChanged: true,
          file: { path: file.path, message: 'It is read-only.' }
        }
      }
    ],
    ['Nothing was changed: It is locked.', { failure: 'It is locked.' }]
  ])('says: %s', async (note, given) => {
    const { actions } = start(given);
    const action = { kind: 'outputs', file, only: null } as const;
    expect(await actions.run('repo', action)).toBe(note);
  });

  it('unstages through the server part, or through jupyterlab-git', async () => {
    const [own, panel] = [start({}), start({ hasPart: false })];
    await own.actions.run('repo', { kind: 'unstage', file });
    await panel.actions.run('repo', { kind: 'unstage', file });
    const index = { before: '1', after: null };
    expect(own.done).toEqual([[{ path: file.path, index, file: null }]]);
    expect(panel.done).toEqual(['reset a b.ipynb']);
  });

  it('unstages what git is to ignore, if it is staged', async () => {
    const { actions, done } = start({});
    await actions.run('repo', { kind: 'ignore', file });
    expect(done).toHaveLength(2);
    expect(done[1]).toBe('ignore a b.ipynb');
    await actions.run('repo', {
      kind: 'ignore',
      file: { ...file, blob: null }
    });
    expect(done).toHaveLength(3);
  });

  it('says that a file is unstaged which cannot be ignored', async () => {
    const { actions } = start({ failure: 'Git tracks it.' });
    expect(await actions.run('repo', { kind: 'ignore', file })).toBe(
      'a b.ipynb is not staged any more. Git tracks it.'
    );
  });

  it('clears several outputs from the last on, in the content of each moment', async () => {
    const { actions, done } = start({});
    await actions.repairAll('repo', [file]);
    const clear = (output: number): unknown[] => [
      file.path,
      '2',
      { kind: 'outputs', only: { cell: 0, output } }
    ];
    expect(done).toEqual([clear(1), clear(0)]);
  });

  it('leaves a file of credentials as it is', async () => {
    const { actions, done } = start({});
    const findings = [{ fingerprint: 'f' }] as unknown as Finding[];
    const secrets = { ...file, path: '.env', findings, isCredentialFile: true };
    expect(await actions.repairAll('repo', [secrets])).toBe('');
    expect(done).toEqual([]);
  });

  it('says what could not be brought back', async () => {
    const { actions } = start({});
    expect(await actions.run('repo', { kind: 'undo' })).toBe(
      'The repairs are undone. It is gone.'
    );
  });
});
