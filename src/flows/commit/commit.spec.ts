import { nullTranslator } from '@jupyterlab/translation';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { scanFile } from '../../engine/documents';
import type { BlobScans } from '../../notebook/commit/blobscans';
import type { GuardTools } from '../../notebook/commit/commitguard';
import { CommitReasons } from '../../notebook/commit/commitreasons';
import type { Configs } from '../../notebook/config/configs';
import type { GitModel, StagedFile } from '../../notebook/commit/gitclient';
import type { GitPart } from '../../notebook/commit/gitpart';
import type { StagedReader } from '../../notebook/commit/stagedreader';
import type { StagedRepairs } from '../../notebook/commit/stagedrepair';
import type { IPreferences } from '../../tokens';
import type { EngineClient } from '../../worker/client';
import { CommitFlow } from './commit';
import type { CommitActions } from './commitactions';
import { answerCommits } from '../testing/commitanswers';

interface Given {
  /** What the engine makes of the staged file. */
  readonly scan: (repository: string, path: string) => Promise<object>;
  readonly isOn?: boolean;
  readonly hasPart?: boolean;
  readonly agree?: () => Promise<void>;
}

const clean = (): Promise<object> =>
  Promise.resolve({ findings: [], problems: [] });

/** A guarded model; git, the engine and the panel are what a test makes of them. */
const start = ({
  scan,
  isOn = true,
  hasPart = true,
  agree
}: Given): {
  commit: () => Promise<void>;
  done: string[];
  reasons: CommitReasons;
  listWithOutputs: () => Promise<string[]>;
} => {
  const done: string[] = [];
  const reasons = new CommitReasons(null);
  const toStaged = (path: string, content: string): StagedFile => ({
    ...{ path, content, blob: content, problem: null }
  });
  const texts = [
    toStaged('a.py', 'x'),
    toStaged('outputs.ipynb', 'with outputs'),
    toStaged('clean.ipynb', 'clean')
  ];
  const guard = {
    reader: {
      readStaged: () => Promise.resolve({ texts, count: 3, binary: [] }),
      forget: () => done.push('asks for what is staged anew')
    } as unknown as StagedReader,
    scans: { scan } as unknown as BlobScans,
    engine: {
      call: (method: string, path: string, content: string) =>
        Promise.resolve(
          method === 'hideSecrets'
            ? 'a reason without secrets'
            : content === 'with outputs'
              ? [path]
              : []
        )
    } as unknown as EngineClient,
    configs: {
      problems: () => [],
      toScanOptions: () => Promise.resolve({})
    } as unknown as Configs,
    reasons,
    counts: () => true,
    asksAboutOutputs: () => false
  } satisfies GuardTools;
  const part = {
    isThere: () => Promise.resolve(hasPart),
    agree: (repository: string, step: string) => {
      done.push(`told the hook of ${repository}: ${step}`);
      return agree?.() ?? Promise.resolve();
    }
  };
  const flow = new CommitFlow({
    guard,
    part: part as unknown as GitPart,
    preferences: { value: { commit: isOn } } as IPreferences,
    actions: {} as CommitActions,
    repairs: { forget: () => undefined } as unknown as StagedRepairs,
    trans: nullTranslator.load('nbwarden'),
    show: () => undefined,
    fail: reason => done.push(`failed: ${reason}`)
  });
  const model = {
    pathRepository: 'repo',
    checkNotebooksForOutputs: () =>
      Promise.resolve(['outputs.ipynb', 'clean.ipynb', 'unknown.ipynb']),
    commit: () => {
      done.push('committed');
      return Promise.resolve();
    }
  } as unknown as GitModel;
  flow.guard(model);
  return {
    commit: () => model.commit('Add'),
    done,
    reasons,
    listWithOutputs: async () =>
      (await model.checkNotebooksForOutputs?.()) ?? []
  };
};

