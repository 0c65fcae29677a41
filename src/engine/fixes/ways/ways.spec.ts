import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { ValueForm, WayOptions } from '../../types';
import {
  createKeeper,
  findOptionProblem,
  listNextSteps,
  ways,
  wayTitle
} from '.';

const names = ['OPENAI_API_KEY', 'DATABASE_PASSWORD'];

describe.each(ways)('%s', way => {
  it('has a title and says what is left to do', () => {
    expect(wayTitle(way)).toMatch(/^[A-Z.]/);
    const steps = listNextSteps(way, names);
    expect(steps.length).toBeGreaterThan(0);
    expect(listNextSteps(way, [])).toEqual([]);
  });

  it('names each secret where a person has to store it', () => {
    const text = listNextSteps(way, names)
      .map(step => step.text)
      .join('\n');
    const isTold = names.every(
      name => text.includes(name) || text.includes(name.replace(/_/g, '-'))
    );
    // A prompt has nothing to store.
    expect(isTold).toBe(way !== 'getpass');
  });

  it('takes no option that it does not know', () => {
    expect(findOptionProblem(way, {})).toBeNull();
    expect(
      findOptionProblem(way, { color: 'red' } as unknown as WayOptions)
    ).toContain('has no option "color"');
  });
});

it.each([
  [{}, 'cannot answer: use an environment variable'],
  [{ ask: 'if-unset' }, `needs ${names.join(', ')} in its environment`]
])(
  'says what a prompt means for a run without a person: %j',
  (options, words) => {
    const told = listNextSteps('getpass', names, options).map(
      ({ text }) => text
    );
    expect(told.join()).toContain(words);
  }
);

it.each([
  ['aws', { region: 'Frankfurt' }, 'Region: It looks like eu-central-1.'],
  ['aws', { prefix: "a'b" }, 'Prefix of the names: It consists of'],
  ['gcp', { project: 'My Project' }, 'Project: It is the id of the project'],
  ['azure', { url: 'my-vault' }, 'Address of the vault: It starts with https'],
  ['vault', { url: 'https://me:word@vault' }, 'holds no name, password'], // nbwarden: allow[url-credentials] made up
  ['config', { file: 'secrets.txt' }, 'ends with .json or .yaml or .yml.'],
  ['config', { file: '/etc/secrets.json' }, "from the notebook's folder"],
  ['encrypted', { key: 'file' }, 'It is getpass or keyring.'],
  ['getpass', { ask: 'never' }, 'It is always or if-unset.'],
  ['keyring', { service: 'a b' }, 'Service: It consists of']
] as const)('%s: %j is refused', (way, options, message) => {
  expect(findOptionProblem(way, options)).toContain(message);
  expect(() => createKeeper(way, options)).toThrow(message);
});

it('takes nothing that ends a literal or a word of a shell', () => {
  const signs = Array.from('"\'\\ {}$`;&|\n');
  const taken = ways.flatMap(way =>
    (['file', 'prefix', 'url', 'service', 'scope', 'mount'] as const).flatMap(
      option =>
        signs.filter(
          sign =>
            findOptionProblem(way, { [option]: `https://a${sign}b.json` }) ===
            null
        )
    )
  );
  expect(taken).toEqual([]);
});

it.each(['.env', 'conf/a.env', './a.env', '../a.env'])(
  'has git ignore the file that is written: %s',
  file => {
    const root = mkdtempSync(join(tmpdir(), 'nbwarden-ignore-'));
    try {
      const folder = join(root, 'notebooks');
      mkdirSync(join(folder, 'conf'), { recursive: true });
      writeFileSync(join(folder, '.gitignore'), 'other');
      const commands = listNextSteps('dotenv', ['KEY'], { file }).flatMap(
        ({ kind, text }) =>
          kind === 'command' && text.includes('gitignore') ? [text] : []
      );
      const program = ['git init -q', ...commands, `git check-ignore ${file}`];
      const { stdout, stderr } = spawnSync('sh', ['-c', program.join('\n')], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_DIR: join(root, '.git'),
          GIT_WORK_TREE: root
        }
      });
      expect([stdout, stderr]).toEqual([`${file}\n`, '']);
    } finally {
      rmSync(root, { recursive: true });
    }
  }
);

it('does not let a command hold a value', () => {
  const texts = ways.flatMap(way => listNextSteps(way, names));
  const commands = texts.filter(({ kind }) => kind === 'command');
  expect(commands.length).toBeGreaterThan(10);
  expect(
    commands.filter(({ text }) => /--(?:value|secret-string) ["']/.test(text))
  ).toEqual([]);
});

describe('a value of several lines', () => {
  const forms = new Map<string, ValueForm>([['PRIVATE_KEY', 'lines']]);
  const stepsOf = (way: (typeof ways)[number]): string =>
    listNextSteps(way, ['PRIVATE_KEY'], {}, false, forms)
      .map(({ text }) => text)
      .join('\n');

  it.each([
    'env',
    'aws',
    'azure',
    'gcp',
    'vault',
    'keyring',
    'databricks'
  ] as const)('is read to its end: %s', way => {
    const command = stepsOf(way)
      .split('\n')
      .find(line => line.startsWith('IFS='));
    const variable = way === 'env' ? 'PRIVATE_KEY' : 'VALUE';
    // What follows the reading is there to store it.
    const reading = command?.split(';')[0] ?? 'false';
    const { stdout } = spawnSync(
      'bash',
      ['-c', `${reading}; printf %s "$${variable}"`],
      { input: ' first\nlast\n', encoding: 'utf8' }
    );
    expect(stdout).toBe(' first\nlast\n');
  });

  it.each([
    ['env', 'Ctrl-D'],
    ['dotenv', 'single quotes'],
    ['config', '\\n'],
    ['encrypted', 'input("File that holds PRIVATE_KEY: ")']
  ] as const)('is told with %s how to keep its lines', (way, words) => {
    expect(stepsOf(way)).toContain(words);
  });
});

it.each([
  ['decoded', 'p@ss for p%40ss'],
  ['encoded', 'p%40ss for p@ss'],
  ['quoted', 'with the quotes around it']
] as const)('tells how the value is written: %s', (form, words) => {
  const forms = new Map([['DATABASE_PASSWORD', form]]);
  const told = listNextSteps('env', ['DATABASE_PASSWORD'], {}, false, forms);
  expect(told.map(({ text }) => text).join()).toContain(words);
});
