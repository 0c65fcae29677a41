import { hub, key, outside, packages, path, type Case } from './build';

export const hubCases: readonly Case[] = [
  [
    'HUB-01',
    hub(
      "c.JupyterHub.ip = ''",
      "c.ConfigurableHTTPProxy.command = ['chp', '--ssl-key', '/k', '--ssl-cert=/c']"
    ),
    []
  ],
  ['HUB-01', hub('c.JupyterHub.port = 80'), ['high']],
  ['HUB-01', hub("c.JupyterHub.ip = '0.0.0.0'"), ['high']],
  ['HUB-01', hub("c.JupyterHub.bind_url = 'http://:8000'"), ['high']],
  ['HUB-01', hub("c.JupyterHub.bind_url = 'http://127.0.0.1:8000'"), []],
  ['HUB-01', hub("c.JupyterHub.ip = '127.0.0.1'"), []],
  ['HUB-01', hub("c.JupyterHub.ssl_cert = '/x.pem'"), []],
  ['HUB-01', outside({ isHub: true, isHttps: false }), ['critical']],
  ['HUB-02', hub('c.JupyterHub.port = 80'), ['medium']],
  ['HUB-02', hub("c.JupyterHub.subdomain_host = 'https://a.org'"), []],
  ['HUB-03', hub(`c.JupyterHub.proxy_auth_token = '${key}'`), ['medium']],
  ['HUB-03', hub(`c.ConfigurableHTTPProxy.api_token = '${key}'`), ['medium']],
  ['HUB-03', hub(`c.ConfigurableHTTPProxy.auth_token = '${key}'`), []],
  [
    'HUB-04',
    hub("c.JupyterHub.cookie_secret = '64 CHAR HEX STRING'"),
    ['critical']
  ],
  [
    'HUB-04',
    hub("c.ConfigurableHTTPProxy.auth_token = '<example>'"),
    ['critical']
  ],
  ['HUB-04', hub("c.JupyterHub.cookie_secret = 'abc123abc123'"), ['critical']],
  ['HUB-04', hub(`c.JupyterHub.cookie_secret = '${key}'`), []],
  [
    'HUB-05',
    hub(`c.JupyterHub.cookie_secret = '${key.slice(0, 6)}'`),
    ['high']
  ],
  ['HUB-05', path('hub-cookie-secret', 0o640), ['high']],
  ['HUB-05', path('hub-cookie-secret', 0o600, { look: 'other' }), ['high']],
  ['HUB-05', path('hub-cookie-secret', 0o600, { look: 'hex-64' }), []],
  [
    'HUB-06',
    hub("c.Spawner.env_keep.append('CONFIGPROXY_AUTH_TOKEN')"),
    ['critical']
  ],
  [
    'HUB-06',
    hub("c.Spawner.environment['JPY_COOKIE_SECRET'] = x"),
    ['critical']
  ],
  ['HUB-06', hub("c.Spawner.env_keep = ['PATH']"), []],
  ['HUB-07', hub("c.JupyterHub.authenticator_class = 'dummy'"), ['critical']],
  [
    'HUB-07',
    hub(
      'c.JupyterHub.authenticator_class = jupyterhub.auth.DummyAuthenticator'
    ),
    ['critical']
  ],
  ['HUB-07', hub('c.Authenticator.allow_all = True'), ['high']],
  [
    'HUB-07',
    hub(
      "c.JupyterHub.authenticator_class = 'github'",
      'c.GitHubOAuthenticator.allow_all = True'
    ),
    ['high']
  ],
  [
    'HUB-07',
    hub(
      'c.JupyterHub.authenticator_class = oauthenticator.generic.GenericOAuthenticator',
      'c.OAuthenticator.allow_all = True'
    ),
    ['high']
  ],
  [
    'HUB-07',
    hub(
      'c.JupyterHub.authenticator_class = "google"',
      'c.OAuthenticator.allow_all = True',
      'c.GoogleOAuthenticator.allow_all = False'
    ),
    []
  ],
  [
    'HUB-07',
    hub(
      'c.JupyterHub.authenticator_class = "google"',
      'c.GoogleOAuthenticator.allow_all = True',
      'c.GoogleOAuthenticator.allow_all = False'
    ),
    []
  ],
  // Nobody reads the section of a class that is not used.
  ['HUB-07', hub('c.GitHubOAuthenticator.allow_all = True'), []],
  ['HUB-07', hub('c.PAMAuthenticator.allow_all = True'), ['high']],
  ['HUB-07', hub('c.LocalAuthenticator.allow_all = True'), ['high']],
  [
    'HUB-07',
    hub(
      'c.JupyterHub.authenticator_class = choose()',
      'c.LDAPAuthenticator.allow_all = True'
    ),
    ['high']
  ],
  ['HUB-07', hub('c.JupyterHub.admin_access = True'), ['medium']],
  [
    'HUB-07',
    hub(
      "c.JupyterHub.authenticator_class = 'pam'",
      'c.Authenticator.allow_all = False'
    ),
    []
  ],
  [
    'HUB-08',
    hub(
      "c.JupyterHub.spawner_class = 'docker'",
      'c.Spawner.disable_user_config = True'
    ),
    ['medium']
  ],
  ['HUB-08', hub('c.JupyterHub.port = 80'), ['medium']],
  [
    'HUB-08',
    hub(
      "c.JupyterHub.spawner_class = 'dockerspawner.DockerSpawner'",
      'c.JupyterHub.internal_ssl = True',
      'c.Spawner.disable_user_config = True'
    ),
    []
  ],
  [
    'HUB-08',
    hub(
      "c.JupyterHub.hub_ip = '0.0.0.0'",
      'c.Spawner.disable_user_config = True'
    ),
    ['medium']
  ],
  [
    'HUB-08',
    hub(
      "c.JupyterHub.hub_ip = '127.0.0.1'",
      'c.Spawner.disable_user_config = True'
    ),
    []
  ],
  ['HUB-10', hub('c.JupyterHub.confirm_no_ssl = True'), ['low']],
  ['HUB-10', hub('c.JupyterHub.port = 80'), []],
  ['HUB-11', path('hub-database', 0o644), ['medium']],
  ['HUB-11', path('hub-database', 0o600), []],
  ['VER-01', packages('jupyter-server', '2.17.0'), ['critical']],
  ['VER-01', packages('jupyter-server', '2.21.1'), []],
  ['VER-01', packages('jupyterhub', '5.5.0'), ['high']],
  ['VER-01', packages('unheard-of', '1.0'), []]
];
