import { judgeFacts } from '..';
import type { AuditFacts } from '../types';
import { auditRules } from '.';
import { cases } from './cases';
import {
  argon2,
  files,
  key,
  nothing,
  onDisk,
  otherArgon2,
  outside,
  server,
  word
} from './cases/build';

const severitiesOf = (rule: string, facts: Partial<AuditFacts>): string[] =>
  judgeFacts({ ...nothing, ...facts })
    .findings.filter(each => each.rule.id === rule)
    .map(({ severity }) => severity);

describe('a rule', () => {
  it.each(cases.map((each, index) => ({ index, rule: each[0] })))(
    '$rule judges as case $index says',
    ({ index }) => {
      const [rule, facts, severities] = cases[index];
      expect(severitiesOf(rule, facts)).toEqual(severities);
    }
  );

  it('is seen to tell of something and to be silent', () => {
    const isSeen = (id: string, isTold: boolean): boolean =>
      cases.some(([rule, , told]) => rule === id && told.length > 0 === isTold);
    const bare = auditRules
      .filter(({ id }) => !isSeen(id, true) || !isSeen(id, false))
      .map(({ id }) => id);
    expect(bare).toEqual([]);
  });

  it('has an id, and says what it is about in sentences', () => {
    const ids = auditRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const odd = auditRules.filter(
      ({ id, title, why }) =>
        !/^[A-Z]+-\d\d$/.test(id) || /\.$/.test(title) || !/\.$/.test(why)
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['NET-05', { headers: {} }],
    ['NET-06', { cookies: [{ name: 'a', isSecure: false, sameSite: null }] }]
  ] as const)('%s says where a Hub is mended', (rule, seen) => {
    const fixOf = (isHub: boolean): string =>
      judgeFacts({ ...nothing, ...outside({ ...seen, isHub }) }).findings.find(
        each => each.rule.id === rule
      )?.fix ?? '';
    expect(fixOf(true)).toMatch(
      /^Add to jupyterhub_config\.py:\nc\.JupyterHub\./
    );
    expect(fixOf(false)).toMatch(/^Add to jupyter_server_config\.py:\nc\./);
  });

  it.each([
    ['https://a.example.org/', '/'],
    ['https://a.example.org:8888/user/ann@home', '/user/ann@home/'],
    ["https://a.example.org/it's/", "/it\\'s/"]
  ])('NET-06 keeps the cookie at the address of %s', (url, path) => {
    const cookies = [{ name: 'a', isSecure: false, sameSite: null }];
    const { findings } = judgeFacts({
      ...nothing,
      ...outside({ url, cookies })
    });
    const { fix } = findings.filter(({ rule }) => rule.id === 'NET-06')[0];
    expect(fix).toContain(`'path': '${path}', `);
  });

  it.each([
    [
      "c.ServerApp.password = 'PY'",
      '{"PasswordIdentityProvider": {"hashed_password": "JSON"}}',
      /^Remove line 1 of e\/jupyter_server_config\.py\.$/
    ],
    [
      "c.IdentityProvider.hashed_password = 'PY'",
      '{"IdentityProvider": {"hashed_password": "JSON"}}',
      /^Remove line 1 of e\/jupyter_server_config\.py\.$/
    ],
    [
      "c.PasswordIdentityProvider.hashed_password = 'PY'",
      '{"IdentityProvider": {"hashed_password": "JSON"}}',
      /^Remove line 1 of e\/jupyter_server_config\.py\.\nThen run/
    ]
  ])('AUTH-03 takes away what is stale: %s, %s', (python, json, fix) => {
    const { findings } = judgeFacts({
      ...nothing,
      ...files(
        ['e/jupyter_server_config.py', python.replace('PY', argon2)],
        ['e/jupyter_server_config.json', json.replace('JSON', otherArgon2)]
      )
    });
    const [found] = findings.filter(each => each.rule.id === 'AUTH-03');
    expect(found.fix).toMatch(fix);
    expect(/does nothing: an older/.test(found.title)).toBe(
      found.severity === 'critical'
    );
  });

  it.each([
    ['AUTH-02', word],
    ['CFG-04', key]
  ])('%s takes away an empty token that would hold then', (rule, token) => {
    const { findings } = judgeFacts({
      ...nothing,
      ...server(
        "c.ServerApp.token = ''",
        `c.IdentityProvider.token = '${token}'`,
        "c.NotebookApp.token = ''"
      )
    });
    expect(findings.find(each => each.rule.id === rule)?.fix).toMatch(
      /^Remove line 3 of .*\nRemove line 2 of .*\nRemove line 1 of .*\nJupyter then makes/
    );
  });

  it('NET-03 says how signers are added where they alone are missing', () => {
    const fixOf = (what: Parameters<typeof onDisk>[0]): string =>
      judgeFacts({ ...nothing, ...onDisk(what) }).findings[0].fix;
    expect(fixOf({ chain: 1 })).toMatch(/^Put the certificates of its signers/);
    expect(fixOf({ chain: 1, rsaBits: 1024 })).toMatch(/^Have an authority/);
  });

  it.each([
    ['NET-01', "c.ServerApp.ip = '*'", /ssh -L 8888:localhost:8888 /],
    [
      'NET-01',
      "c.ServerApp.ip = '*'\nc.ServerApp.port = 9000",
      /ssh -L 9000:localhost:9000 /
    ],
    [
      'CFG-02',
      'c.ServerApp.alow_root = True',
      /^Remove line 1 .*\nDid you mean ServerApp\.allow_root\? With this value/
    ],
    [
      'CFG-02',
      'c.ServerApp.alow_root = False',
      /write: c\.ServerApp\.allow_root/
    ],
    ['CFG-02', "c.ServerApp.alow_origin = '*'", /^Remove line 1 /],
    ['CFG-02', "c.ServerApp.tokken = ''", /^Remove line 1 /],
    ['CFG-02', "c.ServerAp.ip = '*'", /^Remove line 1 /],
    ['CFG-02', 'c.ServerApp.authenticate_promethus = False', /^Remove line 1 /],
    [
      'CFG-02',
      "c.ServerAp.notebook_dir = '/x'",
      /write: c\.ServerApp\.root_dir = …/
    ]
  ])('%s of %s leads to what is safe', (rule, text, fix) => {
    const { findings } = judgeFacts({ ...nothing, ...server(text) });
    expect(findings.find(each => each.rule.id === rule)?.fix).toMatch(fix);
  });
});
