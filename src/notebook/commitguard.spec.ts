import { isSensitive } from '../engine/category';
import { generateSample } from '../engine/credentials';
import { seeded } from '../engine/credentials/seeded';
import type { Finding } from '../engine/types';
import { judgeStaged, type Judgement } from './commitguard';
import { Configs } from './configs';
import type { GitClient, StagedFile } from './gitclient';
import { toContents } from './testing/memorycontents';
import { MemoryDrive } from './testing/memorydrive';
import { PageEngine } from './testing/pageengine';

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
  readonly isAnswered?: boolean;
}

const judge = ({
  path = 'a.py',
  content = source,
  config,
  counts = ({ allowed }) => allowed === null,
  isAnswered = false
}: Staged): Promise<Judgement> => {
  const drive = new MemoryDrive();
  drive.files.set(`repo/${path}`, content);
  if (config !== undefined) {
    drive.files.set('repo/nbwarden.toml', config);
  }
  const { client } = new PageEngine();
  const staged: StagedFile[] = [{ path, content, problem: null }];
  const git = {
    readStaged: () => Promise.resolve({ texts: staged, count: 1 })
  };
  return judgeStaged(
    'repo',
    git as unknown as GitClient,
    client,
    new Configs(toContents(drive), client),
    counts,
    () => isAnswered
  );
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
    expect(files).toEqual([
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

  it('leaves out what does not count, and what was answered', async () => {
    const asked = { path: 'a.ipynb', content: notebook, counts: isSensitive };
    const { files } = await judge(asked);
    expect(files[0].findings.map(({ place }) => place.cell)).toEqual([0]);
    const answered = await judge({ ...asked, isAnswered: true });
    expect(answered).toEqual({ staged: 1, files: [], allowed: 0 });
  });
});
