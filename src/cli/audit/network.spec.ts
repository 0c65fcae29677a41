import { spawnSync } from 'node:child_process';

import { Command } from '../../../scripts/testing/command';
import { makeSigned } from './testing/certificates';
import { followAll } from './testing/follow';
import { Namespace } from './testing/namespace';
import { TestServer, type SetUp } from './testing/servers';

/**
 * Servers that another machine reaches, under a name that is not loopback: in a network
 * namespace, where the machine allows one. Elsewhere the cases of the rules, which are facts
 * recorded here, stand for it.
 */

const command = new Command();
command.use();

const namespace = Namespace.make('jupyter.example.org');

afterAll(() => namespace?.remove());

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly fix: string;
}

/** What somebody on the network sees, and what the configuration says. */
const audit = (server: TestServer, inside: Namespace): Finding[] => {
  const [program, ...args] = inside.enter([
    ...[process.execPath, command.bundle, 'audit', '--format', 'json'],
    ...['--server', server.url, '--config', server.configFile]
  ]);
  const { stdout } = spawnSync(program, args, {
    cwd: server.folder,
    encoding: 'utf8'
  });
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return findings.filter(({ rule }) => rule !== 'VER-01');
};

const withTls: SetUp = folder => {
  const { certificate, key } = makeSigned(folder, 365);
  return [
    "c.ServerApp.ip = '0.0.0.0'",
    `c.ServerApp.certfile = '${certificate}'`,
    `c.ServerApp.keyfile = '${key}'`
  ];
};

const cases: [string, SetUp, string[]][] = [
  [
    'listens to every network without HTTPS',
    () => ["c.ServerApp.ip = '0.0.0.0'"],
    ['AUTH-08 low', 'NET-01 high', 'NET-02 critical']
  ],
  [
    'lets everybody on the network in',
    () => ["c.ServerApp.ip = ''", "c.IdentityProvider.token = ''"],
    ['AUTH-01 critical', 'NET-01 critical', 'NET-02 critical']
  ],
  [
    'listens to every network with HTTPS',
    withTls,
    ['AUTH-08 low', 'NET-01 info', 'NET-05 low', 'NET-06 medium']
  ]
];

const describeInside = namespace ? describe : describe.skip;

describeInside.each(cases)('a server that %s', (_, setUp, told) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start(setUp, { namespace: namespace! });
  }, 60_000);

  afterAll(() => server?.stop());

  it('breaks these rules and no others', () => {
    const found = audit(server, namespace!);
    expect(
      [
        ...new Set(found.map(({ rule, severity }) => `${rule} ${severity}`))
      ].sort()
    ).toEqual(told);
  }, 30_000);

  it('is not reached any more where the fixes were followed', async () => {
    const { certificate, key } = makeSigned(server.folder, 365);
    followAll(
      audit(server, namespace!).map(({ fix }) => fix),
      {
        folder: server.folder,
        args: [],
        values: { '/abs/fullchain.pem': certificate, '/abs/privkey.pem': key },
        password: 'not asked of anybody'
      }
    );
    await server.restart(undefined, {
      namespace: namespace!,
      host: '127.0.0.1'
    });
    const left = audit(server, namespace!).filter(
      ({ rule }) => rule !== 'NET-06'
    );
    expect(left).toEqual([]);
  }, 60_000);
});
