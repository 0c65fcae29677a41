import { spawn } from 'node:child_process';

import { leak } from '../../scripts/testing/command';
import { Workshop, type Repository } from '../../scripts/testing/repository';
import { isAmend } from './amend';
import { BlobReader } from './blobs';
import type { RunningGit } from './git';
import { gitEnvironment } from './gitsettings';
import { findLfsId } from './lfs';

describe('the environment of git', () => {
  it('keeps which repository is meant, and nothing that runs programs', () => {
    const given = {
      PATH: '/bin',
      GIT_DIR: '.git',
      GIT_INDEX_FILE: 'next-index',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_EXTERNAL_DIFF: 'x',
      GIT_PAGER: 'x',
      GIT_SSH_COMMAND: 'x',
      GIT_TRACE: '1',
      GIT_LITERAL_PATHSPECS: '1'
    };
    const { PATH, GIT_PAGER, ...made } = gitEnvironment(given);
    expect([PATH, GIT_PAGER]).toEqual(['/bin', 'cat']);
    expect(made).toMatchObject({
      GIT_DIR: '.git',
      GIT_INDEX_FILE: 'next-index',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_TERMINAL_PROMPT: '0'
    });
    expect(Object.keys(made)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/EXTERNAL|SSH_C|TRACE|LITERAL/)
      ])
    );
  });
});

describe('isAmend', () => {
  it.each([
    ['git commit --amend', true],
    ['/usr/bin/git -c a.b=c commit -a --ame', true],
    ['/usr/lib/git-core/git-commit --amend', true],
    ['git commit -m x', false],
    ['git commit --author a', false],
    ['git rebase --amend', false],
    ['python commit --amend', false]
  ])('%s: %s', (line, expected) => {
    expect(isAmend(line.split(' '))).toBe(expected);
  });
});

describe('findLfsId', () => {
  const id = 'ab'.repeat(32);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize 3\n`;

  it.each([
    ['a pointer', pointer, id],
    [
      'one with extensions',
      pointer.replace('\noid', '\next-0-a sha256:b\noid'),
      id
    ],
    ['another text', pointer.slice(1), null],
    ['a path instead of an id', pointer.replace(id, '../../secret'), null],
    ['a large file', pointer + ' '.repeat(1024), null]
  ])('knows %s', (_, text, expected) => {
    expect(findLfsId(Buffer.from(text))).toBe(expected);
  });
});

describe('BlobReader', () => {
  const workshop = new Workshop();
  workshop.use(repository => {
    repository.stage('empty.txt', '');
    repository.stage('small.txt', leak);
    repository.stage('large.txt', 'x\n'.repeat(200_000));
  });

  let ids: string[];
  let start: (args: readonly string[]) => RunningGit;
  beforeEach(() => {
    const { folder, ids: own } = ofCopy(workshop.copy());
    ids = own;
    start = args =>
      spawn('git', [...args], {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'ignore']
      });
  });

  const ofCopy = (
    repository: Repository
  ): { folder: string; ids: string[] } => ({
    folder: repository.folder,
    ids: ['empty', 'large', 'small'].map(name =>
      repository.git('rev-parse', `:${name}.txt`).trim()
    )
  });

  it('reads one content after the other', async () => {
    const reader = new BlobReader(1e9, start);
    const lengths = [];
    for (const id of [...ids, ids[0], ids[2]]) {
      lengths.push((await reader.read(id)).length);
    }
    reader.close();
    expect(lengths).toEqual([0, 400_000, leak.length, 0, leak.length]);
  });

  it('refuses what is too large or not there, and reads on', async () => {
    const reader = new BlobReader(1000, start);
    await expect(reader.read(ids[1])).rejects.toMatchObject({
      code: 'ERR_STRING_TOO_LONG'
    });
    await expect(reader.read('0'.repeat(40))).rejects.toThrow(
      'Git does not have its content here.'
    );
    expect((await reader.read(ids[2])).toString()).toBe(leak);
    reader.close();
  });

  it('fails where git ends', async () => {
    const reader = new BlobReader(1000, () => start(['no-such-command']));
    await expect(reader.read(ids[0])).rejects.toThrow(
      'Git could not read its content.'
    );
  });
});
