import { isSensitive } from '../../engine/category';
import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import type { Finding } from '../../engine/types';
import { BlobScans } from './blobscans';
import { toBlobId } from './blobid';
import { judgeStaged, type Judgement, toKeys } from './commitguard';
import { CommitReasons } from './commitreasons';
import { Configs } from '../config/configs';
import type { StagedFile } from './gitclient';
import type { StagedReader } from './stagedreader';
import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { PageEngine } from '../testing/pageengine';

const { text: token } = generateSample('github-pat-classic', seeded(4));

const source = `token = "${token}"`;

const printed = ['anna', 'bert', 'carla', 'dora', 'emil']
  .map(name => `${name}@web.de`)
  .join(' ');

/** Holds addresses, and a secret after them. */
const notebook = JSON.stringify({
  nbformat: 4,
  cells: [
    {
      cell_type: 'code',
      source: 'df',
      outputs: [{ output_type: 'stream', text: printed }]
    },
    { cell_type: 'code', source, outputs: [] }
  ]
});

interface Staged {
  readonly path?: string;
  readonly content?: string;
  readonly config?: string;
  readonly counts?: (finding: Finding) => boolean;
  readonly problem?: string;
  readonly asksAboutOutputs?: boolean;
  readonly reasons?: CommitReasons;
  /** Contents of before. */
  readonly earlier?: readonly string[];
}

const judge = ({
  path = 'a.py',
  content = source,
  config,
  counts = ({ allowed }) => allowed === null,
  problem,
  asksAboutOutputs = false,
  reasons = new CommitReasons(null),
  earlier = []
}: Staged): Promise<Judgement> => {
  const drive = new MemoryDrive();
  drive.files.set(`repo/${path}`, content);
  if (config !== undefined) {
    drive.files.set('repo/nbwarden.toml', config);
  }
  const { client } = new PageEngine();
  const configs = new Configs(toContents(drive), client);
  const staged: StagedFile[] = [
    problem === undefined
      ? { path, blob: toBlobId(content), content, problem: null }
      : { path, blob: null, content: '', problem }
  ];
  const reader = {
    readStaged: () => Promise.resolve({ texts: staged, count: 1, binary: [] }),
    readBlob: (_: string, blob: string) =>
      Promise.resolve(earlier.find(each => toBlobId(each) === blob) ?? null)
  };
  return judgeStaged('repo', false, {
    reader: reader as unknown as StagedReader,
    scans: new BlobScans(client, configs),
    engine: client,
    configs,
    reasons,
    counts,
    asksAboutOutputs: () => asksAboutOutputs
  });
};

describe('judgeStaged', () => {
  it('finds what is staged', async () => {
    const { files, allowed } = await judge({});
    expect(files.map(({ findings }) => findings.length)).toEqual([1]);
    expect(allowed).toBe(0);
  });

  it('passes what nbwarden.toml allows, and counts it', async () => {
    const { files, allowed } = await judge({
      config: '[leave-out]\npaths = ["*.py"]'
    });
    expect(files).toEqual([]);
    expect(allowed).toBe(1);
  });

  it('knows the rules of nbwarden.toml', async () => {
    const rule = '[[rules]]\nid = "own-rule"\nregex = "acme[0-9]{9}"\n';
    const { files } = await judge({
      config: rule,
      content: 'x = "acme123456789"'
    });
    expect(files[0].findings.map(each => each.rule.id)).toEqual(['own-rule']);
  });

  it('stops for what it could not read of nbwarden.toml', async () => {
    const { files } = await judge({
      config: '[leave-out]\npaths = 1',
      content: 'x = 1'
    });
    expect(files).toMatchObject([
      {
        path: 'nbwarden.toml',
        findings: [],
        problems: [expect.stringMatching(/^Line 2: .*"paths"/) as string]
      }
    ]);
  });

  it('tells secrets first, then other sensitive data', async () => {
    const { files } = await judge({ path: 'a.ipynb', content: notebook });
    expect(files.map(({ findings }) => findings.map(isSensitive))).toEqual([
      [false, true]
    ]);
  });

  it('leaves out what does not count', async () => {
    const asked = { path: 'a.ipynb', content: notebook, counts: isSensitive };
    const { files } = await judge(asked);
    expect(files[0].findings.map(({ place }) => place.cell)).toEqual([0]);
  });

  it('names credential files, outputs if asked to, and pointers of Git LFS', async () => {
    const { files } = await judge({ path: 'app/.env', content: 'A=1' });
    expect(files.map(each => each.isCredentialFile)).toEqual([true]);
    const plain = notebook.replaceAll('@', ' ').replace(token, 'x');
    const printed = { path: 'a.ipynb', content: plain };
    expect((await judge(printed)).files).toEqual([]);
    const asked = await judge({ ...printed, asksAboutOutputs: true });
    expect(asked.files[0].outputs).toEqual([{ cell: 0, output: 0 }]);
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n';
    const kept = await judge({ path: 'a.ipynb', content: pointer });
    expect(kept.files[0].problems).toEqual([
      'It is kept in Git LFS: what is there was not read.'
    ]);
  });
});

