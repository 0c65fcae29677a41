import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from '../../../scripts/testing/command';
import { makeHex } from '../../engine/audit/samples';
import { seeded } from '../../engine/credentials/seeded';
import { localName, makeCertificate, makeSigned } from './testing/certificates';
import { followAll } from './testing/follow';
import { TestHub, type HubSetUp } from './testing/hub';
import { safe, withMore, withOnly } from './testing/hubsetups';
import { handOver } from './testing/user';

/** Real Hubs with their proxy: what is found in their set-up, and that the fix mends it. */

const command = new Command();
command.use();

const random = seeded(23);
const cookieSecret = makeHex(64, random);
const proxyToken = makeHex(64, random);
const secrets = [cookieSecret, proxyToken];

interface Finding {
  readonly rule: string;
  readonly fix: string;
  readonly effective: string;
}

/** As an administrator does: the configuration, and the Hub from outside. */
const audit = (hub: TestHub): Finding[] => {
  const { stdout: out } = spawnSync(
    process.execPath,
    [
      ...[command.bundle, 'audit', '--format', 'json'],
      ...['--config', hub.configFile, '--server', hub.url]
    ],
    { cwd: hub.folder, encoding: 'utf8' }
  );
  const told = out + hub.log;
  const planted = [...secrets, hub.password];
  expect(planted.filter(each => told.includes(each))).toEqual([]);
  const { findings } = JSON.parse(out) as { findings: Finding[] };
  return findings.filter(({ rule }) => rule !== 'VER-01');
};

const tls = (certificate: string, key: string): string[] => [
  ...[`c.JupyterHub.ssl_cert = '${certificate}'`],
  `c.JupyterHub.ssl_key = '${key}'`
];

interface Case {
  readonly name: string;
  readonly setUp: HubSetUp;
  readonly rules: readonly string[];
  readonly values?: (hub: TestHub) => Readonly<Record<string, string>>;
}

const toGood = ({ folder }: TestHub): Record<string, string> => {
  const { certificate, key } = makeSigned(folder, 365);
  return {
    '/abs/fullchain.pem': certificate,
    '/abs/privkey.pem': key,
    '/path/fullchain.pem': certificate,
    '/path/privkey.pem': key
  };
};

const cases: readonly Case[] = [
  { name: 'nothing amiss', setUp: safe, rules: [] },
  {
    name: 'all that it does by itself',
    setUp: (_, port) => [
      `c.JupyterHub.bind_url = 'http://127.0.0.1:${port}'`,
      "c.Authenticator.allowed_users = {'ada'}"
    ],
    rules: ['HUB-02', 'HUB-08', 'HUB-11'],
    values: hub => ({
      'https://hub.example.org': hub.url
        .replace('127.0.0.1', 'hub.localhost')
        .slice(0, -1)
    })
  },
  {
    name: 'an authenticator for tests, and doors for everybody',
    setUp: (folder, port) => [
      ...withOnly('authenticator_class', 'allowed_users')(folder, port),
      "c.JupyterHub.authenticator_class = 'dummy'",
      'c.Authenticator.allow_all = True'
    ],
    rules: ['HUB-07']
  },
  {
    name: 'every network without HTTPS',
    setUp: (folder, port) => [
      ...withOnly('bind_url')(folder, port),
      `c.JupyterHub.bind_url = 'http://:${port}'`
    ],
    rules: ['HUB-01'],
    values: toGood
  },
  {
    name: 'a self-signed certificate',
    setUp: (folder, port) => {
      const { certificate, key } = makeCertificate(
        folder,
        ...['-days', '365', '-newkey', 'rsa:2048', ...localName]
      );
      return withMore(...tls(certificate, key))(folder, port);
    },
    rules: ['NET-03', 'NET-06'],
    values: toGood
  },
  {
    name: 'a certificate that has ended',
    setUp: (folder, port) => {
      const { certificate, key } = makeSigned(folder, -1);
      return withMore(...tls(certificate, key))(folder, port);
    },
    rules: ['NET-03', 'NET-06'],
    values: toGood
  },
  {
    name: 'a good certificate',
    setUp: (folder, port) => {
      const { certificate, key } = makeSigned(folder, 365);
      return withMore(...tls(certificate, key))(folder, port);
    },
    rules: ['NET-06']
  },
  {
    name: 'its secrets in its file',
    setUp: withMore(
      `c.JupyterHub.cookie_secret = bytes.fromhex('${cookieSecret}')`,
      `c.ConfigurableHTTPProxy.auth_token = '${proxyToken}'`
    ),
    rules: ['CFG-04'],
    values: hub => ({ '/srv/jupyterhub': hub.folder })
  },
  {
    name: 'the token of its proxy under an old name',
    setUp: withMore(`c.JupyterHub.proxy_auth_token = '${proxyToken}'`),
    rules: ['CFG-04', 'HUB-03']
  },
  {
    name: 'a cookie secret that its group reads',
    setUp: (folder, port) => {
      const path = join(folder, 'jupyterhub_cookie_secret');
      writeFileSync(path, makeHex(64, random));
      handOver(path);
      chmodSync(path, 0o640);
      return safe(folder, port);
    },
    rules: ['HUB-05']
  },
  {
    name: 'a cookie secret of two bytes',
    setUp: (folder, port) => {
      const path = join(folder, 'jupyterhub_cookie_secret');
      writeFileSync(path, 'ab12', { mode: 0o600 });
      handOver(path);
      return safe(folder, port);
    },
    rules: ['HUB-05']
  },
  {
    name: 'secrets for every user, and a switch that does nothing',
    setUp: withMore(
      "c.Spawner.env_keep = ['PATH', 'CONFIGPROXY_AUTH_TOKEN']",
      'c.JupyterHub.confirm_no_ssl = True'
    ),
    rules: ['HUB-06', 'HUB-10']
  },
  {
    name: 'options that open the servers of its users',
    setUp: withMore(
      "c.Spawner.args.extend(['--ServerApp.disable_check_xsrf=True'])"
    ),
    rules: ['WEB-01']
  }
];

const rulesOf = (found: readonly Finding[]): string[] => [
  ...new Set(found.map(({ rule }) => rule))
];

describe.each(cases)('a Hub with $name', ({ setUp, rules, values }) => {
  let hub: TestHub | undefined;

  beforeAll(async () => {
    hub = await TestHub.start(setUp);
  }, 90_000);

  afterAll(() => hub?.stop(), 60_000);

  it('breaks these rules and no others', () => {
    expect(rulesOf(audit(hub!)).sort()).toEqual(rules);
  }, 60_000);

  if (rules.length > 0) {
    it('is mended by what the fixes say', async () => {
      const place = {
        folder: hub!.folder,
        args: [],
        values: values?.(hub!) ?? {},
        password: ''
      };
      // With HTTPS, cookies are looked at too.
      for (const found of [audit(hub!), null]) {
        const fixes = (found ?? audit(hub!)).map(({ fix }) => fix);
        followAll(fixes, place);
        if (fixes.length > 0) {
          await hub!.restart();
        }
      }
      expect(audit(hub!)).toEqual([]);
    }, 120_000);
  }
});
