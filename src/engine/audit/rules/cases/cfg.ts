import {
  argon2,
  files,
  hub,
  key,
  server,
  sha1,
  word,
  written,
  type Case
} from './build';

export const cfgCases: readonly Case[] = [
  ['CFG-01', server('c.ServerApp.ip = ('), ['critical']],
  [
    'CFG-01',
    files(['jupyter_server_config.json', '{"ServerApp": {,}}']),
    ['critical']
  ],
  ['CFG-01', server('c.ServerApp.port = 1'), []],
  ['CFG-02', server("c.ServerApp.certfle = '/x'"), ['high']],
  ['CFG-02', server('c.ServerApp.no_such_thing_at_all = 1'), ['medium']],
  ['CFG-02', server("c.ServrApp.ip = '/x'"), ['high']],
  ['CFG-02', server("c.ServerApp.hashed_password = '/x'"), ['high']],
  ['CFG-02', server("c.JupyterHub.ip = ''"), ['high']],
  ['CFG-02', hub("c.ServerApp.ip = ''"), ['high']],
  [
    'CFG-02',
    hub(
      'c.KubeSpawner.image = 1',
      'c.OAuthenticator.x = 1',
      'c.Spawner.profile_list = []'
    ),
    []
  ],
  ['CFG-02', hub('c.Spawner.mem_limt = 1'), ['medium']],
  ['CFG-02', files(['a/jupyter_server_config.json', written(argon2)]), []],
  [
    'CFG-02',
    files([
      'a/jupyter_server_config.d/x.json',
      '{"ServerApp": {"ip": "127.0.0.1"}}'
    ]),
    ['high']
  ],
  [
    'CFG-02',
    files([
      'a/jupyter_server_config.d/x.json',
      '{"ServerApp": {"jpserver_extensions": {"x": true}}}'
    ]),
    []
  ],
  [
    'CFG-02',
    server(
      'c.VoilaConfiguration.x = 1',
      'c.ServerApp.port = 1',
      'c.LabApp.port = 1'
    ),
    ['medium']
  ],
  ['CFG-03', server("c.NotebookApp.password = ''"), ['high']],
  ['CFG-03', server('c.NotebookApp.port = 1'), ['medium']],
  ['CFG-03', server('c.NotebookApp.enable_mathjax_at_all = 1'), ['medium']],
  ['CFG-03', server("c.ServerApp.notebook_dir = '/x'"), ['low']],
  ['CFG-03', hub("c.Authenticator.whitelist = {'a'}"), ['low']],
  ['CFG-03', server("c.ServerApp.root_dir = '/x'"), []],
  ['CFG-04', server(`c.ServerApp.cookie_secret = '${key}'`), ['high']],
  [
    'CFG-04',
    hub(`c.JupyterHub.cookie_secret = bytes.fromhex('${key}')`),
    ['high']
  ],
  ['CFG-04', hub(`c.GitHubOAuthenticator.client_secret = '${key}'`), ['high']],
  [
    'CFG-04',
    hub(`c.JupyterHub.services = [{'name': 'x', 'api_token': '${key}'}]`),
    ['high']
  ],
  ['CFG-04', hub(`c.Spawner.environment = {'API_TOKEN': '${key}'}`), ['high']],
  ['CFG-04', hub(`c.Spawner.environment['API_TOKEN'] = '${key}'`), ['high']],
  ['CFG-04', hub("c.JupyterHub.cookie_secret = os.environ['X']"), []],
  [
    'CFG-04',
    hub(
      "c.JupyterHub.cookie_secret_file = '/srv/cookie_secret_of_this_hub_here'"
    ),
    []
  ],
  ['CFG-04', server(`# c.ServerApp.password = u'${sha1}'`), ['medium']],
  ['CFG-04', server(`##c.IdentityProvider.token = '${key}'`), ['medium']],
  ['CFG-04', server(`# c.IdentityProvider.token = '${word}'`), ['medium']],
  [
    'CFG-04',
    hub(`# c.JupyterHub.services = [{'api_token': '${key}'}]`),
    ['medium']
  ],
  [
    'CFG-04',
    hub(`# c.Spawner.environment['API_TOKEN'] = '${word}'`),
    ['medium']
  ],
  [
    'CFG-04',
    hub(`# c.JupyterHub.db_url = 'postgresql://hub:${word}@db/hub'`),
    ['medium']
  ],
  ['CFG-04', server("# c.IdentityProvider.token = '<generated>'"), []],
  ['CFG-04', hub("# c.GitHubOAuthenticator.client_secret = 'your-secret'"), []],
  [
    'CFG-04',
    hub(`c.JupyterHub.db_url = 'postgresql://hub:${word}@db/hub'`),
    ['high']
  ],
  ['CFG-04', hub("c.JupyterHub.db_url = 'postgresql://hub@db/hub'"), []],
  [
    'CFG-04',
    hub("c.JupyterHub.db_url = 'postgresql://hub:{password}@db/hub'"),
    []
  ],
  ['CFG-04', hub(`c.DummyAuthenticator.password = '${word}'`), ['high']],
  [
    'CFG-04',
    hub(`c.ConfigurableHTTPProxy.command = ['chp', '--auth-token=${word}']`),
    ['high']
  ],
  [
    'CFG-04',
    hub(`c.ConfigurableHTTPProxy.command = ['chp', '--auth-token', '${word}']`),
    ['high']
  ],
  [
    'CFG-04',
    hub(
      "c.ConfigurableHTTPProxy.command = ['chp', '--ssl-key', '/k', '--x-token=$T']"
    ),
    []
  ],
  [
    'CFG-04',
    hub(`def hook(spawner):\n    spawner.environment['API_TOKEN'] = '${word}'`),
    ['high']
  ],
  [
    'CFG-04',
    hub(
      `async def hook(spawner):\n    spawner.environment.update({'API_TOKEN': '${word}'})`
    ),
    ['high']
  ],
  ['CFG-04', server("# c.ServerApp.password = ''"), []],
  ['CFG-04', server("# c.X.token = os.environ['A']"), []],
  ['CFG-05', server(`c.ServerApp.password = passwd('${word}')`), ['high']],
  ['CFG-05', server(`x = passwd(passphrase='${word}')`), ['high']],
  ['CFG-05', server('from IPython.lib import passwd'), ['critical']],
  ['CFG-05', server('from notebook.auth.security import passwd'), ['critical']],
  [
    'CFG-05',
    server(
      'try:',
      '    from IPython.lib import passwd',
      'except ImportError:',
      '    pass'
    ),
    ['low']
  ],
  [
    'CFG-05',
    server(
      'from jupyter_server.auth.security import passwd as mk',
      `mk('${word}')`
    ),
    ['high']
  ],
  [
    'CFG-05',
    server('import jupyter_server.auth as a', `a.passwd('${word}')`),
    ['high']
  ],
  [
    'CFG-05',
    server('from jupyter_server.auth import passwd', 'x = passwd()'),
    []
  ],
  [
    'CFG-02',
    files([
      'a/jupyter_notebook_config.d/lab.json',
      '{"NotebookApp": {"nbserver_extensions": {"jupyterlab": true}}}'
    ]),
    []
  ]
];
