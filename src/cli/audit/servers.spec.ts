import { Command } from '../../../scripts/testing/command';
import { seeded } from '../../engine/credentials/seeded';
import { makeHex } from '../../engine/audit/samples';
import { makeCertificate, makeSigned } from './testing/certificates';
import { hashPassword, TestServer, type SetUp } from './testing/servers';

/** Real servers, as anybody on the network sees them. */

const command = new Command();
command.use();

interface Report {
  readonly findings: readonly { rule: string; effective: string }[];
}

const password = makeHex(16, seeded(3));

const tls =
  (...options: string[]): SetUp =>
  folder => {
    const { certificate, key } = makeCertificate(folder, ...options);
    return [
      `c.ServerApp.certfile = '${certificate}'`,
      `c.ServerApp.keyfile = '${key}'`
    ];
  };

const names = ['-addext', 'subjectAltName=DNS:localhost'];

/** Set-ups, and the rules that they break: these and no others. */
const setUps: [string, SetUp, string[]][] = [
  ['the default', () => [], []],
  ['no authentication', () => ["c.IdentityProvider.token = ''"], ['AUTH-01']],
  [
    'a password',
    () => [
      `c.PasswordIdentityProvider.hashed_password = '${hashPassword(password)}'`
    ],
    []
  ],
  [
    'no check of foreign pages, open to every origin',
    () => [
      "c.IdentityProvider.token = ''",
      'c.ServerApp.disable_check_xsrf = True',
      "c.ServerApp.allow_origin = '*'"
    ],
    ['AUTH-01', 'WEB-02', 'WEB-01']
  ],
  [
    'open measurements',
    () => ['c.ServerApp.authenticate_prometheus = False'],
    ['WEB-05']
  ],
  [
    'a policy that lets every page show it',
    () => [
      "c.ServerApp.tornado_settings = {'headers': {'Content-Security-Policy': 'default-src *'}}"
    ],
    ['WEB-04']
  ],
  [
    'a self-signed certificate',
    tls('-days', '365', '-newkey', 'rsa:2048', ...names),
    ['NET-03', 'NET-06']
  ],
  [
    'a certificate that ends soon',
    tls('-days', '3', '-newkey', 'rsa:2048', ...names),
    ['NET-03', 'NET-06']
  ]
];

describe.each(setUps)('a server with %s', (_, setUp, rules) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start(setUp);
  }, 40_000);

  afterAll(() => server.stop());

  it('is judged from outside', () => {
    const { code, out } = command.run([
      'audit',
      '--format',
      'json',
      '--server',
      server.url
    ]);
    const { findings } = JSON.parse(out) as Report;
    // What the versions of today lack is not what this is about.
    const told = findings.filter(({ rule }) => rule !== 'VER-01');
    expect(told.map(({ rule }) => rule)).toEqual(rules);
    expect(code).toBe(findings.length > 0 ? 1 : 0);
  }, 30_000);

  it('notices nothing but requests that it refused', () => {
    const loud = server.log
      .split('\n')
      .filter(line => /^\[E |Traceback/.test(line));
    expect(loud).toEqual([]);
  });
});

describe('what is no Jupyter server', () => {
  it('is said to give no answer', () => {
    const { code, out } = command.run([
      'audit',
      '--format',
      'json',
      '--server',
      'http://127.0.0.1:9/'
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      findings: [],
      errors: [
        {
          path: 'http://127.0.0.1:9/',
          message: 'No server listens there.'
        }
      ]
    });
  });
});
