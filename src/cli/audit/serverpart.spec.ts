import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { judgeFacts, type AuditFinding } from '../../engine/audit';
import { makeHex, makeSha1 } from '../../engine/audit/samples';
import { seeded } from '../../engine/credentials/seeded';
import {
  ellipticCurve,
  localName,
  makeCertificate,
  makeSigned,
  type Pair
} from './testing/certificates';
import { followAll } from './testing/follow';
import { readFacts } from './testing/partfacts';
import {
  hashPassword,
  openFolder,
  TestServer,
  withServerPart,
  type SetUp,
  type Start
} from './testing/servers';
import { canBeRoot, handOver, isStillRoot } from './testing/user';

/** Real servers as their server part tells of them: what is found, and that the fix mends it. */

// What the machine of the tests is like is not what this is about: who may sign in there, and
// which versions have been told of since; and nbwarden itself is an extension that runs.
const ofMachine = [
  'AUTH-07',
  'VER-01',
  'RUN-08',
  ...(isStillRoot ? ['RUN-01'] : [])
];

const random = seeded(17);
const password = makeHex(16, random);
const token = makeHex(40, random);
const sha1 = makeSha1(random);
const cookieSecret = makeHex(64, random);
const secrets = [password, token, sha1.slice(12), cookieSecret];

const judge = async (
  server: TestServer,
  given?: string
): Promise<AuditFinding[]> => {
  const { facts, text } = await readFacts(server, given);
  expect(secrets.filter(each => text.includes(each))).toEqual([]);
  return judgeFacts(facts).findings.filter(
    ({ rule }) => !ofMachine.includes(rule.id)
  );
};

const hash = hashPassword(password);

const ordinary = ['-days', '365', '-newkey', 'rsa:2048', ...localName];

/** The files that an authority gave, where a fix names them. */
const toGood = (folder: string): Record<string, string> => {
  const { certificate, key } = makeSigned(folder, 365);
  return { '/abs/fullchain.pem': certificate, '/abs/privkey.pem': key };
};

const withCertificate = ({ certificate, key }: Pair): string[] => [
  `c.ServerApp.certfile = '${certificate}'`,
  `c.ServerApp.keyfile = '${key}'`
];

