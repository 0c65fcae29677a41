import { spawn } from 'node:child_process';
import { join } from 'node:path';

import {
  leak,
  toNotebook,
  token,
  type JsonReport
} from '../../scripts/testing/command';
import { Repository, Workshop } from '../../scripts/testing/repository';

const fine = toNotebook('import os');
const bad = toNotebook('import os', leak);

const workshop = new Workshop();
workshop.use(repository => {
  commitOf(repository, { 'a.ipynb': fine, 'b.py': 'x = 1\n' });
  commitOf(repository, { 'a.ipynb': bad });
  commitOf(repository, { 'a.ipynb': fine, 'b.py': `${leak}\n` });
  commitOf(repository, { 'a.ipynb': bad });
  commitOf(repository, { 'a.ipynb': fine, 'b.py': '' });
});

function commitOf(
  repository: Repository,
  files: Readonly<Record<string, string>>
): string {
  Object.entries(files).forEach(([path, text]) => repository.stage(path, text));
  repository.git('commit', '-q', '--no-verify', '-m', 'x');
  return repository.git('rev-parse', 'HEAD').trim();
}

let repository: Repository;
beforeEach(() => {
  repository = workshop.copy();
});

const scan = (...args: string[]): JsonReport & { code: number | null } => {
  const ended = repository.nbwarden(['scan', '--format', 'json', ...args]);
  return { code: ended.code, ...(JSON.parse(ended.out) as JsonReport) };
};

const idOf = (revision: string): string =>
  repository.git('rev-parse', revision).trim();

const placesOf = ({ findings }: JsonReport): unknown[][] =>
  findings.map(({ commit, path, cell, line }) => [commit, path, cell, line]);

describe('nbwarden scan --history', () => {
  it('names commit, file and cell, and each content once', () => {
    const report = scan('--history');
    expect(report.code).toBe(1);
    expect(placesOf(report)).toEqual([
      [idOf('HEAD~3'), 'a.ipynb', 1, 0],
      [idOf('HEAD~2'), 'b.py', null, 0]
    ]);
    // Two notebooks, and three texts.
    expect(report.scanned.files).toBe(5);
  });

  it('says what to do, in the order in which it helps', () => {
    const { code, out } = repository.nbwarden(['scan', '--history']);
    expect(code).toBe(1);
    expect(out).toContain(
      `a.ipynb in commit ${idOf('HEAD~3').slice(0, 10)}\n  Cell 2, line 1: `
    );
    const [revoke, rewrite] = [
      out.indexOf('1. Revoke'),
      out.indexOf('git filter-repo --invert-paths --path a.ipynb --path b.py')
    ];
    expect([revoke > 0, rewrite > revoke]).toEqual([true, true]);
    expect(out).not.toContain(token.slice(4));
  });

  it('keeps to paths, and to the branch', () => {
    expect(placesOf(scan('--history', 'b.py'))).toHaveLength(1);
    repository.git('checkout', '-q', '--detach', 'HEAD~4');
    expect(scan('--history')).toMatchObject({ code: 0, findings: [] });
  });

  it('knows nbwarden.toml', () => {
    repository.write('nbwarden.toml', '[leave-out]\npaths = ["*.py"]\n');
    const report = scan('--history');
    expect(report.findings).toHaveLength(1);
    expect(report.scanned.skipped).toBe(3);
  });

  it('reads what a merge brought that none of its parents has', () => {
    repository.git('checkout', '-q', '-b', 'other', 'HEAD~4');
    commitOf(repository, { 'b.py': 'y = 1\n' });
    repository.git('checkout', '-q', 'main');
    repository.try(['merge', '-q', 'other']);
    const merge = commitOf(repository, { 'b.py': `z = 1\n${leak}\n` });
    const found = placesOf(scan('--history'));
    expect(found).toContainEqual([merge, 'b.py', null, 1]);
    expect(found).toHaveLength(3);
  });

  it('names what it cannot read', () => {
    const commit = commitOf(repository, { 'a.ipynb': '{' });
    expect(scan('--history').errors).toEqual([
      {
        path: 'a.ipynb',
        commit,
        message: 'This is not valid JSON: see line 1.'
      }
    ]);
  });

  it('writes SARIF with the commit', () => {
    const { out } = repository.nbwarden([
      ...['scan', '--history', '--format', 'sarif']
    ]);
    const { runs } = JSON.parse(out) as {
      runs: [{ results: { properties: { commit: string } }[] }];
    };
    expect(runs[0].results[0].properties.commit).toBe(idOf('HEAD~3'));
  });

  it('reads a bare repository, such as a mirror', () => {
    const { folder, environment, bundle } = repository;
    const expected = [[idOf('HEAD~3'), 'a.ipynb', 1, 0]];
    const mirror = join(folder, 'mirror.git');
    repository.git('clone', '-q', '--mirror', '.', mirror);
    repository = new Repository(mirror, environment, bundle);
    expect(placesOf(scan('--history', 'a.ipynb'))).toEqual(expected);
  });

  it('says of a bare repository what it lacks, and what to do', () => {
    const mirror = join(repository.folder, 'mirror.git');
    repository.git('clone', '-q', '--mirror', '.', mirror);
    const bare = repository.at(mirror);
    const inside = repository.at(join(repository.folder, '.git'));
    const commands = [
      ['scan', '--staged'],
      ['redact', '--staged'],
      ['hook', 'install'],
      ['filter', 'install'],
      ['scan', '.'],
      ['baseline', '.']
    ];
    for (const args of commands) {
      const { code, out, err } = bare.nbwarden(args);
      expect([args, code, out + err]).toEqual([
        args,
        2,
        expect.stringMatching(/ repository.* commits.*--history/)
      ]);
    }
    for (const args of [
      ['scan', '--staged'],
      ['scan', '.']
    ]) {
      const { code, out } = inside.nbwarden(args);
      expect([args, code, out]).toEqual([
        args,
        2,
        expect.stringMatching(/git's own folder/)
      ]);
    }
  });

  it('says so where there is no commit', () => {
    repository = workshop.init('empty');
    expect(scan('--history')).toMatchObject({
      code: 2,
      errors: [{ message: 'There is no commit yet.' }]
    });
  });

  it('ends with what was found when it is stopped', async () => {
    // As Ctrl-C does, to the command and what it started, when the first content comes.
    repository.write(
      '.git/stop.cjs',
      `const processes = require('node:child_process');
       const { spawn } = processes;
       processes.spawn = (...given) => {
         const child = spawn(...given);
         child.stdout.once('data', () => process.kill(0, 'SIGINT'));
         return child;
       };`
    );
    const child = spawn(
      process.execPath,
      [repository.bundle, 'scan', '--history', '--jobs', '1'],
      {
        cwd: repository.folder,
        detached: true,
        env: {
          ...repository.environment,
          NODE_OPTIONS: `--require ${repository.folder}/.git/stop.cjs`
        },
        stdio: ['ignore', 'pipe', 'ignore']
      }
    );
    let out = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      out += text;
    });
    const code = await new Promise(resolve => child.on('close', resolve));
    expect(code).toBe(130);
    expect(out).toMatch(/The scan was stopped: [1-5] files? w/);
    expect(out).not.toContain('Git could not');
  });
});

