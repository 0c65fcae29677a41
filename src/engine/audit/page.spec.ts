import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { hexOf, nothing } from './rules/cases/build';
import { judgeServer, renderServerReport } from './page';
import { toSteps } from './steps';
import type { AuditFacts } from './types';

const judge = (facts: Partial<AuditFacts>) =>
  judgeServer({ ...nothing, ...facts }, []);

const secret = hexOf(64);
const file = (text: string, path = '/e/jupyter_server_config.py') => ({
  files: [{ path, text }]
});

it('is plain data, which a worker can hand over', () => {
  const report = judge(file("c.ServerApp.ip = '0.0.0.0'"));
  expect(structuredClone(report)).toEqual(report);
  expect(report.findings[0]).toMatchObject({
    rule: 'NET-01',
    restart: 'server',
    origin: '/e/jupyter_server_config.py:1'
  });
});

it.each<[string, Partial<AuditFacts>, object | null]>([
  ['AUTH-01', file("c.IdentityProvider.token = ''"), { kind: 'password' }],
  [
    'CFG-04',
    file(`\nc.JupyterHub.cookie_secret = '${secret}'`),
    { kind: 'secret', path: '/e/jupyter_server_config.py', line: 1 }
  ],
  [
    'CFG-04',
    file(
      JSON.stringify({ ServerApp: { cookie_secret: secret } }),
      '/e/jupyter_server_config.json'
    ),
    null
  ],
  [
    'RUN-02',
    { paths: [{ path: '/r', role: 'runtime-folder', mode: 0o755 }] },
    { kind: 'mode', path: '/r', mode: 0o700 }
  ],
  [
    'RUN-05',
    { paths: [{ path: '/e', role: 'config-folder', mode: 0o777 }] },
    { kind: 'mode', path: '/e', mode: 0o755 }
  ],
  ['NET-01', file("c.ServerApp.ip = '0.0.0.0'"), null]
])('offers to mend %s where it can', (rule, facts, mending) => {
  const found = judge(facts).findings.find(each => each.rule === rule);
  expect(found?.mending).toEqual(mending);
});

it.each([
  [
    '/data/ipy thon/profile_default/history.sqlite',
    "chmod 700 '/data/ipy thon'; chmod 600 '/data/ipy thon/profile_default/history.sqlite'"
  ],
  ['/elsewhere/history.sqlite', 'chmod 600 /elsewhere/history.sqlite']
])('closes the folder that %s lies in', (path, fix) => {
  const { findings } = judge({
    paths: [{ path, role: 'history', mode: 0o644 }]
  });
  const found = findings.find(({ rule }) => rule === 'RUN-04');
  expect(JSON.stringify(found?.steps)).toContain(fix);
});

it('tells words from what is copied', () => {
  expect(
    toSteps(
      'Remove line 1 of /e/a.py.\nThen run: jupyter server password\nAdd to jupyter_server_config.py:\nc.A.b = 1\nc.A.c = 2\nThe end.'
    )
  ).toEqual([
    { words: 'Remove line 1 of /e/a.py.', code: '' },
    { words: 'Then run:', code: 'jupyter server password' },
    { words: 'Add to jupyter_server_config.py:', code: '' },
    { words: '', code: 'c.A.b = 1\nc.A.c = 2' },
    { words: 'The end.', code: '' }
  ]);
});

it('tells the report in each format', () => {
  const facts = { ...nothing, ...file("c.ServerApp.ip = '0.0.0.0'") };
  const errors = [{ path: '/e/<b>.py', message: 'There is no permission.' }];
  const markdown = renderServerReport(facts, errors, 'markdown', '1');
  expect(markdown).toContain(
    '## high: The server listens to other machines (NET-01)'
  );
  expect(markdown).toContain('- /e/\\<b\\>.py: There is no permission.');
  expect(
    JSON.parse(renderServerReport(facts, errors, 'json', '1'))
  ).toMatchObject({ version: 1, errors });
  expect(
    JSON.parse(renderServerReport(facts, errors, 'sarif', '1'))
  ).toMatchObject({ version: '2.1.0' });
});

it.each([
  ['jupyterhub_config.py', 'c.ConfigurableHTTPProxy.auth_token', 'Hub'],
  ['jupyterhub_config.py', 'c.GitHubOAuthenticator.client_secret', 'Hub'],
  ['jupyter_server_config.py', 'c.IdentityProvider.token', 'server']
])('of a secret in %s, %s says to restart the %s', (path, name, program) => {
  const { findings } = judge(file(`${name} = '${secret}'`, path));
  const found = findings.find(({ rule }) => rule === 'CFG-04');
  expect(found?.restart).toBe(program);
});

it('tells findings from each other whose folders differ in a secret only', () => {
  const paths = [1, 2].map(seed => ({
    path: `/e/${generateSample('github-pat-classic', seeded(seed)).text}/r`,
    role: 'runtime-folder' as const,
    mode: 0o755
  }));
  const keys = judge({ paths }).findings.map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
});
