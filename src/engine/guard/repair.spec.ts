import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanFile } from '../documents';
import { isSensitive } from '../category';
import type { Finding, Way } from '../types';
import { listSame, repairVersions, type Versions } from '.';

const make = (seed: number): string => {
  const { text, from, to } = generateSample('github-pat-classic', seeded(seed));
  return text.slice(from, to);
};
const token = make(3);
const other = make(4);

const cell = (id: string, source: string, ...outputs: object[]): object => ({
  id,
  cell_type: 'code',
  metadata: {},
  execution_count: 1,
  source: source.split(/(?<=\n)/),
  outputs
});
const stream = (text: string): object => ({
  output_type: 'stream',
  name: 'stdout',
  text: [text]
});
const toFile = (cells: readonly object[], metadata: object = {}): string =>
  `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;

const repair = (
  path: string,
  versions: Versions,
  way: Way | null,
  isMeant: (finding: Finding) => boolean = () => true
): Versions => {
  const { findings } = scanFile(path, versions.staged.replace('\ufeff', ''));
  const fingerprints = findings
    .filter(isMeant)
    .map(({ fingerprint }) => fingerprint);
  return repairVersions({ path, versions, fingerprints, way, options: {} });
};

const inOutput = ({ place }: Finding): boolean => place.part === 'output';

describe('repairVersions', () => {
  it('redacts an output in both contents, and leaves what only the file holds', () => {
    const staged = toFile([cell('a', 'show()', stream(`key ${token}\n`))]);
    const working = toFile([
      cell('new', `mine = "${other}"`, stream(`${other}\n`)),
      cell('a', 'show()  # later', stream(`key ${token}\n`))
    ]);
    const fixed = repair('n.ipynb', { staged, working }, null, inOutput);
    expect(fixed).toEqual({
      staged: staged.replace(token, '••••'),
      working: working.replace(token, '••••')
    });
  });

  it('leaves the source that an output shows, unless its finding is chosen', () => {
    const staged = toFile([cell('a', `t = "${token}"`, stream(token))]);
    const versions = { staged, working: null };
    const onlyOutput = repair('n.ipynb', versions, null, inOutput);
    expect(onlyOutput.staged.split(token)).toHaveLength(2);
    expect(onlyOutput.working).toBeNull();
    const both = repair('n.ipynb', versions, null);
    expect(both.staged).not.toContain(token);
  });

  it('has sources read the value from the environment', () => {
    const staged = toFile([
      cell('a', `token = "${token}"`, stream(token)),
      cell('b', 'print(1)')
    ]);
    const working = toFile([
      cell('b', 'print(2)'),
      cell('a', `x = 1\ntoken = "${token}"\nown = "${other}"`)
    ]);
    const fixed = repair('n.ipynb', { staged, working }, 'env');
    expect(fixed.staged).not.toContain(token);
    expect(fixed.staged).toContain('os.environ[\\"GITHUB_TOKEN\\"]');
    expect(fixed.working).not.toContain(token);
    expect(fixed.working).toContain('os.environ[\\"GITHUB_TOKEN\\"]');
    expect(fixed.working).toContain(other);
    expect(fixed.working).toContain('print(2)');
    expect(JSON.parse(fixed.working ?? '')).toHaveProperty('cells.length', 2);
  });

  it('knows markdown, metadata, and other files', () => {
    const staged = toFile(
      [
        { id: 'm', cell_type: 'markdown', metadata: {}, source: `See ${token}` }
      ],
      { note: `token=${token}` }
    );
    const fixed = repair('n.ipynb', { staged, working: staged }, null);
    expect(fixed.staged).not.toContain(token);
    expect(fixed.working).toBe(fixed.staged);
    const text = `# notes\r\nTOKEN=${token}\r\n`;
    expect(repair('a.env', { staged: text, working: text }, 'env')).toEqual({
      staged: '# notes\r\nTOKEN=••••\r\n',
      working: '# notes\r\nTOKEN=••••\r\n'
    });
    const code = `TOKEN = "${token}"\n`;
    const { staged: program } = repair(
      'a.py',
      { staged: code, working: null },
      'env'
    );
    expect(program).toBe('import os\n\nTOKEN = os.environ["GITHUB_TOKEN"]\n');
  });

  it('knows old formats, marks, and what is no JSON', () => {
    const old = JSON.stringify({
      nbformat: 3,
      metadata: {},
      worksheets: [
        {
          cells: [
            {
              cell_type: 'code',
              input: `t = "${token}"`,
              outputs: [{ output_type: 'stream', text: token }]
            }
          ]
        }
      ]
    });
    const fixed = repair('n.ipynb', { staged: old, working: old }, null);
    expect(fixed.staged).toBe(old.split(token).join('••••'));
    const marked = `\ufeff${toFile([cell('a', 'x', stream(token))])}`;
    const { staged } = repair('n.ipynb', { staged: marked, working: '' }, null);
    expect(staged).toBe(marked.replace(token, '••••'));
    const broken = `<<<<<<< \n"token": "${token}"\n`;
    const mended = repair('n.ipynb', { staged: broken, working: null }, null);
    expect(mended.staged).toBe(broken.replace(token, '••••'));
  });

  it('redacts all values of other sensitive data', () => {
    const people = ['anna', 'bert', 'carla', 'dora', 'emil'];
    const printed = people.map(name => `${name}@web.de`).join(' ');
    const staged = toFile([cell('a', 'df', stream(printed))]);
    const fixed = repair(
      'n.ipynb',
      { staged, working: staged },
      null,
      isSensitive
    );
    expect(fixed.staged).not.toContain('@web.de');
    expect(fixed.working).toBe(fixed.staged);
  });

  it('changes nothing without a choice', () => {
    const staged = toFile([cell('a', `t = "${token}"`)]);
    const versions = { staged, working: staged };
    expect(repair('n.ipynb', versions, 'env', () => false)).toEqual(versions);
  });
});

describe('listSame', () => {
  const source = (value: string): string =>
    toFile([cell('a', `t = "${value}"`)]);
  const [{ fingerprint }] = scanFile('n.ipynb', source(token)).findings;

  it('knows the same value again, whatever else changed', () => {
    const later = toFile([cell('b', 'x = 1'), cell('a', `t = "${token}"`)]);
    expect(listSame('n.ipynb', source(token), later, {})).toEqual([
      fingerprint
    ]);
  });

  it('tells another value at the same place, although its fingerprint is the same', () => {
    const [again] = scanFile('n.ipynb', source(other)).findings;
    expect(again.fingerprint).toBe(fingerprint);
    expect(listSame('n.ipynb', source(token), source(other), {})).toEqual([]);
  });
});
