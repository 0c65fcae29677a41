import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import type { GitPart } from '../../notebook/commit/gitpart';
import { HistoryFlow } from './history';
import { readBlobsOf, startJudging, toCommit } from '../testing/commits';

const { text: token } = generateSample('github-pat-classic', seeded(4));

const contents: Record<string, string> = {
  clean: 'x = 1',
  secret: `token = "${token}"`,
  broken: '{'
};

const commits = [
  toCommit('aaa1', 'a.py', 'clean', `Write with ${token}`),
  toCommit('aaa2', 'a.py', 'secret', `Write with ${token}`),
  toCommit('aaa3', 'a.ipynb', 'broken', `Write with ${token}`),
  toCommit('aaa4', 'picture.xyz', 'secret', `Write with ${token}`)
];

const start = (
  walk: GitPart['walk']
): { flow: HistoryFlow; shown: string[] } => {
  const part = { walk, readBlobs: readBlobsOf(contents) };
  const shown: string[] = [];
  const flow = new HistoryFlow(part as unknown as GitPart, startJudging(), () =>
    shown.push(flow.state.kind)
  );
  return { flow, shown };
};

async function* walkAll(): ReturnType<GitPart['walk']> {
  yield { count: commits.length, isCut: true };
  await Promise.resolve();
  yield* commits;
}

describe('HistoryFlow', () => {
  it('tells the commits that brought a secret, and what could not be read', async () => {
    const { flow } = start(walkAll);
    await flow.search('repo');
    const { state } = flow;
    expect(state).toMatchObject({
      ...{ kind: 'done', done: 4, total: 4, unread: 1, isCut: true }
    });
    const files = 'files' in state ? state.files : [];
    expect(files.map(({ path, commit }) => [path, commit?.id])).toEqual([
      ['a.py', 'aaa20000']
    ]);
    expect(files[0].commit?.subject).not.toContain(token);
  });

  it('keeps what it found when it is canceled', async () => {
    let go = (): void => undefined;
    const { flow, shown } = start(async function* () {
      yield { count: 2 };
      await new Promise<void>(resolve => (go = resolve));
      yield commits[1];
    });
    const searching = flow.search('repo');
    while (shown.length < 2) {
      await new Promise(resolve => setTimeout(resolve));
    }
    flow.cancel();
    go();
    await searching;
    expect(flow.state).toMatchObject({
      ...{ kind: 'canceled', done: 0, total: 2, isCut: false }
    });
  });

  it('says why it failed', async () => {
    const { flow } = start(async function* () {
      yield { count: 2 };
      await Promise.reject(new Error('Git could not read all commits.'));
    });
    await flow.search('repo');
    expect(flow.state).toEqual({
      kind: 'failed',
      reason: 'Git could not read all commits.'
    });
  });
});
