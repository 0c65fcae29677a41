import { hexOf, word } from '../rules/cases/build';
import { adviseFile } from '.';
import type { Advice } from './advice';

/** What stands beside something that is mended stays. */

const server = '/e/jupyter_server_config.py';

const apply = (text: string, { edits }: Advice): string =>
  [...edits]
    .reverse()
    .reduce(
      (told, { from, to, insert }) =>
        told.slice(0, from) + insert + told.slice(to),
      text
    );

it.each([
  "c.ServerApp.update({'disable_check_xsrf': True, 'certfile': '/c'})",
  "c.update({'ServerApp': {'disable_check_xsrf': True}, **more})",
  "c.ServerApp.update(disable_check_xsrf=True, certfile='/c')",
  "c.ServerApp.disable_check_xsrf, c.ServerApp.certfile = True, '/c'",
  'c.ServerApp.disable_check_xsrf = c.ServerApp.trust_xheaders = True',
  'import os; c.ServerApp.disable_check_xsrf = True',
  "c.ServerApp.tornado_settings = {'headers': {'Content-Security-Policy': '', 'X-A': 'b'}}",
  "c.ServerApp.tornado_settings['headers'] = {'Content-Security-Policy': '', 'X-A': 'b'}",
  "c.ServerApp.tornado_settings = {'headers': {'Access-Control-Allow-Origin': '*'}, 'a': 1}"
])('takes nothing along that stands beside: %s', text => {
  const found = adviseFile(server, `${text}\n`).filter(({ rule }) =>
    rule.startsWith('WEB')
  );
  expect(found).toHaveLength(1);
  expect(found[0].edits).toEqual([]);
  const [{ words }] = found[0].steps;
  expect(words).toMatch(
    /remove (?:ServerApp\.disable_check_xsrf|'Content-Security-Policy'|'Access-Control-Allow-Origin') alone/
  );
  expect(words).not.toMatch(/^Remove line/);
});

it.each([
  "c.update({'ServerApp': {'disable_check_xsrf': True}})\n",
  'c.ServerApp.update(disable_check_xsrf=True)\n',
  'c.ServerApp.disable_check_xsrf = True;\n',
  "c.ServerApp.tornado_settings['headers']['Content-Security-Policy'] = ''\n",
  "c.ServerApp.tornado_settings = {\n 'headers': {'Content-Security-Policy': ''}\n}\n"
])('removes what holds nothing else: %s', text => {
  const [advice] = adviseFile(server, `a = 1\n${text}`);
  expect(apply(`a = 1\n${text}`, advice)).toBe('a = 1\n');
});

const inHub: readonly string[] = [
  "c.JupyterHub.services = [{'name': 'x', 'api_token': 'SECRET'}]",
  "c.JupyterHub.service_tokens = {'SECRET': 'x'}",
  "c.JupyterHub.api_tokens = {'SECRET': 'x'}",
  "c.Spawner.environment = {'A': 'b', 'API_TOKEN': 'SECRET'}",
  "c.Spawner.environment.update({'API_TOKEN': 'SECRET'})",
  "c.CryptKeeper.keys = ['SECRET']",
  "c.GenericOAuthenticator.extra_params = {'client_secret': 'SECRET'}",
  "c.ConfigurableHTTPProxy.command = ['chp', '--auth-token=SECRET']",
  "def hook(spawner):\n    spawner.environment['API_TOKEN'] = 'SECRET'"
];

it.each(inHub)('leaves what stands around a secret: %s', text => {
  const [advice] = adviseFile(
    'jupyterhub_config.py',
    text.replace('SECRET', hexOf(64))
  ).filter(({ rule }) => rule === 'CFG-04');
  expect(advice.edits).toEqual([]);
  expect(advice.steps[0].words).toMatch(
    /^In lines? \d.* write os\.environ\["[A-Z_]+"\] in the place of the secret alone/
  );
  expect(advice.steps.map(({ code }) => code)).not.toContain(
    expect.stringContaining('…')
  );
});

