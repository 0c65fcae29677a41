import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import {
  judgeFacts,
  toAuditJson,
  toAuditSarif,
  toAuditText,
  withDiscretion,
  type AuditFacts
} from '.';
import { adviseFile } from './advice';
import { noFacts } from './nofacts';
import { judgeServer, renderServerReport } from './page';
import { makeArgon2, makeHex, makeSha1 } from './samples';

/** Wherever a secret stands in a configuration, nothing that is told of it holds it. */

const random = seeded(41);
const secrets = {
  password: `Heron-${makeHex(12, random)}`,
  argon2: makeArgon2(random),
  sha1: makeSha1(random),
  token: makeHex(48, random),
  short: `q${makeHex(9, random)}`,
  cookieSecret: makeHex(64, random)
};

const server = '/e/jupyter_server_config.py';
const json = '/e/jupyter_server_config.json';
const hub = '/e/jupyterhub_config.py';

/** Ways to have a secret in a file, by the file's path. */
const places: readonly [string, (secret: string) => string][] = [
  [server, each => `c.ServerApp.password = '${each}'`],
  [server, each => `c.ServerApp.password = '${each}`],
  [server, each => `c.PasswordIdentityProvider.hashed_password = u"${each}"`],
  [server, each => `c.IdentityProvider.token = '${each}'`],
  [server, each => `c.IdentityProvider.token = f'${each}{a}'`],
  [server, each => `c.IdentityProvider.token = '${each}' if a else ''`],
  [server, each => `c.IdentityProvider.token = '${each}' + a`],
  [server, each => `c.IdentityProvider.token = a or '${each}'`],
  [server, each => `c.IdentityProvider.token = os.getenv('A', '${each}')`],
  [server, each => `c.IdentityProvider.tokn = '${each}'`],
  [server, each => `c.ServerApp.cookie_secret = bytes.fromhex('${each}')`],
  [server, each => `c.ServerApp.cookie_secret = b'${each}'`],
  [
    server,
    each => `c.ServerApp.tornado_settings = {'cookie_secret': '${each}'}`
  ],
  [server, each => `c.update({'ServerApp': {'password': '${each}'}})`],
  [server, each => `c.ServerApp.update(token='${each}')`],
  [server, each => `setattr(c.ServerApp, 'token', '${each}')`],
  [server, each => `setattr(c.ServerApp, a, '${each}')`],
  [server, each => `# c.ServerApp.password = '${each}'`],
  [server, each => `# the password is ${each}`],
  [server, each => `a = '${each}'\nc.IdentityProvider.token = a`],
  [server, each => `c.ServerApp.password = passwd('${each}')`],
  [server, each => `c.NotebookApp.password = '${each}'`],
  [
    server,
    each => `c.ServerApp.token, c.ServerApp.password = '${each}', '${each}'`
  ],
  [server, each => `exec('${each}')`],
  [server, each => `${each} = (`],
  [
    json,
    each => JSON.stringify({ IdentityProvider: { hashed_password: each } })
  ],
  [json, each => JSON.stringify({ IdentityProvider: { token: each } })],
  [
    json,
    each => JSON.stringify({ ServerApp: { [each]: 1 } }).replace(each, 'tokn')
  ],
  [json, each => JSON.stringify({ [each]: 1 })],
  [json, each => `{"IdentityProvider": {"token": "${each}"`],
  [json, each => JSON.stringify({ NotebookApp: { password: each } })],
  [hub, each => `c.JupyterHub.cookie_secret = '${each}'`],
  [hub, each => `c.JupyterHub.proxy_auth_token = '${each}'`],
  [hub, each => `c.ConfigurableHTTPProxy.auth_token = '${each}'`],
  [hub, each => `c.ConfigurableHTTPProxy.api_token = '${each}'`],
  [
    hub,
    each => `c.JupyterHub.services = [{'name': 'a', 'api_token': '${each}'}]`
  ],
  [hub, each => `c.JupyterHub.api_tokens = {'${each}': 'ada'}`],
  [hub, each => `c.JupyterHub.service_tokens['${each}'] = 'a'`],
  [hub, each => `c.GitHubOAuthenticator.client_secret = '${each}'`],
  [hub, each => `c.Spawner.environment = {'API_TOKEN': '${each}'}`],
  [hub, each => `c.JupyterHub.db_url = 'postgresql://a:${each}@h/d'`],
  [hub, each => `c.JupyterHub.bind_url = 'http://a:${each}@0.0.0.0:8000'`],
  [server, each => `c.ServerApp.root_dir = '/?token=${each}'`],
  [server, each => `c.ServerApp.allow_origin = 'https://h/?token=${each}'`],
  [hub, each => `c.DummyAuthenticator.password = '${each}'`],
  [hub, each => `c.CryptKeeper.keys = ['${each}']`]
];

