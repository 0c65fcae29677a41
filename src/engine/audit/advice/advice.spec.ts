import { advisePasswords } from './passwords';
import { argon2, hexOf, word } from '../rules/cases/build';
import { adviseCell, adviseFile } from '.';
import type { Advice } from './advice';
import { mayNeedAdvice } from './occasion';

const apply = (text: string, { edits }: Advice): string =>
  [...edits]
    .reverse()
    .reduce(
      (told, { from, to, insert }) =>
        told.slice(0, from) + insert + told.slice(to),
      text
    );

/** Rule, what is marked, and the text after the fix; `null` without one. */
const read = (text: string, found: readonly Advice[]): unknown[] =>
  found.map(each => [
    each.rule,
    text.slice(each.from, each.to),
    each.edits.length > 0 ? apply(text, each) : null
  ]);

const server = '/e/jupyter_server_config.py';

it.each<[string, string, unknown[]]>([
  [
    'a line to remove',
    "a = 1\nc.IdentityProvider.token = ''  # x\nb = 2\n",
    [['AUTH-01', "c.IdentityProvider.token = ''", 'a = 1\nb = 2\n']]
  ],
  [
    'a line to write otherwise',
    "c.ServerApp.ip = '0.0.0.0'",
    [['NET-01', "c.ServerApp.ip = '0.0.0.0'", "c.ServerApp.ip = '127.0.0.1'"]]
  ],
  [
    'a statement of several lines',
    'c.ServerApp.disable_check_xsrf = (\n  True\n)\n',
    [['WEB-01', 'c.ServerApp.disable_check_xsrf = (\n  True\n)', '']]
  ],
  [
    'a statement in a block',
    `if a:\n    c.ServerApp.cookie_secret = '${hexOf(64)}'\n`,
    [['CFG-04', expect.any(String), null]]
  ],
  [
    'a file that does not parse',
    'c.ServerApp.ip = (\nx = 1',
    [['CFG-01', expect.any(String), null]]
  ],
  ['nothing', "c.ServerApp.ip = 'localhost'\n", []],
  [
    'the second statement of a line',
    "c.ServerApp.port = 1; c.ServerApp.ip = '*'",
    [
      [
        'NET-01',
        "c.ServerApp.ip = '*'",
        "c.ServerApp.port = 1; c.ServerApp.ip = '127.0.0.1'"
      ]
    ]
  ],
  [
    'a name of before',
    'c.NotebookApp.port = 1  # x',
    [['CFG-03', 'c.NotebookApp.port = 1', 'c.ServerApp.port = 1  # x']]
  ],
  [
    'a password under a name of before',
    `a = 1\nc.NotebookApp.password = '${argon2}'\n`,
    [
      [
        'CFG-03',
        `c.NotebookApp.password = '${argon2}'`,
        `a = 1\nc.PasswordIdentityProvider.hashed_password = '${argon2}'\n`
      ]
    ]
  ],
  [
    'a secret',
    `c.ServerApp.cookie_secret = '${hexOf(64)}'\na = 1`,
    [['CFG-04', expect.any(String), 'a = 1']]
  ],
  [
    'a secret in a comment',
    `c.ServerApp.port = 1\n# c.ServerApp.password = '${argon2}'\na = 1`,
    [
      [
        'CFG-04',
        `# c.ServerApp.password = '${argon2}'`,
        'c.ServerApp.port = 1\na = 1'
      ]
    ]
  ]
])('tells of %s', (_, text, wanted) => {
  expect(read(text, adviseFile(server, text))).toEqual(wanted);
});

const json = 'jupyter_server_config.json';

it.each<[string, string, unknown[]]>([
  [
    'writes an entry otherwise',
    '{\n  "ServerApp": {\n    "ip": "0.0.0.0"\n  }\n}',
    [
      [
        'NET-01',
        '"ip": "0.0.0.0"',
        '{\n  "ServerApp": {\n    "ip": "127.0.0.1"\n  }\n}'
      ]
    ]
  ],
  [
    'removes one of several, with its comma',
    '{"ServerApp": {"disable_check_xsrf": true, "port": 1}}',
    [['WEB-01', '"disable_check_xsrf": true', '{"ServerApp": {"port": 1}}']]
  ],
  [
    'removes the last one, with the comma before it',
    '{"ServerApp": {"port": 1, "disable_check_xsrf": true}}',
    [['WEB-01', '"disable_check_xsrf": true', '{"ServerApp": {"port": 1}}']]
  ],
  [
    'removes the only one',
    '{"ServerApp": {"disable_check_xsrf": true}}',
    [['WEB-01', '"disable_check_xsrf": true', '{"ServerApp": {}}']]
  ],
  [
    'writes the name of today',
    '{"ServerApp": {"notebook_dir": "/work"}}',
    [
      [
        'CFG-03',
        '"notebook_dir": "/work"',
        '{"ServerApp": {"root_dir": "/work"}}'
      ]
    ]
  ],
  [
    'leaves a move to another section to the person',
    '{"NotebookApp": {"port": 1}}',
    [['CFG-03', '"port": 1', null]]
  ]
])('in JSON %s', (_, text, wanted) => {
  const found = adviseFile(json, text);
  expect(read(text, found)).toEqual(wanted);
  for (const advice of found.filter(({ edits }) => edits.length > 0)) {
    expect(JSON.parse(apply(text, advice))).toBeInstanceOf(Object);
  }
});