it.each<[string, string, boolean]>([
  [
    "c.JupyterHub.services = [{'api_token': 'A'}, {'api_token': 'B'}]",
    'API_TOKEN',
    true
  ],
  ["c.JupyterHub.services = [{'api_token': 'A'}]", 'API_TOKEN', false],
  ["c.Spawner.environment = {'MY_TOKEN': 'A'}", 'MY_TOKEN', false],
  ["c.Spawner.args = ['--x', '--auth-token=A']", 'AUTH_TOKEN', false]
])('names each secret within a value: %s', (text, name, areMore) => {
  const given = text.replace('A', hexOf(64)).replace("'B'", `'${hexOf(64)}'`);
  const [{ steps }] = adviseFile('jupyterhub_config.py', given).filter(
    ({ rule }) => rule === 'CFG-04'
  );
  const words = steps.map(step => step.words).join('\n');
  expect(words).toContain(`os.environ["${name}"]`);
  expect(words.includes('a name of its own')).toBe(areMore);
});

it('moves an address with a password as a whole', () => {
  const [{ steps }] = adviseFile(
    'jupyterhub_config.py',
    `c.JupyterHub.db_url = 'postgresql://hub:${hexOf(64)}@db/hub'`
  ).filter(({ rule }) => rule === 'CFG-04');
  expect(steps[0].code).toBe('c.JupyterHub.db_url = os.environ["DB_URL"]');
});

it('keeps the key of a member that it reads from the environment', () => {
  const [{ steps }] = adviseFile(
    'jupyterhub_config.py',
    `c.Spawner.environment['API_TOKEN'] = '${hexOf(64)}'`
  );
  expect(steps[0].code).toBe(
    'c.Spawner.environment[\'API_TOKEN\'] = os.environ["API_TOKEN"]'
  );
});

it.each([
  ["c.JupyterHub.extra_handlers = [('/x', H)]", 'c.JupyterHub.services'],
  ["c.JupyterHub.api_tokens = {'SECRET': 'service'}", 'c.JupyterHub.services'],
  ['c.JupyterHub.hub_connect_port = 1', 'hub_connect_url'],
  ["c.JupyterHub.proxy_api_ip = 'a'", 'c.ConfigurableHTTPProxy.api_url'],
  ['c.JupyterHub.proxy_api_port = 1', 'c.ConfigurableHTTPProxy.api_url'],
  ["c.Spawner.oauth_roles = ['a']", 'oauth_client_allowed_scopes']
])('rewrites no value that means something else: %s', (line, words) => {
  const text = line.replace('SECRET', hexOf(64));
  const found = adviseFile('jupyterhub_config.py', text);
  const [advice] = found.filter(({ rule }) => rule === 'CFG-03');
  expect(advice.edits).toEqual([]);
  expect(advice.why).not.toMatch(/NotebookApp/);
  expect(JSON.stringify(advice.steps)).toContain(words);
  expect(found.some(({ rule }) => rule === 'CFG-04')).toBe(text !== line);
});

it.each<[string, string | null, RegExp]>([
  [
    "c.ServerApp.port = 1\nc.ServerApp.password = passwd('WORD')\n",
    'c.ServerApp.port = 1\n',
    /^Remove line 2 of/
  ],
  [
    "p = passwd('WORD')\nc.PasswordIdentityProvider.hashed_password = p\n",
    null,
    /^Take line 1 out of [\s\S]*Take line 2 out of/
  ],
  ["print(passwd('WORD'))\n", null, /^Take the password out of line 1/],
  [
    "c.ServerApp.update({'port': 1, 'password': passwd('WORD')})\n",
    null,
    /remove ServerApp\.password alone/
  ]
])('leaves no old password in force: %s', (given, after, words) => {
  const text = given.replace('WORD', word);
  const [advice] = adviseFile(server, text).filter(
    ({ rule }) => rule === 'CFG-05'
  );
  expect(advice.edits.length > 0 ? apply(text, advice) : null).toBe(after);
  expect(advice.steps.map(step => step.words).join('\n')).toMatch(words);
  expect(JSON.stringify(advice)).not.toMatch(/passwd\(\)/);
});
