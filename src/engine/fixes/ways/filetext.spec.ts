import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { toFileText } from './filetext';

/** Signs that end strings, start comments, or mean something in one of the formats. */
const VALUES = [
  'abc123',
  'a b#c $d',
  'it\'s "so" \\ and \\n',
  'two\nlines',
  ': - {x} [y] & * ! | > % @ `',
  'é \u2028 \u0085 \u{1f600}',
  ' spaces '
];

/** What Python makes of a text, with the parser that the server part has. */
const readInPython = (file: string, text: string): unknown => {
  const program = [
    'import json, sys, yaml',
    'from nbwarden.envfile import read_bindings',
    'file, text = json.load(sys.stdin)',
    'print(json.dumps({b.name: b.value for b in read_bindings(text, file)} if file.endswith(".env") else yaml.safe_load(text) if file.endswith("l") else json.loads(text)))'
  ].join('\n');
  const root = join(__dirname, '..', '..', '..', '..');
  const { stdout, stderr } = spawnSync(
    join(root, '.venv', 'bin', 'python'),
    ['-c', program],
    { cwd: root, input: JSON.stringify([file, text]), encoding: 'utf8' }
  );
  return stdout === '' ? stderr : (JSON.parse(stdout) as unknown);
};

it.each(['.env', 'secrets.json', 'secrets.yml'])(
  '%s gives each value back',
  file => {
    const entries = VALUES.map((value, index) => [`K${index}`, value] as const);
    expect(readInPython(file, toFileText(file, entries))).toEqual(
      Object.fromEntries(entries)
    );
  }
);

it('leaves what needs no quotes without them', () => {
  expect(
    toFileText('.env', [
      ['KEY', 'sk-a/b+c=='],
      ['OTHER', '']
    ])
  ).toBe('KEY=sk-a/b+c==\nOTHER=');
});

it('refuses what python-dotenv would replace, and does not tell it', () => {
  const write = (): string => toFileText('.env', [['KEY', 'a${HOME}b']]);
  expect(write).toThrow('The value of KEY holds a text');
  expect(write).not.toThrow('HOME');
});
