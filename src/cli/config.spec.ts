import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { generateSample } from '../engine/credentials';
import { seeded } from '../engine/credentials/seeded';
import { toText, type Demand, type Report } from '../engine/report';
import { writeBaseline } from './baseline';
import { Refusal } from './configfile';
import { importRules } from './import';
import { scanPaths } from './scan';

const random = seeded(5);
const makeLeak = (): string => {
  const { text, from, to } = generateSample('github-pat-classic', random);
  return `token = "${text.slice(from, to)}"\n`;
};

const demand: Demand = { least: 'likely', sensitive: false };

let folder: string;

const at = (path: string): string => join(folder, path);

const write = (path: string, ...lines: string[]): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), lines.join('\n'));
};

const scan = async (path = '.'): Promise<Report> => {
  const request = {
    origin: 'files',
    jobs: 1,
    usesCache: false,
    wantsLines: false
  } as const;
  return (await scanPaths({ paths: [at(path)], ...request })).report;
};

const allowedIn = (report: Report): number =>
  report.findings.filter(({ finding }) => finding.allowed).length;

const read = (path: string): string => readFileSync(at(path), 'utf8');

const notebook = (id: string | null): string =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      {
        ...(id === null ? {} : { id }),
        cell_type: 'code',
        source: [makeLeak()],
        outputs: [],
        metadata: {}
      }
    ]
  });

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nbwarden-config-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('nbwarden.toml', () => {
  it('leaves paths out, from every folder below, and they are counted', async () => {
    write('nbwarden.toml', '[leave-out]', 'paths = ["vendor/", "*.md"]');
    ['a.py', 'deep/vendor/b.py', 'deep/c.md'].forEach(path =>
      write(path, makeLeak())
    );
    const report = await scan('deep');
    expect(report.findings).toEqual([]);
    expect(report.scanned).toMatchObject({ files: 0, skipped: 2 });
    expect([...toText(report, demand)].join('')).toContain(
      '2 files left out by nbwarden.toml.'
    );
    expect((await scan('deep/c.md')).scanned.skipped).toBe(1);
    expect((await scan('a.py')).findings).toHaveLength(1);
  });

  it('counts what it silences', async () => {
    write('nbwarden.toml', '[leave-out]', 'rules = ["github-pat-classic"]');
    write('a.py', makeLeak(), makeLeak());
    write('b.py', makeLeak().trim() + ' # nbwarden: allow');
    const report = await scan();
    expect(allowedIn(report)).toBe(3);
    expect([...toText(report, demand)].join('')).toContain(
      '3 findings allowed (2 by nbwarden.toml, 1 by a comment).'
    );
  });

  it('has rules of its own', async () => {
    write(
      'nbwarden.toml',
      '[[rules]]',
      'id = "own-rule"',
      'regex = "acme.{9}"'
    );
    write('sub/a.py', 'x = "acme123456789"');
    expect(
      (await scan()).findings.map(({ finding }) => finding.rule.id)
    ).toEqual(['own-rule']);
  });

  it('hides nothing where it is broken, and says so once', async () => {
    write('nbwarden.toml', '[leave-out]', 'paths = ["*"]', '[[rules]');
    write('a.py', makeLeak());
    write('sub/b.py', makeLeak());
    const { findings, errors } = await scan();
    expect(findings).toHaveLength(2);
    expect(errors).toHaveLength(1);
    expect(errors[0].path).toMatch(/nbwarden\.toml$/);
    expect(errors[0].message).toMatch(/^Line 3: This is not valid TOML/);
  });

  it('that is no text is an error too', async () => {
    write('nbwarden.toml', '\0\0');
    write('a.py', makeLeak());
    const { findings, errors } = await scan('a.py');
    expect(findings).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  it.each([['/dev/zero'], ['pipe']])(
    'is not waited for where it leads to %s',
    async target => {
      spawnSync('mkfifo', [at('pipe')]);
      symlinkSync(target, at('nbwarden.toml'));
      write('a.py', makeLeak());
      const { findings, errors } = await scan('a.py');
      expect(findings).toHaveLength(1);
      expect(errors).toMatchObject([
        { message: 'It is a pipe, a socket or a device, and no file.' }
      ]);
    }
  );

  it('tells an unknown rule once', async () => {
    write('nbwarden.toml', '[leave-out]', 'rules = ["nothing"]');
    ['a.py', 'b/c.py', 'd/e.py'].forEach(path => write(path, makeLeak()));
    expect((await scan()).errors.map(({ message }) => message)).toEqual([
      'Line 2: There is no rule "nothing".'
    ]);
  });
});

describe('nbwarden baseline', () => {
  const baseline = async (
    path = '.',
    output = 'nbwarden.toml'
  ): Promise<string[]> => {
    const { done, left } = await writeBaseline({
      kind: 'baseline',
      paths: [at(path)],
      demand,
      output: at(output)
    });
    return [done, ...left];
  };

  it('allows all that is there, and nothing that comes later', async () => {
    write('a.ipynb', notebook('c1'));
    write('b/c.py', makeLeak());
    expect((await baseline())[0]).toMatch(
      /^2 findings added to .*nbwarden\.toml\./
    );
    expect(allowedIn(await scan())).toBe(2);
    write('b/d.py', makeLeak());
    expect(allowedIn(await scan())).toBe(2);
    expect((await scan()).findings).toHaveLength(3);
  });

  it('holds nothing of a secret and is itself no finding', async () => {
    const leak = makeLeak();
    write('a.py', leak);
    await baseline();
    const text = read('nbwarden.toml');
    const [value] = /(?<=")\w+(?=")/.exec(leak) ?? [''];
    expect(value.length).toBeGreaterThan(30);
    for (let from = 4; from + 6 < value.length; from++) {
      expect(text).not.toContain(value.slice(from, from + 6));
    }
    expect((await scan('nbwarden.toml')).findings).toEqual([]);
  });

  it('binds what has no cell id to its file', async () => {
    write('a.ipynb', notebook('c1'));
    write('b/old.ipynb', notebook(null));
    await baseline();
    const [entry, ...more] = read('nbwarden.toml').match(/^path = .*$/gm) ?? [];
    expect(entry).toBe('path = "b/old.ipynb"');
    expect(more).toEqual([]);
  });

  it('adds to what is there, and writes nothing twice', async () => {
    const before = '# mine\n[leave-out]\npaths = [ "x" ] # why\n';
    write('nbwarden.toml', before);
    write('a.py', makeLeak());
    await baseline();
    const after = read('nbwarden.toml');
    expect(after.startsWith(before)).toBe(true);
    expect(after).toMatch(/reason = "baseline of \d{4}-\d\d-\d\d"/);
    expect((await baseline())[0]).toMatch(/^0 findings/);
    expect(read('nbwarden.toml')).toBe(after);
  });

  it('writes nothing twice into a file that does not apply', async () => {
    write('a.py', makeLeak());
    await baseline('.', 'other.toml');
    const after = read('other.toml');
    expect(after).toContain('path = "a.py"');
    expect((await baseline('.', 'other.toml'))[0]).toMatch(/^0 findings/);
    expect(read('other.toml')).toBe(after);
  });

  it('allows again what has expired', async () => {
    write('a.py', makeLeak());
    await baseline();
    const expired = `${read('nbwarden.toml')}expires = 2020-01-01\n`;
    write('nbwarden.toml', expired);
    const report = await scan();
    expect(allowedIn(report)).toBe(0);
    expect([...toText(report, demand)].join('')).toMatch(
      /It was allowed until 2020-01-01: baseline of/
    );
    await baseline();
    expect(allowedIn(await scan())).toBe(1);
  });

  it('tells what lies outside of the folder', async () => {
    write('a.py', makeLeak());
    mkdirSync(at('sub'));
    expect(await baseline('.', 'sub/nbwarden.toml')).toEqual([
      expect.stringMatching(/^0 findings/) as string,
      '1 finding outside of the folder of the file was left out.'
    ]);
  });

  it.each([
    ['[[allow]', /stays as it is\. Mend it first, in line 1/],
    ['allow = []', /write \[\[allow\]\]/]
  ])('looks at the file before it writes: %j', async (text, problem) => {
    write('nbwarden.toml', text);
    write('a.py', makeLeak());
    await expect(baseline()).rejects.toThrow(problem);
    await expect(baseline()).rejects.toThrow(Refusal);
    expect(read('nbwarden.toml')).toBe(text);
  });
});

describe('nbwarden import-gitleaks', () => {
  const run = (output = 'nbwarden.toml'): string[] => {
    const { done, left } = importRules({
      kind: 'import-gitleaks',
      path: at('gitleaks.toml'),
      output: at(output)
    });
    return [done, ...left];
  };

  it('adds rules, and none twice', async () => {
    write(
      'gitleaks.toml',
      '[[rules]]',
      'id = "own-rule"',
      'regex = "acme.{9}"'
    );
    write('a.py', 'x = "acme123456789"');
    expect(run()[0]).toMatch(/^1 rule added/);
    expect(run()[0]).toMatch(/^0 rules added/);
    expect((await scan('a.py')).findings).toHaveLength(1);
  });

  it('says that there is no such folder', () => {
    write(
      'gitleaks.toml',
      '[[rules]]',
      'id = "own-rule"',
      'regex = "acme.{9}"'
    );
    expect(() => run('no/nbwarden.toml')).toThrow(
      /was not written\. There is no folder/
    );
  });

  it('says what is wrong with the file', () => {
    expect(() => run()).toThrow(/There is no file/);
    write('gitleaks.toml', '[[');
    expect(() => run()).toThrow(/not valid TOML/);
    write('gitleaks.toml', 'title = "a"');
    expect(() => run()).toThrow(/no \[\[rules\]\]/);
    expect(() => run()).toThrow(Refusal);
  });
});
