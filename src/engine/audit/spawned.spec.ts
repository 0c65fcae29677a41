import { makeHex } from './samples';
import { seeded } from '../credentials/seeded';
import { judgeFacts } from './judge';
import { noFacts } from './nofacts';
import type { AuditReport } from './types';

/** What a Hub hands to the servers of its users. */

const secret = makeHex(40, seeded(41));

const judge = (...lines: string[]): AuditReport =>
  judgeFacts({
    ...noFacts,
    files: [{ path: 'jupyterhub_config.py', text: lines.join('\n') }],
    now: 0
  });

/** Beside what every Hub without a word is told. */
const ofHub = /^HUB-0[128]$/;

const rulesIn = ({ findings }: AuditReport): string[] =>
  findings.map(({ rule }) => rule.id).filter(id => !ofHub.test(id));

it.each<[string, string, string[]]>([
  ['root', "c.Spawner.args = ['--allow-root']", ['RUN-01']],
  [
    'root, by the name of the setting',
    "c.Spawner.args = ['--ServerApp.allow_root=True']",
    ['RUN-01']
  ],
  [
    'root, in a list that grows',
    "c.Spawner.args.append('--allow-root')",
    ['RUN-01']
  ],
  [
    'root, for a spawner of others',
    "c.KubeSpawner.args = ['--allow-root']",
    ['RUN-01']
  ],
  [
    'every network, with the value behind the option',
    "c.Spawner.cmd = ['jupyterhub-singleuser', '--ip', '0.0.0.0']",
    ['NET-01']
  ],
  [
    'every network',
    "c.LocalProcessSpawner.args = ['--ip=0.0.0.0', '--port=8888']",
    ['NET-01']
  ],
  ['this machine', "c.Spawner.args = ['--ip=127.0.0.1']", []],
  [
    'foreign pages, and open measurements',
    "c.Spawner.args = ['--ServerApp.allow_origin=*', '--ServerApp.disable_check_xsrf=True', '--ServerApp.authenticate_prometheus=False']",
    ['WEB-01', 'WEB-02', 'WEB-05']
  ],
  [
    'a name of the classic server',
    "c.Spawner.args = ['--NotebookApp.allow_origin=*']",
    ['WEB-02', 'CFG-03']
  ],
  [
    'a name that is none',
    "c.Spawner.args = ['--ServerApp.alow_origin=*']",
    ['CFG-02']
  ],
  // The Hub says who may sign in.
  [
    'no token',
    "c.Spawner.args = ['--ServerApp.token=', \"--IdentityProvider.token=''\", '--ServerApp.password=']",
    []
  ],
  [
    'no token, and no Hub that is asked',
    "c.Spawner.args = ['--ServerApp.identity_provider_class=jupyter_server.auth.PasswordIdentityProvider', '--IdentityProvider.token=']",
    ['AUTH-01']
  ],
  [
    'no token, and a program that asks no Hub',
    "c.Spawner.cmd = ['/opt/bin/jupyter-lab', \"--IdentityProvider.token=''\"]",
    ['AUTH-01']
  ],
  [
    'no token, and a class of others',
    "c.Spawner.args = ['--ServerApp.identity_provider_class=mine.Provider', '--IdentityProvider.token=']",
    []
  ],
  ['one word', "c.Spawner.cmd = 'jupyter-labhub'", []],
  ['what is computed', 'c.Spawner.args = [flag, *more]', []],
  ['the words of another program', "c.Proxy.args = ['--allow-root']", []],
  [
    'a variable that nobody reads',
    "c.Spawner.environment = {'JUPYTER_NOTEBOOK_PASSWORD': word}",
    ['AUTH-11']
  ],
  [
    'a variable that nobody reads, handed on',
    "c.Spawner.env_keep.append('JUPYTER_NOTEBOOK_PASSWORD')",
    ['AUTH-11']
  ],
  [
    'the same token for everybody',
    `c.Spawner.environment = {'JUPYTER_TOKEN': '${secret}'}`,
    ['CFG-04']
  ],
  [
    'the same token for everybody, in the command',
    `c.Spawner.args = ['--IdentityProvider.token=${secret}']`,
    ['CFG-04']
  ]
])('%s', (_, line, rules) => {
  const report = judge(line);
  expect(rulesIn(report).sort()).toEqual([...rules].sort());
  expect(JSON.stringify(report)).not.toContain(secret);
});

it('says what stands in which line, and that the Hub is started again', () => {
  const line = "c.Spawner.args = ['--debug', '--ip=0.0.0.0']";
  const { findings } = judge('', line);
  expect(findings.find(({ rule }) => rule.id === 'NET-01')).toMatchObject({
    severity: 'low',
    program: 'hub',
    path: 'jupyterhub_config.py',
    line: 1,
    effective: '0.0.0.0',
    origin: 'jupyterhub_config.py:2',
    fix: "In line 2 of jupyterhub_config.py write '--ServerApp.ip=127.0.0.1' in the place of the option --ip and its value."
  });
});

it('tells of options under a condition that nobody knows', () => {
  const { findings, unknown } = judge(
    'if a:',
    "    c.Spawner.args = ['--allow-root']"
  );
  expect(findings.filter(({ rule }) => rule.id === 'RUN-01')).toEqual([]);
  expect(unknown).toContainEqual({
    rule: 'RUN-01',
    reason: 'jupyterhub_config.py:2 sets Spawner.args under a condition.'
  });
});
