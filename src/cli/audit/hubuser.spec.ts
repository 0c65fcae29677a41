import { judgeFacts, type AuditFacts } from '../../engine/audit';
import { makeHex } from '../../engine/audit/samples';
import { seeded } from '../../engine/credentials/seeded';
import { TestHub } from './testing/hub';
import { withMore } from './testing/hubsetups';
import { ask, waitUntil } from './testing/ports';
import { root } from './testing/user';

/** A real server that a Hub has started for a user. */

describe('the server of a user', () => {
  let hub: TestHub | undefined;
  const apiToken = makeHex(64, seeded(29));

  /** What the Hub's own interface answers to an administrator. */
  const call = async (path: string, method = 'GET'): Promise<string> => {
    const answer = await fetch(`${hub!.url}hub/api/${path}`, {
      method,
      headers: { Authorization: `token ${apiToken}` }
    });
    return answer.text();
  };

  beforeAll(async () => {
    hub = await TestHub.start(
      withMore(
        `c.JupyterHub.services = [{'name': 'tests', 'api_token': '${apiToken}'}]`,
        "c.JupyterHub.load_roles = [{'name': 'tests', 'services': ['tests'], 'scopes': ['admin:users', 'admin:servers', 'access:servers']}]",
        "c.JupyterHub.subdomain_host = ''",
        "c.Spawner.args.extend(['--ServerApp.jpserver_extensions=nbwarden=True', '--IdentityProvider.token='])",
        "c.Spawner.env_keep = ['PATH', 'HOME', 'PYTHONDONTWRITEBYTECODE', 'CONFIGPROXY_AUTH_TOKEN']",
        `c.Spawner.environment = {'PYTHONPATH': '${root}', 'JUPYTERHUB_SINGLEUSER_APP': 'jupyter_server.serverapp.ServerApp'}`
      )
    );
    await call('users/ada/server', 'POST');
    const isReady = async (): Promise<boolean> =>
      (await call('users/ada')).includes('"ready": true');
    if (!(await waitUntil(isReady))) {
      throw new Error(`The user’s server does not start: ${hub.log}`);
    }
  }, 120_000);

  afterAll(() => hub?.stop(), 60_000);

  it('tells its page what it is, and keeps the secrets of the Hub', async () => {
    const url = `${hub!.url}user/ada/`;
    const anonymous = await ask(`${url}api`);
    // By this a page knows that there is a server.
    expect(anonymous).toMatchObject({ status: 200 });
    expect(anonymous?.text).toContain('version');
    // Whatever its command says of a token, the Hub is asked who somebody is.
    expect(await ask(`${url}api/status`)).toMatchObject({ status: 403 });
    expect(await ask(`${url}nbwarden/audit`)).toMatchObject({ status: 403 });
    const { text = '' } =
      (await ask(`${url}nbwarden/audit`, {
        Authorization: `token ${apiToken}`
      })) ?? {};
    const told = JSON.parse(text) as AuditFacts;
    expect(told.server).toMatchObject({
      isAuthOn: true,
      provider: 'JupyterHubIdentityProvider',
      proxy: expect.stringMatching(/^\d/) as string
    });
    expect(told.variables).toContain('JUPYTERHUB_API_TOKEN');
    expect(text).not.toContain(apiToken);
    const { findings } = judgeFacts({
      ...told,
      outside: null,
      kernel: null,
      page: {
        hub: {
          hasSubdomains: false,
          scopes: null,
          isAdmin: false,
          version: null
        },
        sanitizer: null,
        kernels: null,
        isSafari: false
      },
      now: Date.now()
    });
    const rules = findings.map(({ rule }) => rule.id);
    expect(rules.filter(rule => !['VER-01', 'RUN-08'].includes(rule))).toEqual([
      'HUB-02'
    ]);
  }, 60_000);
});