describe('a commit', () => {
  it('is made where nothing was found, and the hook that comes next is told', async () => {
    const { commit, done } = start({ scan: clean });
    await commit();
    expect(done).toEqual(['told the hook of repo: commit', 'committed']);
  });

  it.each([
    [{ hasPart: false }, ['committed']],
    [
      { agree: () => Promise.reject(new Error('It is read-only.')) },
      ['told the hook of repo: commit', 'committed']
    ]
  ])('is made where the hook cannot be told: %#', async (given, expected) => {
    const { commit, done } = start({ scan: clean, ...given });
    await commit();
    expect(done).toEqual(expected);
  });

  it('is neither judged nor told of where the guard is off', async () => {
    const scan = (): Promise<object> => Promise.reject(new Error('Judged.'));
    const { commit, done } = start({ scan, isOn: false });
    await commit();
    expect(done).toEqual(['committed']);
  });

  it('lets jupyterlab-git ask only about what is staged with outputs', async () => {
    const all = ['outputs.ipynb', 'clean.ipynb', 'unknown.ipynb'];
    expect(await start({ scan: clean }).listWithOutputs()).toEqual([
      'outputs.ipynb',
      'unknown.ipynb'
    ]);
    const { listWithOutputs } = start({ scan: clean, isOn: false });
    expect(await listWithOutputs()).toEqual(all);
  });

  it('stops where the engine fails, and says why and how to go on', async () => {
    const scan = (): Promise<object> =>
      Promise.reject(new Error('The engine broke off.'));
    const { commit, done } = start({ scan });
    await expect(commit()).rejects.toThrow(
      'nbwarden could not check the commit: The engine broke off. Try again, or switch "Guard commits" off in the settings.'
    );
    expect(done).toEqual([
      'asks for what is staged anew',
      'failed: The engine broke off.'
    ]);
  });

  it('stops where the engine answers nothing for 20 seconds', async () => {
    jest.useFakeTimers();
    const { commit, done } = start({
      scan: () => new Promise(() => undefined)
    });
    const stopped = expect(commit()).rejects.toThrow(
      'The check took longer than 20 seconds.'
    );
    await jest.advanceTimersByTimeAsync(19_000);
    expect(done).toEqual([]);
    await jest.advanceTimersByTimeAsync(2_000);
    await stopped;
    expect(done).toEqual([
      'asks for what is staged anew',
      'failed: The check took longer than 20 seconds.'
    ]);
    jest.useRealTimers();
  });
});

describe('a commit that holds a secret', () => {
  const { findings } = scanFile(
    'a.yaml',
    [1, 2]
      .map(seed => generateSample('github-pat-classic', seeded(seed)).text)
      .map((token, index) => `token_${index}: "${token}"\n`)
      .join('')
  );

  /** The first so many findings, in the first file. */
  const scanned = (count: number, path: string): object => ({
    findings: path === 'a.py' ? findings.slice(0, count) : [],
    problems: []
  });

  it('is stopped where the person leaves it', async () => {
    answerCommits(['cancel']);
    const { commit, done } = start({
      scan: (_, path) => Promise.resolve(scanned(1, path))
    });
    await expect(commit()).rejects.toThrow(
      'nbwarden stopped the commit: it holds a secret.'
    );
    expect(done).toEqual([]);
  });

  it('goes on with a reason, which is kept as it may be shown', async () => {
    answerCommits(['anyway']);
    const { commit, done, reasons } = start({
      scan: (_, path) => Promise.resolve(scanned(1, path))
    });
    await commit();
    expect(done).toContain('committed');
    expect(reasons.find('repo', 'a.py', findings[0].fingerprint)).toEqual({
      blob: 'x',
      reason: 'a reason without secrets'
    });
  });

  it('is asked about again where there is another by then', async () => {
    answerCommits(['anyway', 'cancel']);
    let count = 0;
    const { commit, done } = start({
      scan: (_, path) => {
        count += path === 'a.py' ? 1 : 0;
        return Promise.resolve(scanned(count, path));
      }
    });
    await expect(commit()).rejects.toThrow('it holds a secret.');
    expect(done).toEqual([]);
  });
});
