import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

import { judgeFacts, toAuditJson, toAuditSarif, toAuditText } from '..';
import { toAuditMarkdown } from '.';
import { seeded } from '../../credentials/seeded';
import { noFacts } from '../nofacts';
import { makeArgon2, makeHex, makeSha1 } from '../samples';
import type { AuditReport } from '../types';

/** The standard's own schema (OASIS, SARIF 2.1.0, appendix). */
const schema = JSON.parse(
  readFileSync(
    require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8'
  )
) as object;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

const random = seeded(21);

const judge = (text: string, path = 'jupyter_server_config.py'): AuditReport =>
  judgeFacts({ ...noFacts, files: [{ path, text }] });

const renderAll = (report: AuditReport): string =>
  [
    toAuditText(report),
    toAuditMarkdown(report),
    toAuditJson(report),
    toAuditSarif(report, { version: '1' })
  ].join('\n');

const secrets = [
  makeSha1(random),
  makeArgon2(random),
  makeHex(64, random),
  makeHex(20, random),
  `Sunny ${makeHex(8, random)}`
];

const traits = [
  'ConfigurableHTTPProxy.api_token',
  'ConfigurableHTTPProxy.auth_token',
  'CryptKeeper.keys',
  'DummyAuthenticator.password',
  'GitHubOAuthenticator.client_secret',
  'IdentityProvider.hashed_password',
  'IdentityProvider.token',
  'JupyterHub.cookie_secret',
  'JupyterHub.proxy_auth_token',
  'NotebookApp.password',
  'NotebookApp.pasword',
  'NotebookApp.token',
  'PasswordIdentityProvider.hashed_password',
  'ServerApp.cookie_secret',
  'ServerApp.pasword',
  'ServerApp.password',
  'ServerApp.token',
  'ServrApp.token'
];

const writings: [string, (name: string, secret: string) => string][] = [
  ['a literal', (name, secret) => `c.${name} = '${secret}'`],
  ['a condition', (name, secret) => `if x:\n    c.${name} = '${secret}'`],
  ['a list', (name, secret) => `c.${name} = ['${secret}']`],
  ['a dictionary', (name, secret) => `c.${name} = {'a': '${secret}'}`],
  ['a key', (name, secret) => `c.${name} = {'${secret}': 'a'}`],
  ['a member', (name, secret) => `c.${name}['token'] = '${secret}'`],
  ['a call', (name, secret) => `c.${name} = passwd('${secret}')`],
  ['a default', (name, secret) => `c.${name} = os.getenv('A', '${secret}')`],
  ['a broken line', (name, secret) => `c.${name} = ('${secret}'\nc.x.y =`],
  ['an open string', (name, secret) => `c.${name} = '${secret}`],
  ['a comment', (name, secret) => `c.${name} = ''  # ${secret}`]
];

describe('no report', () => {
  it.each(writings)('shows a secret that is written as %s', (_, write) => {
    for (const path of ['jupyter_server_config.py', 'jupyterhub_config.py']) {
      for (const trait of traits) {
        for (const secret of secrets) {
          const shown = renderAll(judge(write(trait, secret), path));
          expect(shown).not.toContain(secret);
          expect(shown).not.toContain(secret.slice(0, 12));
        }
      }
    }
  });

  it.each(traits)('shows %s of a JSON file', trait => {
    const [section, name] = trait.split('.');
    for (const secret of secrets) {
      const text = JSON.stringify({ [section]: { [name]: secret } });
      for (const broken of [text, `${text},`]) {
        const report = judge(broken, 'jupyter_server_config.json');
        expect(renderAll(report)).not.toContain(secret.slice(0, 12));
      }
    }
  });
});

describe('a report', () => {
  const report = judge(
    'c.ServerApp.allow_root = True\nc.ServerApp.ip = find()\n'
  );

  it('for programs has the fields that the documentation names', () => {
    const json = JSON.parse(toAuditJson(report)) as {
      version: number;
      findings: Record<string, unknown>[];
      unknown: Record<string, unknown>[];
      errors: unknown[];
    };
    expect(json.version).toBe(1);
    expect(json.findings).toEqual([
      {
        rule: 'RUN-01',
        severity: 'high',
        title: 'The server may run as root',
        path: 'jupyter_server_config.py',
        line: 0,
        effective: 'True',
        origin: 'jupyter_server_config.py:1',
        fix: 'Remove line 1 of jupyter_server_config.py.\nStart Jupyter as an ordinary user, without --allow-root.',
        restart: true
      }
    ]);
    expect(json.unknown).toContainEqual({
      rule: 'NET-01',
      reason:
        'jupyter_server_config.py:2 sets ServerApp.ip to a value that is computed.'
    });
    expect(json.errors).toEqual([]);
  });

  it('for people has a sentence first, and all steps', () => {
    const text = toAuditText(report);
    expect(text).toMatch(/^1 thing to mend now, 0 to improve\.\n/);
    expect(text).toContain('HIGH  RUN-01  The server may run as root');
    expect(text).toContain('\n         Restart the server.\n');
  });

  it.each([
    ["c.IdentityProvider.token = ''", 'Open to everybody who reaches'],
    ['c.ServerApp.ip = (', 'A part of the configuration is not in force'],
    ["c.ServerApp.notebook_dir = '/x'", 'Protected, 1 thing to improve.'],
    ['c.ServerApp.port = 1', 'Nothing to mend in what could be checked.\n'],
    [
      'c.IdentityProvider.token = f()',
      'Nothing to mend in what could be checked. Whether everybody gets in could not be checked.'
    ],
    [
      "c.IdentityProvider.token = f()\nc.ServerApp.notebook_dir = '/x'",
      '1 thing to improve. Whether everybody gets in could not be checked.'
    ]
  ])('on %s says: %s', (text, sentence) => {
    expect(toAuditText(judge(text))).toContain(sentence);
  });

  it.each([
    ["c.ServerApp.allow_root = True\nc.ServerApp.ip = '*'", true],
    ['c.ServerApp.allow_root = True', false],
    // One line, two findings.
    ["c.ServerApp.token = 'abc'", false]
  ])('says what becomes of the lines of %j', (text, isSaid) => {
    const found = judge(text);
    for (const shown of [toAuditText(found), toAuditMarkdown(found)]) {
      expect(shown.includes('mend the last one of a file first')).toBe(isSaid);
    }
  });

  it('hides what could move the cursor of a terminal', () => {
    const text = "c.ServerApp.root_dir = '/'\n";
    const shown = toAuditText(judge(text, 'a\u001b[2Jb.py'));
    expect(shown).not.toContain('\u001b');
    expect(shown).toContain('\\u{1b}');
  });

  it('in SARIF is as the standard demands', () => {
    const sarif: unknown = JSON.parse(
      toAuditSarif(
        { ...report, errors: [{ path: 'a b.py', message: 'No.' }] },
        { version: '1' }
      )
    );
    isValid(sarif);
    expect(isValid.errors ?? []).toEqual([]);
    expect(sarif).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: 'RUN-01',
              locations: [{ physicalLocation: { region: { startLine: 1 } } }]
            }
          ],
          invocations: [{ executionSuccessful: false }]
        }
      ]
    });
  });
});