describe('nbwarden scan --range', () => {
  it('reads the commits between two', () => {
    expect(placesOf(scan('--range', 'HEAD~3..HEAD'))).toEqual([
      [idOf('HEAD~2'), 'b.py', null, 0],
      [idOf('HEAD~1'), 'a.ipynb', 1, 0]
    ]);
    expect(scan('--range', 'HEAD~1..HEAD').code).toBe(0);
  });

  it.each([
    ['no..such', 'Git knows no commits no..such.'],
    ['--output=x..HEAD', 'Git knows no commits --output=x..HEAD.']
  ])('fails for %s', (range, message) => {
    const { code, errors } = scan(`--range=${range}`);
    expect(code).toBe(2);
    expect(errors[0].message).toContain(message);
    expect(repository.has('x..HEAD')).toBe(false);
  });

  it.each([
    [['--range', 'HEAD'], '--range is two commits: main..HEAD.'],
    [['--range', '..'], '--range is two commits: main..HEAD.'],
    [
      ['--history', '--staged'],
      'Choose one of --staged, --range and --history.'
    ]
  ])('%j is wrong', (args, message) => {
    const { code, err } = repository.nbwarden(['scan', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('the hook before a push', () => {
  let bare: Repository;
  beforeEach(() => {
    bare = repository.at(`${repository.folder}.bare`);
    repository.git('init', '-q', '--bare', bare.folder);
    repository.git('remote', 'add', 'origin', bare.folder);
    repository.nbwarden(['hook', 'install', '--pre-push']);
  });

  const push = (...args: string[]): { code: number | null; err: string } =>
    repository.try(['push', '-q', ...args]);

  it('judges what the remote does not have yet', () => {
    expect(push('origin', 'main')).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        `b.py in commit ${idOf('HEAD~2').slice(0, 10)}\n`
      )
    });
    expect(push('origin', 'HEAD~4:refs/heads/main').code).toBe(0);
    expect(push('--no-verify', 'origin', 'main').code).toBe(0);
    commitOf(repository, { 'c.py': 'y = 1\n' });
    expect(push('origin', 'main').code).toBe(0);
    commitOf(repository, { 'c.py': `${leak}\n` });
    commitOf(repository, { 'c.py': '\n' });
    const { code, err } = push('origin', 'main');
    expect([code, err]).toEqual([1, expect.stringContaining('c.py in commit')]);
    expect(err).toContain('git push --no-verify');
    expect(bare.holdsToken('main')).toBe(false);
  });

  it('judges tags, and lets branches be deleted', () => {
    push('origin', 'HEAD~4:refs/heads/main', 'HEAD~4:refs/heads/gone');
    repository.git('tag', '-a', '-m', 'x', 'v1', 'HEAD~3');
    expect(push('origin', 'v1').code).toBe(1);
    expect(push('origin', '--delete', 'gone').code).toBe(0);
  });

  it('stops where the history is not all there', () => {
    const shallow = repository.at(`${repository.folder}.shallow`);
    repository.git(
      'clone',
      '-q',
      '--depth',
      '1',
      `file://${repository.folder}`,
      shallow.folder
    );
    const report = shallow.nbwarden(['scan', '--range', 'HEAD~2..HEAD']);
    expect([report.code, report.out]).toEqual([
      2,
      expect.stringContaining('A shallow clone has only the last ones.')
    ]);
    const cut = 'This clone is shallow: commits before its first ones';
    expect(shallow.nbwarden(['scan', '--history']).err).toContain(cut);
    commitOf(shallow, { 'new.py': 'x = 1\n' });
    const later = shallow.nbwarden(['scan', '--range', 'HEAD^..HEAD']);
    expect([later.code, later.err]).toEqual([0, '']);
  });

  it('takes no name for one without findings that it does not know', () => {
    const { out, code } = repository.nbwarden(['scan', '--history', 'c.ipynb']);
    expect([code, out]).toEqual([
      2,
      expect.stringContaining(
        'There is no c.ipynb here, and none in any commit'
      )
    ]);
    repository.git('rm', '-q', 'b.py');
    expect(scan('--history', 'b.py').findings).toHaveLength(1);
  });
});
