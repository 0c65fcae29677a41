import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { leak, toNotebook, token } from '../../../scripts/testing/command';
import { Workshop, type Repository } from '../../../scripts/testing/repository';

const withOutput = (text: string): string => {
  const notebook = JSON.parse(toNotebook('show()')) as {
    cells: { outputs: object[] }[];
  };
  notebook.cells[0].outputs = [{ output_type: 'stream', name: 'stdout', text }];
  return `${JSON.stringify(notebook, null, 1)}\n`;
};

const bad = withOutput(`${leak}\n`);
const redacted = bad.replace(token, '••••');

const workshop = new Workshop();
workshop.use(repository => {
  repository.stage('a.py', 'x = 1\n');
  repository.git('commit', '-q', '-m', 'one');
});

let repository: Repository;
beforeEach(() => {
  repository = workshop.copy();
});

const filter = (
  action: string
): { code: number | null; out: string; err: string } =>
  repository.nbwarden(['filter', action]);

const statusOf = (): string => repository.git('status', '--porcelain', '-z');

const add = (path: string): { code: number | null; err: string } =>
  repository.try(['add', '--', path]);

/** What is staged, as text. */
const staged = (path: string): string =>
  repository.git('cat-file', 'blob', `:${path}`);

describe('nbwarden filter', () => {
  it('redacts outputs on their way into the index, and leaves the file as it is', () => {
    expect(filter('install').code).toBe(0);
    repository.write("it's a.ipynb", bad);
    expect(add("it's a.ipynb").code).toBe(0);
    expect(staged("it's a.ipynb")).toBe(redacted);
    expect(repository.read("it's a.ipynb")).toBe(bad);
    repository.git('commit', '-q', '-m', 'two');
    expect(repository.holdsToken()).toBe(false);
    expect(statusOf()).toBe('');
    // A file that was only touched is looked at anew.
    repository.write("it's a.ipynb", bad);
    expect(statusOf()).toBe('');
  });

  it('changes nothing the second time, and nothing that holds no secret', () => {
    filter('install');
    const odd = `\ufeff${withOutput('1.0e3\n').replace(/\n/g, '\r\n')}`;
    repository.write('odd.ipynb', odd);
    repository.write('again.ipynb', redacted);
    repository.write('empty.ipynb', '');
    repository.git('add', '.');
    expect(staged('odd.ipynb')).toBe(odd);
    expect(staged('again.ipynb')).toBe(redacted);
    expect(staged('empty.ipynb')).toBe('');
  });

  it('leaves sources alone, and other files', () => {
    filter('install');
    repository.write('a.ipynb', toNotebook(leak));
    repository.write('b.py', leak);
    repository.git('add', '.');
    expect(staged('a.ipynb')).toBe(toNotebook(leak));
    expect(staged('b.py')).toBe(leak);
  });

  it('leaves what Git LFS keeps in place of a notebook', () => {
    filter('install');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
    repository.write('a.ipynb', pointer);
    expect(add('a.ipynb').code).toBe(0);
    expect(staged('a.ipynb')).toBe(pointer);
  });

  it('knows nbwarden.toml', () => {
    filter('install');
    repository.write('nbwarden.toml', '[leave-out]\npaths = ["left.ipynb"]\n');
    repository.write('left.ipynb', bad);
    add('left.ipynb');
    expect(staged('left.ipynb')).toBe(bad);
    repository.write('nbwarden.toml', '[leave-out]\npaths = 1\n');
    repository.write('a.ipynb', bad);
    expect(add('a.ipynb').code).not.toBe(0);
  });

  it.each([
    ['a broken notebook', bad.slice(0, -9)],
    ['JSON that is no notebook', JSON.stringify([leak])],
    ['bytes that are no text', Buffer.from([1, 0, 2])]
  ])('stops where nobody knows: %s', (_, content) => {
    filter('install');
    repository.write('a.ipynb', content);
    const { code, err } = add('a.ipynb');
    expect(code).not.toBe(0);
    expect(err).toContain('nbwarden: a.ipynb was not staged.');
    expect(err).not.toContain(token.slice(4));
    expect(repository.git('ls-files', 'a.ipynb')).toBe('');
    repository.git('-c', 'filter.nbwarden.clean=cat', 'add', 'a.ipynb');
    expect(repository.git('ls-files', 'a.ipynb')).not.toBe('');
  });

  it('stops where the command is gone, and still checks out', () => {
    filter('install');
    const script = repository.read('.git/nbwarden/clean');
    repository.write('a.ipynb', redacted);
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'two');
    repository.environment.PATH = '/usr/bin:/bin';
    repository.write(
      '.git/nbwarden/clean',
      script.replace(/^bundle=.*$/m, 'bundle=/no/such')
    );
    repository.write('b.ipynb', bad);
    const { code, err } = add('b.ipynb');
    expect(code).not.toBe(0);
    expect(err).toContain('The command nbwarden is gone from ');
    rmSync(join(repository.folder, 'a.ipynb'));
    repository.git('checkout', '-q', '--', 'a.ipynb');
    expect(repository.git('cat-file', 'blob', 'HEAD:a.ipynb')).toBe(redacted);
  });

  it.each([
    ['nothing', null],
    ['lines of others', '*.py text'],
    ['an empty file', '']
  ])('is taken out so that all is as it was: %s', (_, text) => {
    const path = '.git/info/attributes';
    rmSync(join(repository.folder, path), { force: true });
    if (text !== null) {
      repository.write(path, text);
    }
    const settings = repository.read('.git/config');
    filter('install');
    filter('install');
    expect(repository.read(path)).toContain('*.ipynb filter=nbwarden\n');
    const { code, out } = filter('uninstall');
    expect([code, out]).toEqual([0, 'The filter is taken out.\n']);
    expect(repository.has(path)).toBe(text !== null);
    expect(text === null || repository.read(path) === text).toBe(true);
    expect(repository.read('.git/config').trim()).toBe(settings.trim());
    expect(repository.has('.git/nbwarden')).toBe(false);
    repository.stage('a.ipynb', bad);
    expect(staged('a.ipynb')).toBe(bad);
  });

  it('takes nobody’s place', () => {
    repository.write('.gitattributes', '*.bin filter=lfs\n');
    expect(filter('install').code).toBe(0);
    filter('uninstall');
    repository.write('sub/.gitattributes', '# no\ndata/*.ipynb filter=lfs\n');
    expect(filter('install').err).toContain('have the filter "lfs"');
    repository.write('.gitattributes', '*.ipynb filter=nbstripout\n');
    const { code, err } = filter('install');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('have the filter "nbstripout"')
    ]);
    expect(repository.git('config', '--list')).not.toContain('nbwarden');
  });

  it('may be named by everybody’s attributes', () => {
    repository.write('.gitattributes', '*.ipynb filter=nbwarden\n');
    expect(filter('install').code).toBe(0);
    expect(filter('uninstall')).toMatchObject({
      code: 0,
      err: expect.stringContaining('A .gitattributes still names the filter')
    });
  });

  it('works from a folder, and in a second working tree', () => {
    filter('install');
    const folder = `${repository.folder}.second`;
    repository.git('worktree', 'add', '-q', '--detach', folder);
    const second = repository.at(folder);
    second.write('sub/a.ipynb', bad);
    second.at(join(folder, 'sub')).git('add', 'a.ipynb');
    expect(second.git('cat-file', 'blob', ':sub/a.ipynb')).toBe(redacted);
  });

  it.each([
    [['filter'], 'Say filter install or filter uninstall.'],
    [['filter', 'install', '--x'], "Unknown option '--x'"]
  ])('%j is wrong', (args, message) => {
    const { code, err } = repository.nbwarden(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
