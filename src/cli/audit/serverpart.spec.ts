import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  judgeFacts,
  type AuditFacts,
  type AuditFinding
} from '../../engine/audit';
import { makeHex, makeSha1 } from '../../engine/audit/samples';
import { seeded } from '../../engine/credentials/seeded';
import {
  hashPassword,
  TestServer,
  withServerPart,
  type SetUp
} from './testing/servers';

/** Real servers as their server part tells of them: what is found, and that the fix mends it. */

// What the machine of the tests is like is not what this is about: who runs them, and where;
// and nbwarden itself is an extension that runs.
const ofMachine = ['RUN-01', 'AUTH-07', 'VER-01', 'RUN-06', 'RUN-08'];

const random = seeded(17);
const password = makeHex(16, random);
const token = makeHex(40, random);
const sha1 = makeSha1(random);
const secrets = [password, token, sha1.slice(12)];

const readFacts = async (
  server: TestServer,
  given = server.token
): Promise<{ facts: AuditFacts; text: string }> => {
  const response = await fetch(`${server.url}nbwarden/audit`, {
    headers: { Authorization: `token ${given}` }
  });
  const text = await response.text();
  const told = JSON.parse(text) as AuditFacts;
  return {
    text,
    facts: { ...told, outside: null, page: null, kernel: null, now: Date.now() }
  };
};

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

/** Set-ups: lines, arguments of the start, the rules that they break, and the lines after the fix. */
interface Case {
  readonly name: string;
  readonly setUp: SetUp;
  readonly args?: readonly string[];
  /** The token that its configuration sets. */
  readonly given?: string;
  readonly rules: readonly string[];
  /** What a person does whom the fix tells to; the lines that are left. */
  readonly mended?: (server: TestServer) => readonly string[];
}

const cases: readonly Case[] = [
  { name: 'the default token', setUp: () => [], rules: [] },
  {
    name: 'no authentication',
    setUp: () => ["c.IdentityProvider.token = ''"],
    rules: ['AUTH-01'],
    mended: () => []
  },
  {
    name: 'no authentication, by its command',
    setUp: () => [],
    args: ['--IdentityProvider.token='],
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
    rules: ['AUTH-04', 'CFG-03'],
    mended: () => []
  },
  {
    name: 'a password that another one shadows',
    setUp: folder => {
      writeFileSync(
        join(folder, 'jupyter_server_config.json'),
        JSON.stringify({ IdentityProvider: { hashed_password: hash } }),
        { mode: 0o600 }
      );
      return [`c.PasswordIdentityProvider.hashed_password = '${sha1}'`];
    },
    rules: ['AUTH-03', 'AUTH-04'],
    mended: () => []
  },
  {
    name: 'a weak token',
    setUp: () => ["c.IdentityProvider.token = 'sesame'"],
    given: 'sesame',
    rules: ['AUTH-02'],
    mended: () => []
  },
  {
    name: 'a wide address, by its command',
    setUp: () => [],
    args: ['--ip=0.0.0.0'],
    rules: ['NET-01', 'AUTH-08']
  },
  {
    name: 'no check of foreign pages, and an open origin',
    setUp: () => [
      'c.ServerApp.disable_check_xsrf = True',
      "c.ServerApp.allow_origin = '*'"
    ],
    rules: ['WEB-01', 'WEB-02'],
    mended: () => ["c.ServerApp.allow_origin = 'https://a.example.org'"]
  },
  {
    name: 'open measurements',
    setUp: () => ['c.ServerApp.authenticate_prometheus = False'],
    rules: ['WEB-05'],
    mended: () => []
  },
  {
    name: 'the headers of a proxy believed without one',
    setUp: () => ['c.ServerApp.trust_xheaders = True'],
    rules: ['NET-08'],
    mended: () => []
  },
  {
    name: 'a runtime folder that others can read',
    setUp: folder => {
      mkdirSync(join(folder, 'runtime'), { mode: 0o755 });
      return [];
    },
    rules: ['RUN-02'],
    mended: server => {
      chmodSync(join(server.folder, 'runtime'), 0o700);
      return [];
    }
  },
  {
    name: 'a token that was made long and kept in the file',
    setUp: () => [`c.IdentityProvider.token = '${token}'`],
    given: token,
    rules: ['CFG-04'],
    mended: () => []
  }
];

describe.each(cases)(
  'a server with $name',
  ({ setUp, args, given, rules, mended }) => {
    let server: TestServer;

    beforeAll(async () => {
      server = await TestServer.start(
        folder => [withServerPart, ...setUp(folder)],
        args
      );
    }, 60_000);

    afterAll(() => server.stop());

    it('breaks these rules and no others', async () => {
      const found = await judge(server, given);
      expect([...new Set(found.map(({ rule }) => rule.id))].sort()).toEqual(
        [...rules].sort()
      );
    }, 30_000);

    if (mended) {
      it('is mended by what the fixes say', async () => {
        await server.restart([withServerPart, ...mended(server)]);
        const found = await judge(server);
        expect(found.map(({ rule }) => rule.id)).toEqual([]);
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
      isRoot: process.getuid?.() === 0,
      openssl: expect.stringMatching(/^OpenSSL /) as string,
      servers: [{ port: Number(port), isThis: true }]
    });
    expect(facts.server?.extensions).toContain('nbwarden');
  } finally {
    server.stop();
  }
}, 60_000);