const everyWord = (path: string, text: string): string => {
  const facts = { ...noFacts, files: [{ path, text }] };
  const report = judgeFacts(facts);
  const errors: [] = [];
  return [
    JSON.stringify(report),
    toAuditText(report),
    toAuditJson(report),
    toAuditSarif(report, { version: '1' }),
    JSON.stringify(judgeServer(facts, errors)),
    ...(['markdown', 'json', 'sarif'] as const).map(format =>
      renderServerReport(facts, errors, format, '1')
    ),
    JSON.stringify(adviseFile(path, text))
  ].join('\n');
};

/** Its parts tell too much as well. */
const partsOf = (secret: string): string[] => [
  secret,
  secret.slice(0, 10),
  secret.slice(-10)
];

describe.each(Object.entries(secrets))('a secret: %s', (_, secret) => {
  const parts = partsOf(secret).filter(
    part => !/^(?:argon2:\$ar|sha1:)/.test(part) || part === secret
  );

  it.each(places.map(([path, write]) => [write('…'), path, write]))(
    '%s',
    (__, path, write) => {
      const told = everyWord(path, write(secret));
      expect(parts.filter(part => told.includes(part))).toEqual([]);
    }
  );
});

describe('a file or folder that is called like a secret', () => {
  const { text: token } = generateSample('github-pat-classic', random);
  const folder = `/home/ada/${token}`;
  const path = `${folder}/jupyter_server_config.py`;
  const files = [
    {
      path,
      text: "c.ServerApp.ip = '0.0.0.0'\nc.IdentityProvider.token = a()\nc.ServerApp.password = '"
    },
    {
      path: `/e/${token}/jupyter_server_config.json`,
      text: '{"ServerApp": {"ip": "*"'
    }
  ];
  const facts: AuditFacts = {
    ...noFacts,
    files,
    paths: [
      { path: folder, role: 'config-folder', mode: 0o777 },
      { path, role: 'config-file', mode: 0o666 },
      { path: `/run/${token}.json`, role: 'server-info', mode: 0o644 }
    ]
  };
  const errors = [{ path: `/e/${token}.py`, message: `No ${token}.` }];

  it('is hidden in every report', () => {
    const report = withDiscretion({ ...judgeFacts(facts), errors });
    const shown = judgeServer(facts, errors);
    const told = [
      toAuditText(report),
      toAuditJson(report),
      toAuditSarif(report, { version: '1' }),
      ...(['markdown', 'json', 'sarif'] as const).map(format =>
        renderServerReport(facts, errors, format, '1')
      ),
      JSON.stringify({
        ...shown,
        findings: shown.findings.map(({ mending: _, ...rest }) => rest)
      })
    ];
    expect(report.findings.length).toBeGreaterThan(3);
    expect(told.filter(each => each.includes(token))).toEqual([]);
    expect(told.filter(each => !each.includes('••••'))).toEqual([]);
  });

  it('is mended by its own name', () => {
    const mended = judgeServer(facts, errors).findings.flatMap(
      ({ mending }) => mending ?? []
    );
    expect(mended).toContainEqual({ kind: 'mode', path: folder, mode: 0o755 });
  });
});
