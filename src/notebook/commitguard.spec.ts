import {
  type Contents,
  ContentsManager,
  type ServerConnection
} from '@jupyterlab/services';

import { generateSample } from '../engine/credentials';
import { seeded } from '../engine/credentials/seeded';
import { judgeStaged, type Judgement } from './commitguard';
import { Configs } from './configs';
import type { GitClient, StagedFile } from './gitclient';
import { MemoryDrive } from './testing/memorydrive';
import { PageEngine } from './testing/pageengine';

const { text: token } = generateSample('github-pat-classic', seeded(4));

const judge = (
  config: string | null,
  content = `token = "${token}"`
): Promise<Judgement> => {
  const drive = new MemoryDrive();
  drive.files.set('repo/a.py', content);
  if (config !== null) {
    drive.files.set('repo/nbwarden.toml', config);
  }
  const { client } = new PageEngine();
  const contents = new ContentsManager({
    defaultDrive: drive as unknown as Contents.IDrive,
    serverSettings: {} as ServerConnection.ISettings
  });
  const staged: StagedFile[] = [{ path: 'a.py', content, problem: null }];
  const git = {
    readStaged: () => Promise.resolve({ texts: staged, count: 1 })
  };
  return judgeStaged(
    'repo',
    git as unknown as GitClient,
    client,
    new Configs(contents, client),
    ({ allowed }) => allowed === null,
    () => false
  );
};

describe('judgeStaged', () => {
  it('finds what is staged', async () => {
    const { files, allowed } = await judge(null);
    expect(files.map(({ findings }) => findings.length)).toEqual([1]);
    expect(allowed).toBe(0);
  });

  it('passes what nbwarden.toml allows, and counts it', async () => {
    const { files, allowed } = await judge('[leave-out]\npaths = ["*.py"]');
    expect(files).toEqual([]);
    expect(allowed).toBe(1);
  });

  it('knows the rules of nbwarden.toml', async () => {
    const rule = '[[rules]]\nid = "own-rule"\nregex = "acme[0-9]{9}"\n';
    const { files } = await judge(rule, 'x = "acme123456789"');
    expect(files[0].findings.map(each => each.rule.id)).toEqual(['own-rule']);
  });

  it('stops for what it could not read of nbwarden.toml', async () => {
    const { files } = await judge('[leave-out]\npaths = 1', 'x = 1');
    expect(files).toEqual([
      {
        path: 'nbwarden.toml',
        findings: [],
        problems: [expect.stringMatching(/^Line 2: .*"paths"/) as string]
      }
    ]);
  });
});
