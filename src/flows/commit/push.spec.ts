import { nullTranslator } from '@jupyterlab/translation';

import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import { hiddenValue } from '../../engine/mask';
import type { CommitReasons } from '../../notebook/commit/commitreasons';
import type { GitModel } from '../../notebook/commit/gitclient';
import type { GitPart } from '../../notebook/commit/gitpart';
import type { IPreferences } from '../../tokens';
import type { CommitActions } from './commitactions';
import { PushFlow } from './push';
import { answerCommits } from '../testing/commitanswers';
import { readBlobsOf, startJudging, toCommit } from '../testing/commits';

const { text, from, to } = generateSample('github-pat-classic', seeded(4));
const token = text.slice(from, to);

const commits = [
  toCommit('aaa1', 'a.py', 'clean', 'Add'),
  toCommit('aaa2', 'a.py', 'secret', 'Connect')
];

async function* walkAll(): ReturnType<GitPart['walk']> {
  yield { count: commits.length };
  await Promise.resolve();
  yield* commits;
}

interface Given {
  readonly walk?: GitPart['walk'];
  readonly isOn?: boolean;
  readonly hasPart?: boolean;
}

/** A guarded model of jupyterlab-git. */
const start = ({ walk = walkAll, isOn = true, hasPart = true }: Given = {}): {
  push: () => Promise<unknown>;
  done: string[];
  reasons: CommitReasons;
} => {
  const done: string[] = [];
  const guard = startJudging();
  const part = {
    walk,
    readBlobs: readBlobsOf({ clean: 'x = 1', secret: `token = "${token}"` }),
    isThere: () => Promise.resolve(hasPart),
    agree: (repository: string, step: string) => {
      done.push(`told the hook of ${repository}: ${step}`);
      return Promise.resolve();
    }
  };
  const model = {
    pathRepository: 'repo',
    push: () => {
      done.push('pushed');
      return Promise.resolve();
    }
  } as unknown as GitModel;
  new PushFlow({
    guard,
    part: part as unknown as GitPart,
    preferences: { value: { commit: isOn } } as IPreferences,
    actions: {} as CommitActions,
    trans: nullTranslator.load('nbwarden')
  }).guard(model);
  const push = async (): Promise<unknown> => model.push?.();
  return { push, done, reasons: guard.reasons };
};

const stopped = 'nbwarden stopped the push: its commits hold findings.';
const goesOn = ['told the hook of repo: push', 'pushed'];

describe('a push', () => {
  it('goes on where no commit holds anything, and the hook is told', async () => {
    const { push, done } = start({
      walk: async function* () {
        yield { count: 1 };
        await Promise.resolve();
        yield commits[0];
      }
    });
    await push();
    expect(done).toEqual(goesOn);
  });

  it('is stopped where the person leaves it', async () => {
    answerCommits(['cancel']);
    const { push, done } = start();
    await expect(push()).rejects.toThrow(stopped);
    expect(done).toEqual([]);
  });

  it('is stopped where the person has no reason', async () => {
    answerCommits(['anyway'], null);
    const { push, done } = start();
    await expect(push()).rejects.toThrow(stopped);
    expect(done).toEqual([]);
  });

  it('goes on with a reason, which is kept without what it holds of a secret', async () => {
    answerCommits(['anyway'], `it is only ${token}`);
    const { push, done, reasons } = start();
    const add = jest.spyOn(reasons, 'add');
    await push();
    expect(done).toEqual(goesOn);
    expect(add.mock.calls.map(([, , reason]) => reason)).toEqual([
      `it is only ${hiddenValue}`
    ]);
    // Agreed to in this content, and not asked about again.
    answerCommits([]);
    await push();
    expect(done).toEqual([...goesOn, ...goesOn]);
  });

  it('is stopped where its commits cannot be read', async () => {
    const { push, done } = start({
      walk: async function* () {
        yield { count: 1 };
        await Promise.reject(new Error('Git could not read all commits.'));
      }
    });
    await expect(push()).rejects.toThrow(
      'nbwarden could not check the push: Git could not read all commits. Try again'
    );
    expect(done).toEqual([]);
  });

  it.each([{ isOn: false }, { hasPart: false }])(
    'is left alone where nothing looks at it: %j',
    async given => {
      const { push, done } = start(given);
      await push();
      expect(done).toEqual(['pushed']);
    }
  );
});
