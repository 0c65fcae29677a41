/**
 * What a commit in a shell may hold: nothing sensitive gets in unseen, and
 * nothing of the user's is lost.
 */
import { leak, toNotebook, token } from '../../../scripts/testing/command';
import { Guarded, bad, fine } from '../../../scripts/testing/guarded';

const guarded = new Guarded();
guarded.use();

const withOutput = (text: string): string => {
  const notebook = JSON.parse(toNotebook('show()')) as {
    cells: { outputs: object[] }[];
  };
  notebook.cells[0].outputs = [{ output_type: 'stream', name: 'stdout', text }];
  return JSON.stringify(notebook);
};

describe('what is staged', () => {
  it.each([
    ['a notebook that is new', 'new.ipynb', bad, 'Cell 2, line 1'],
    ['a notebook that was changed', 'kept.ipynb', bad, 'Cell 2, line 1'],
    ['an output', 'out.ipynb', withOutput(leak), 'Cell 1, output 1'],
    ['a text', 'a.py', `\n${leak}\n`, 'Line 2'],
    ['a table', 'a.csv', `token\n${token}\n`, 'Line 2'],
    ['a log', 'sub/a.log', leak, 'Line 1']
  ])('is judged: %s', (_, path, text, place) => {
    guarded.repository.stage(path, text);
    guarded.expectStop(place);
    guarded.repository.stage(path, path.endsWith('.ipynb') ? fine : 'x\n');
    if (path !== 'kept.ipynb') {
      guarded.expectPass();
    }
  });

  it.each([
    ['with spaces.ipynb'],
    ['quote".ipynb'],
    ["quote'.ipynb"],
    ['Übung/日本.ipynb'],
    ['-rf.ipynb'],
    ['--amend.ipynb'],
    ['$(touch x).ipynb'],
    ['[a]*?.ipynb'],
    [':(top)a.ipynb'],
    ['back\\slash.ipynb'],
    ['tab\tand\nline.ipynb']
  ])('has the name %j', path => {
    guarded.repository.stage(path, bad);
    const shown = path.replace('\t', '\\u{9}').replace('\n', '\\u{a}');
    guarded.expectStop(`${shown}\n  Cell 2, line 1`);
    guarded.repository.stage(path, fine);
    guarded.expectPass();
    expect(guarded.repository.has('x')).toBe(false);
  });

  it('was renamed', () => {
    guarded.repository.git('mv', 'kept.ipynb', 'moved.ipynb');
    guarded.expectPass();
    guarded.repository.git('mv', 'moved.ipynb', 'again.ipynb');
    guarded.repository.stage('again.ipynb', bad);
    guarded.expectStop('again.ipynb');
  });

  it('was renamed, and held a secret before the hook came', () => {
    guarded.repository.stage('old.ipynb', bad);
    guarded.repository.git('commit', '-q', '--no-verify', '-m', 'old');
    guarded.repository.git('mv', 'old.ipynb', 'new.ipynb');
    guarded.expectStop('new.ipynb');
  });

  it('was copied', () => {
    guarded.repository.stage('one.ipynb', bad);
    guarded.repository.git('commit', '-q', '--no-verify', '-m', 'old');
    guarded.repository.stage('two.ipynb', bad);
    guarded.expectStop('two.ipynb');
  });

  it('replaces a link', () => {
    guarded.repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${guarded.repository.git('rev-parse', 'HEAD:lines.py').trim()},link.ipynb`
    );
    guarded.expectPass();
    guarded.repository.stage('link.ipynb', bad);
    guarded.expectStop('link.ipynb');
  });

  it('is deleted', () => {
    guarded.repository.stage('old.ipynb', bad);
    guarded.repository.git('commit', '-q', '--no-verify', '-m', 'old');
    guarded.repository.git('rm', '-q', 'old.ipynb');
    guarded.expectPass();
  });

  it('is nothing', () => {
    guarded.expectPass(['--allow-empty', '-m', 'empty']);
  });
});

describe('partial staging', () => {
  it('judges what is staged, where the file is repaired but not staged', () => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.write('a.ipynb', fine);
    guarded.expectStop('a.ipynb');
    expect(guarded.repository.read('a.ipynb')).toBe(fine);
  });

  it('lets pass what is staged, where only the file holds a secret', () => {
    guarded.repository.stage('a.ipynb', fine);
    guarded.repository.write('a.ipynb', bad);
    guarded.expectPass();
    expect(guarded.repository.read('a.ipynb')).toBe(bad);
  });

  it('judges some lines of a file', () => {
    const lines = guarded.repository.read('lines.py');
    guarded.repository.write('lines.py', `${leak}\n${lines}b = 2\n`);
    guarded.repository.try(['add', '-p', 'lines.py'], { input: 's\nn\ny\n' });
    guarded.expectPass();
    guarded.repository.try(['add', '-p', 'lines.py'], { input: 'y\n' });
    guarded.expectStop('lines.py');
  });

  it('judges what "commit -a" stages', () => {
    guarded.repository.write('kept.ipynb', bad);
    guarded.expectStop('kept.ipynb', ['-a', '-m', 'all']);
    expect(guarded.repository.git('diff', '--cached', '--name-only')).toBe('');
  });

  it('judges the one file that "commit FILE" takes, and not what else is staged', () => {
    guarded.repository.stage('other.ipynb', bad);
    guarded.repository.write('kept.ipynb', toNotebook('import sys'));
    guarded.expectPass(['-m', 'one', '--', 'kept.ipynb']);
    guarded.repository.write('kept.ipynb', bad);
    guarded.expectStop('kept.ipynb', ['-m', 'one', '--', 'kept.ipynb']);
    guarded.expectStop('other.ipynb');
  });

  it('judges a file that is only meant to be added once it is', () => {
    guarded.repository.write('a.ipynb', bad);
    guarded.repository.git('add', '-N', 'a.ipynb');
    guarded.expectPass(['--allow-empty', '-m', 'none']);
    guarded.repository.git('add', 'a.ipynb');
    guarded.expectStop('a.ipynb');
  });
});

describe('a finding', () => {
  /** Follows what a commit that was stopped tells, to the letter. */
  const follow = (told: string): string[] => {
    const commands = [...told.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line]) =>
      line.replace(
        /^nbwarden/,
        `'${process.execPath}' '${guarded.repository.bundle}'`
      )
    );
    guarded.repository.git('config', 'alias.sh', `!${commands.join(' && ')}`);
    guarded.repository.git('sh');
    return commands;
  };

  it('is repaired by the commands that are told', () => {
    guarded.repository.stage("it's.ipynb", bad);
    expect(follow(guarded.commit().told)).toHaveLength(1);
    guarded.expectPass();
  });

  it.each([[['-a']], [['--', "it's.ipynb", 'kept.ipynb']]])(
    'is repaired by what is told where %j stages it in passing',
    args => {
      guarded.repository.stage("it's.ipynb", fine);
      guarded.repository.git('commit', '-q', '-m', 'fine');
      guarded.repository.write("it's.ipynb", bad);
      guarded.repository.write('kept.ipynb', bad);
      expect(follow(guarded.commit(['-m', 'two', ...args]).told)).toHaveLength(
        2
      );
      guarded.expectPass(['-m', 'two', ...args]);
    }
  );

  describe('in a merge conflict', () => {
    beforeEach(() => {
      const { repository } = guarded;
      repository.git('checkout', '-q', '-b', 'other');
      repository.stage('kept.ipynb', bad);
      repository.stage('tool.py', leak);
      repository.git('commit', '-q', '--no-verify', '-m', 'unseen');
      repository.git('checkout', '-q', 'main');
      repository.stage('kept.ipynb', toNotebook('import sys'));
      repository.stage('tool.py', 'import sys\n');
      repository.git('commit', '-q', '-m', 'two');
      expect(repository.try(['merge', 'other']).code).toBe(1);
    });

    it.each([[['-a']], [[]]])('is resolved first, at commit %j', args => {
      if (args.length === 0) {
        guarded.repository.git('add', 'kept.ipynb', 'tool.py');
      }
      const { told, isMade } = guarded.commit([...args, '-m', 'merged']);
      expect(isMade).toBe(false);
      expect(told).toContain('it holds an unresolved merge conflict');
      expect(told).toContain('keep the lines that belong there');
      expect(told).toContain('  $ git add -- kept.ipynb tool.py\n');
      expect(told).not.toContain('--staged');
    });

    it('leaves the repair of other files as it is', () => {
      guarded.repository.git('add', 'kept.ipynb', 'tool.py');
      guarded.repository.stage('other.ipynb', bad);
      const { told } = guarded.commit(['-m', 'merged']);
      expect(told).toContain('  $ git add -- kept.ipynb tool.py\n');
      expect(told).toContain('fix --staged --with env --write other.ipynb\n');
    });
  });

  it('can be allowed, where the file that says so is staged', () => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.nbwarden(['baseline', '.']);
    guarded.expectStop('a.ipynb');
    guarded.repository.git('add', 'nbwarden.toml');
    expect(guarded.commit().isMade).toBe(true);
  });

  it('can be passed over once', () => {
    guarded.repository.stage('a.ipynb', bad);
    expect(guarded.commit(['--no-verify', '-m', 'two']).isMade).toBe(true);
  });
});

describe('other sensitive data in outputs', () => {
  const printed = ['anna', 'bert', 'carla', 'dora', 'emil', 'fritz']
    .map(name => `${name}@web.de`)
    .join(' ');

  beforeEach(() =>
    guarded.repository.stage('mails.ipynb', withOutput(printed))
  );

  it('stop a commit, and the command that is told hides them', () => {
    guarded.expectStop('redact --staged --sensitive --write');
    expect(guarded.commit().told).toContain('6 e-mail addresses');
    const { code } = guarded.repository.nbwarden(
      'redact --staged --sensitive --write'.split(' ')
    );
    expect(code).toBe(0);
    expect(guarded.repository.read('mails.ipynb')).not.toContain('@web.de');
    guarded.expectPass();
  });

  it('stay where only secrets are meant', () => {
    const { err } = guarded.repository.nbwarden(['redact', '--staged']);
    expect(err).toBe('Nothing to do.\n');
  });

  it('stop none where git is told so', () => {
    guarded.repository.git('config', 'nbwarden.sensitive', 'false');
    guarded.expectPass();
  });
});
