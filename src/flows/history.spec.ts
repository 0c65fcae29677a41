import { generateSample } from '../engine/credentials';
import { seeded } from '../engine/credentials/seeded';
import { BlobScans } from '../notebook/blobscans';
import type { GuardTools } from '../notebook/commitguard';
import { CommitReasons } from '../notebook/commitreasons';
import { Configs } from '../notebook/configs';
import type {
  BlobText,
  GitPart,
  WalkedCommit,
  WalkHead
} from '../notebook/gitpart';
import type { StagedReader } from '../notebook/stagedreader';
import { toContents } from '../notebook/testing/memorycontents';
import { MemoryDrive } from '../notebook/testing/memorydrive';
import { PageEngine } from '../notebook/testing/pageengine';
import { HistoryFlow } from './history';

const { text: token } = generateSample('github-pat-classic', seeded(4));

const contents: Record<string, string> = {
  clean: 'x = 1',
  secret: `token = "${token}"`,
  broken: '{'
};

const toCommit = (
  commit: string,
  path: string,
  blob: string
): WalkedCommit => ({
  commit: commit.padEnd(40, '0'),
  date: '2026-05-03T10:00:00Z',
  subject: `Write ${path} with ${token}`,
  files: [{ path, blob }]
});

const commits = [
  toCommit('aaa1', 'a.py', 'clean'),
  toCommit('aaa2', 'a.py', 'secret'),
  toCommit('aaa3', 'a.ipynb', 'broken'),
  toCommit('aaa4', 'picture.xyz', 'secret')
];

const toText = (blob: string): BlobText => ({
  kind: 'text',
  decoded: { text: contents[blob], encode: null }
});

const start = (
  walk: GitPart['walk']
): { flow: HistoryFlow; shown: string[] } => {
  const { client } = new PageEngine();
  const configs = new Configs(toContents(new MemoryDrive()), client);
  const part = {
    walk,
    readBlobs: (_: string, blobs: readonly string[]) =>
      Promise.resolve(new Map(blobs.map(blob => [blob, toText(blob)])))
  };
  const tools: GuardTools = {
    reader: {} as StagedReader,
    scans: new BlobScans(client, configs),
    engine: client,
    configs,
    reasons: new CommitReasons(null),
    counts: ({ allowed }) => allowed === null,
    asksAboutOutputs: () => false
  };
  const shown: string[] = [];
  const flow = new HistoryFlow(part as unknown as GitPart, tools, () =>
    shown.push(flow.state.kind)
  );
  return { flow, shown };
};

async function* walkAll(): AsyncGenerator<WalkHead | WalkedCommit> {
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
