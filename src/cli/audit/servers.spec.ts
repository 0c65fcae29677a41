import { Command } from '../../../scripts/testing/command';
import { seeded } from '../../engine/credentials/seeded';
import { makeHex } from '../../engine/audit/samples';
import {
  localName,
  makeCertificate,
  makeSigned,
  type Pair
} from './testing/certificates';
import { followAll } from './testing/follow';
import { hashPassword, TestServer, type SetUp } from './testing/servers';

/** Real servers, as anybody on the network sees them. */

const command = new Command();
command.use();

interface Finding {
  readonly rule: string;
  readonly fix: string;
}

const audit = (
  url: string
): { code: number | null; findings: readonly Finding[] } => {
  const { code, out } = command.run([
    ...['audit', '--format', 'json', '--server', url]
  ]);
  const { findings } = JSON.parse(out) as { findings: Finding[] };
  // What the versions of today lack is not what this is about.
  const told = findings.filter(({ rule }) => rule !== 'VER-01');
  return { code: told.length > 0 ? code : 0, findings: told };
};

const rulesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule }) => rule);

const password = makeHex(16, seeded(3));

const withTls =
  (make: (folder: string) => Pair): SetUp =>
  folder => {
    const { certificate, key } = make(folder);
    return [
      `c.ServerApp.certfile = '${certificate}'`,
      `c.ServerApp.keyfile = '${key}'`
    ];
  };

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
    withTls(folder =>
      makeCertificate(
        folder,
        ...['-days', '365', '-newkey', 'rsa:2048', ...localName]
      )
    ),
    ['NET-03', 'NET-06']
  ],
  [
    'a certificate that ends soon',
    withTls(folder => makeSigned(folder, 3)),
    ['NET-03', 'NET-06']
  ],
  [
    'a certificate that has ended',
    withTls(folder => makeSigned(folder, -1)),
    ['NET-03', 'NET-06']
  ],
  [
    'a good certificate',
    withTls(folder => makeSigned(folder, 365)),
    ['NET-06']
  ],
  [
    'everything wrong below a base address',
    folder => [
      "c.ServerApp.base_url = '/user/ann@home/'",
      "c.IdentityProvider.token = ''",
      'c.ServerApp.disable_check_xsrf = True',
      "c.ServerApp.allow_origin = '*'",
      ...withTls(() => makeSigned(folder, 365))(folder)
    ],
    ['AUTH-01', 'WEB-02', 'WEB-01', 'NET-06']
  ],
  [
    'open measurements below a base address',
    () => [
      "c.ServerApp.base_url = '/base/'",
      'c.ServerApp.authenticate_prometheus = False'
    ],
    ['WEB-05']
  ]
];

describe.each(setUps)('a server with %s', (_, setUp, rules) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start(setUp);
  }, 40_000);

  afterAll(() => server?.stop());

  it('is judged from outside', () => {
    const { code, findings } = audit(server.url);
    expect(rulesOf(findings)).toEqual(rules);
    expect(code).toBe(rules.length > 0 ? 1 : 0);
  }, 30_000);

  it('leaves a line in the log for each request at most', () => {
    const before = server.log.length;
    audit(server.url);
    const lines = server.log
      .slice(before)
      .split('\n')
      .filter(line => line !== '');
    expect(lines.length).toBeLessThanOrEqual(7);
  }, 30_000);

  if (rules.length > 0) {
    it('is mended by what the fixes say', async () => {
      const { certificate, key } = makeSigned(server.folder, 365);
      followAll(
        audit(server.url).findings.map(({ fix }) => fix),
        {
          folder: server.folder,
          args: [],
          values: {
            '/abs/fullchain.pem': certificate,
            '/abs/privkey.pem': key,
            'https://HOST': 'https://a.example.org'
          },
          password
        }
      );
      await server.restart();
      expect(audit(server.url)).toMatchObject({ code: 0, findings: [] });
    }, 60_000);
  }

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