describe('what was agreed to', () => {
  /** Agree to all that is found. */
  const agree = async (staged: Staged): Promise<CommitReasons> => {
    const reasons = new CommitReasons(null);
    const { files } = await judge(staged);
    const agreed = files.map(file => ({ ...file, keys: toKeys(file) }));
    await reasons.add('repo', agreed, 'It is safe.');
    return reasons;
  };

  it.each<Staged>([
    {},
    { path: '.env', content: 'A=1' },
    { path: 'a.ipynb', content: '{' },
    { content: 'x = 1', config: '[leave-out]\npaths = 1' }
  ])('is not asked about again: %j', async staged => {
    const reasons = await agree(staged);
    expect((await judge(staged)).files).toHaveLength(1);
    expect((await judge({ ...staged, reasons })).files).toEqual([]);
  });

  it('counts in another content only for the same value', async () => {
    const reasons = await agree({});
    const earlier = [source];
    const changed = { reasons, earlier, content: `${source}\nx = 1` };
    expect((await judge(changed)).files).toEqual([]);
    // Nobody can compare them any more.
    expect((await judge({ ...changed, earlier: [] })).files).toHaveLength(1);
    const { text: another } = generateSample('github-pat-classic', seeded(5));
    const other = { ...changed, content: source.replace(token, another) };
    expect((await judge(other)).files).toHaveLength(1);
  });

  it('counts only for the value of the content in which it was agreed to', async () => {
    const [one, two, three] = [4, 5, 6].map(
      seed => generateSample('github-pat-classic', seeded(seed)).text
    );
    const first = `token = "${one}"`;
    const reasons = await agree({ content: first });
    // The other value of `token` did not count then, so that nobody was asked about it.
    const second = `token = "${two}"\nother_token = "${three}"`;
    const { files } = await judge({ content: second });
    const [ofToken, ofOther] = toKeys(files[0]);
    const agreed = { ...files[0], keys: [ofOther] };
    await reasons.add('repo', [agreed], 'It is safe.');

    const content = `${second}\nx = 1`;
    const now = await judge({ content, reasons, earlier: [first, second] });
    expect(now.files.map(toKeys)).toEqual([[ofToken]]);
  });

  it('does not count for another problem, or for what nobody could read', async () => {
    const broken = { path: 'a.ipynb', content: '{' };
    const reasons = await agree(broken);
    const other = { ...broken, reasons, content: '{ ' };
    expect((await judge(other)).files).toHaveLength(1);
    const unread = { problem: 'It could not be read.' };
    const agreed = await agree(unread);
    expect((await judge({ ...unread, reasons: agreed })).files).toHaveLength(1);
  });
});