it('knows the configuration of a Hub by its name', () => {
  const text = `c.JupyterHub.cookie_secret = '${hexOf(64)}'`;
  const rules = adviseFile('jupyterhub_config.py', text).map(
    ({ rule }) => rule
  );
  expect(rules).toContain('CFG-04');
  expect(adviseFile('other.py', text)).toEqual([]);
});

it.each<[string, string, unknown[]]>([
  [
    'python',
    `passwd('${word}')`,
    [['CFG-05', `passwd('${word}')`, 'passwd()']]
  ],
  [
    'python',
    'from IPython.lib import passwd',
    [
      [
        'CFG-05',
        'from IPython.lib import passwd',
        'from jupyter_server.auth import passwd'
      ]
    ]
  ],
  [
    'python',
    'from notebook.auth import passwd, other',
    [['CFG-05', 'from notebook.auth import passwd, other', null]]
  ],
  [
    'python',
    `import os\nos.environ['JUPYTER_NOTEBOOK_PASSWORD'] = '${word}'`,
    [['AUTH-11', 'JUPYTER_NOTEBOOK_PASSWORD', null]]
  ],
  [
    'python',
    `%env JUPYTER_NOTEBOOK_PASSWORD=${word}`,
    [['AUTH-11', 'JUPYTER_NOTEBOOK_PASSWORD', null]]
  ],
  [
    'python',
    `!python -c "from notebook.auth import passwd; print(passwd('${word}'))"`,
    [['CFG-05', `passwd('${word}'`, null]]
  ],
  [
    'bash',
    `export JUPYTER_NOTEBOOK_PASSWORD=${word}`,
    [['AUTH-11', 'JUPYTER_NOTEBOOK_PASSWORD', null]]
  ],
  [
    'python',
    'from google.cloud import secretmanager\ns = client.get_secret(name=n)\nprint(s.payload)',
    [['CODE-01', 'client.get_secret(name=n)', null]]
  ],
  ['python', "client.get_secret('a')", []],
  [
    'python',
    'from google.cloud import secretmanager\nclient.access_secret_version(name=n)',
    []
  ],
  ['python', 'passwd()', []],
  ['python', 'passwd(word)', []],
  ['python', "os.environ.get('JUPYTER_NOTEBOOK_PASSWORD')", []],
  ['python', 'print(1)', []]
])('in a cell of %s: %s', (language, text, wanted) => {
  const found = adviseCell(text, language);
  expect(read(text, found)).toEqual(wanted);
  expect(JSON.stringify(found)).not.toContain(word);
});

it.each([
  ['Dockerfile', `ENV JUPYTER_NOTEBOOK_PASSWORD ${word}`, ['AUTH-11']],
  ['dev.Dockerfile', `ENV JUPYTER_NOTEBOOK_PASSWORD=${word}`, ['AUTH-11']],
  ['Dockerfile', `RUN python -c "passwd('${word}')"`, ['CFG-05']],
  [
    'compose.yaml',
    `environment:\n  JUPYTER_NOTEBOOK_PASSWORD: ${word}`,
    ['AUTH-11']
  ],
  ['.bashrc', `export JUPYTER_NOTEBOOK_PASSWORD=${word}`, ['AUTH-11']],
  ['start.sh', `export JUPYTER_NOTEBOOK_PASSWORD=${word}`, ['AUTH-11']],
  ['hash.py', `passwd('${word}')`, ['CFG-05']],
  ['start.sh', 'jupyterhub -f a.py --no-ssl', ['HUB-10']],
  ['Dockerfile', 'CMD ["jupyterhub", "--no-ssl"]', ['HUB-10']],
  ['start.sh', 'curl --no-ssl a', []],
  ['README.md', `export JUPYTER_NOTEBOOK_PASSWORD=${word}`, []]
])('in %s: %s', (path, text, rules) => {
  expect(adviseFile(path, text).map(({ rule }) => rule)).toEqual(rules);
});

it('asks only where it may pay', () => {
  expect(mayNeedAdvice(null, 'print(1)')).toBe(false);
  expect(mayNeedAdvice('a.py', 'print(1)')).toBe(false);
  expect(mayNeedAdvice(server, '')).toBe(true);
  expect(mayNeedAdvice(null, 'passwd()')).toBe(true);
});

it('says that all of the history goes', () => {
  const [{ steps }] = advisePasswords(`passwd('${word}')`, true);
  const step = steps.find(({ code }) => code.startsWith('rm '));
  expect(step?.words).toMatch(/removes the whole history/);
});