/** Set-ups: lines, the start, the rules that they break, and the lines after the fix. */
interface Case {
  readonly name: string;
  readonly setUp: SetUp;
  readonly start?: Start;
  /** The token that its configuration sets. */
  readonly given?: string;
  readonly rules: readonly string[];
  /** What fixes leave to the person, by the word that stands for it. */
  readonly values?: (folder: string) => Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  { name: 'the default token', setUp: () => [], rules: [] },
  {
    name: 'no authentication',
    setUp: () => ["c.IdentityProvider.token = ''"],
    rules: ['AUTH-01']
  },
  {
    name: 'no authentication, by its command',
    setUp: () => [],
    start: { args: ['--IdentityProvider.token='] },
    rules: ['AUTH-01']
  },
  {
    name: 'a hash of argon2',
    setUp: () => [`c.PasswordIdentityProvider.hashed_password = '${hash}'`],
    rules: []
  },
  {
    name: 'a hash of sha1 under an old name',
    setUp: () => [`c.ServerApp.password = '${sha1}'`],
    rules: ['AUTH-04', 'CFG-03']
  },
  {
    name: 'a password that another one shadows',
    setUp: folder => {
      const path = join(folder, 'jupyter_server_config.json');
      const entry = { IdentityProvider: { hashed_password: hash } };
      writeFileSync(path, JSON.stringify(entry), { mode: 0o600 });
      handOver(path);
      return [`c.PasswordIdentityProvider.hashed_password = '${sha1}'`];
    },
    rules: ['AUTH-03', 'AUTH-04']
  },
  {
    name: 'a weak token',
    setUp: () => ["c.IdentityProvider.token = 'sesame'"],
    given: 'sesame',
    rules: ['AUTH-02']
  },
  {
    name: 'a wide address, by its command',
    setUp: () => [],
    start: { args: ['--ip=0.0.0.0'] },
    rules: ['NET-01', 'AUTH-08']
  },
  {
    name: 'no check of foreign pages, and an open origin',
    setUp: () => [
      'c.ServerApp.disable_check_xsrf = True',
      "c.ServerApp.allow_origin = '*'"
    ],
    rules: ['WEB-01', 'WEB-02'],
    values: () => ({ 'https://HOST': 'https://a.example.org' })
  },
  {
    name: 'open measurements',
    setUp: () => ['c.ServerApp.authenticate_prometheus = False'],
    rules: ['WEB-05']
  },
  {
    name: 'no authentication, below a base address',
    setUp: () => [
      "c.ServerApp.base_url = '/user/ann@home/'",
      "c.IdentityProvider.token = ''"
    ],
    rules: ['AUTH-01']
  },
  {
    name: 'the headers of a proxy believed without one',
    setUp: () => ['c.ServerApp.trust_xheaders = True'],
    rules: ['NET-08']
  },
  {
    name: 'a runtime folder that others can read',
    setUp: folder => {
      openFolder(folder, 'runtime');
      return [];
    },
    rules: ['RUN-02']
  },
  {
    name: 'a token that was made long and kept in the file',
    setUp: () => [`c.IdentityProvider.token = '${token}'`],
    given: token,
    rules: ['CFG-04']
  },
  {
    name: 'a cookie secret in its file',
    setUp: () => [
      `c.ServerApp.cookie_secret = bytes.fromhex('${cookieSecret}')`
    ],
    rules: ['CFG-04']
  },
  {
    name: 'a self-signed certificate',
    setUp: folder => withCertificate(makeCertificate(folder, ...ordinary)),
    rules: ['NET-03'],
    values: toGood
  },
  {
    name: 'a certificate that has ended',
    setUp: folder => withCertificate(makeSigned(folder, -1)),
    rules: ['NET-03'],
    values: toGood
  },
  {
    name: 'a good certificate',
    setUp: folder => withCertificate(makeSigned(folder, 365)),
    rules: []
  },
  {
    name: 'a good certificate of an elliptic curve',
    setUp: folder => withCertificate(makeSigned(folder, 365, ellipticCurve)),
    rules: []
  },
  {
    name: 'the program of Notebook 7',
    setUp: () => [],
    start: { app: 'notebook' },
    rules: []
  },
  {
    name: 'the program of Notebook 7, and lines of the classic one',
    setUp: () => [
      `c.NotebookApp.password = '${sha1}'`,
      "c.NotebookApp.allow_origin = '*'"
    ],
    start: { app: 'notebook' },
    rules: ['AUTH-04', 'CFG-03', 'WEB-02'],
    values: () => ({ 'https://HOST': 'https://a.example.org' })
  },
  ...(canBeRoot
    ? [
        {
          name: 'the rights of root',
          setUp: () => [],
          start: { asRoot: true },
          rules: ['RUN-01']
        }
      ]
    : [])
];

describe.each(cases)(
  'a server with $name',
  ({ setUp, start, given, rules, values }) => {
    let server: TestServer;

    beforeAll(async () => {
      server = await TestServer.start(
        folder => [withServerPart, ...setUp(folder)],
        start
      );
    }, 60_000);

    afterAll(() => server.stop());

    it('breaks these rules and no others', async () => {
      const found = await judge(server, given);
      expect([...new Set(found.map(({ rule }) => rule.id))].sort()).toEqual(
        [...rules].sort()
      );
    }, 30_000);

    if (rules.length > 0) {
      it('is mended by what the fixes say', async () => {
        const found = await judge(server, given);
        const args = followAll(
          found.map(({ fix }) => fix),
          {
            folder: server.folder,
            args: start?.args ?? [],
            values: values?.(server.folder) ?? {},
            password
          }
        );
        await server.restart(undefined, { app: start?.app, args });
        const left = await judge(server);
        expect(left.map(({ rule }) => rule.id)).toEqual([]);
      }, 60_000);
    }
  }
);

it('what else is told of a server is true', async () => {
  const server = await TestServer.start(() => [withServerPart]);
  try {
    const { facts } = await readFacts(server);
    const { port } = new URL(server.url);
    expect(facts.server).toMatchObject({
      addresses: expect.arrayContaining(['127.0.0.1']) as string[],
      port: Number(port),
      wantedPort: Number(port),
      // The tests run in an environment of their own.
      isVirtual: true,
      isForwarded: false,
      isRoot: isStillRoot,
      openssl: expect.stringMatching(/^OpenSSL /) as string,
      servers: [{ port: Number(port), isThis: true }]
    });
    expect(facts.server?.extensions).toContain('nbwarden');
  } finally {
    server.stop();
  }
}, 60_000);
