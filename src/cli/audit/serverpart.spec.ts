import { judgeFacts, type AuditFinding } from '../../engine/audit';
import { followAll } from './testing/follow';
import { readFacts } from './testing/partfacts';
import { TestServer, withServerPart } from './testing/servers';
import { cases, ofMachine, password, secrets } from './testing/setups';
import { isStillRoot } from './testing/user';

/** Real servers as their server part tells of them: what is found, and that the fix mends it. */

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
