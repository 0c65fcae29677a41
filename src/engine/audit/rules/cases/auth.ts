import {
  argon2,
  files,
  hexOf,
  otherArgon2,
  outside,
  path,
  server,
  sha1,
  word,
  written,
  type Case
} from './build';

export const authCases: readonly Case[] = [
  ['AUTH-01', server("c.IdentityProvider.token = ''"), ['critical']],
  [
    'AUTH-01',
    server("c.ServerApp.token = ''", "c.ServerApp.password = ''"),
    ['critical']
  ],
  ['AUTH-01', server("c.NotebookApp.token = ''"), ['critical']],
  [
    'AUTH-01',
    server(
      "c.IdentityProvider.token = ''",
      `c.ServerApp.password = '${argon2}'`
    ),
    []
  ],
  [
    'AUTH-01',
    server(
      "c.IdentityProvider.token = ''",
      "c.ServerApp.identity_provider_class = 'x.Own'"
    ),
    []
  ],
  ['AUTH-01', server('c.IdentityProvider.token = x'), []],
  ['AUTH-01', outside({ tellsStatus: true }), ['critical']],
  ['AUTH-01', outside({}), []],
  ['AUTH-02', server("c.IdentityProvider.token = 'abc'"), ['high']],
  ['AUTH-02', server(`c.ServerApp.token = '${word}'`), ['high']],
  ['AUTH-02', server(`c.ServerApp.token = '${hexOf(48)}'`), []],
  ['AUTH-02', server("c.ServerApp.token = ''"), []],
  [
    'AUTH-03',
    files(
      ['a/jupyter_server_config.py', `c.ServerApp.password = '${sha1}'`],
      ['a/jupyter_server_config.json', written(argon2)]
    ),
    ['critical']
  ],
  [
    'AUTH-03',
    files(
      [
        'env/jupyter_server_config.py',
        `c.PasswordIdentityProvider.hashed_password = '${otherArgon2}'`
      ],
      ['home/jupyter_server_config.json', written(argon2)]
    ),
    ['critical']
  ],
  [
    'AUTH-03',
    files(
      ['a/jupyter_notebook_config.py', `c.NotebookApp.password = '${sha1}'`],
      ['a/jupyter_server_config.json', written(argon2)]
    ),
    ['critical']
  ],
  [
    'AUTH-03',
    files(
      ['a/jupyter_server_config.py', `c.ServerApp.password = '${argon2}'`],
      ['b/jupyter_server_config.py', `c.ServerApp.password = '${otherArgon2}'`]
    ),
    ['low']
  ],
  [
    'AUTH-03',
    files(
      ['a/jupyter_server_config.py', `c.ServerApp.password = '${argon2}'`],
      ['a/jupyter_server_config.json', written(argon2)]
    ),
    []
  ],
  [
    'AUTH-03',
    files(
      ['a/jupyter_server_config.py', "c.ServerApp.password = ''"],
      ['a/jupyter_server_config.json', written(argon2)]
    ),
    []
  ],
  ['AUTH-03', files(['a/jupyter_server_config.json', written(argon2)]), []],
  [
    'AUTH-03',
    files(
      ['a/jupyter_server_config.py', "c.ServerApp.password = '<argon2>'"],
      ['a/jupyter_server_config.json', written('<argon2>')]
    ),
    ['critical']
  ],
  ['AUTH-04', server(`c.ServerApp.password = '${sha1}'`), ['medium']],
  [
    'AUTH-04',
    server(`c.ServerApp.password = '${sha1}'`, "c.ServerApp.ip = '0.0.0.0'"),
    ['high']
  ],
  ['AUTH-04', server("c.ServerApp.password = '<sha1>'"), ['medium']],
  ['AUTH-04', server(`c.ServerApp.password = '${argon2}'`), []],
  ['AUTH-05', server(`c.ServerApp.password = '${word}'`), ['critical']],
  ['AUTH-05', server("c.ServerApp.password = '<clear text>'"), ['critical']],
  [
    'AUTH-05',
    server(
      `c.ServerApp.password = '${argon2.slice(0, -20)}'`.replace(
        '$argon2id',
        ''
      )
    ),
    ['high']
  ],
  [
    'AUTH-05',
    server(`c.ServerApp.password = '${sha1.slice(0, -3)}'`),
    ['high']
  ],
  ['AUTH-05', server(`c.ServerApp.password = '${sha1}'`), []],
  ['AUTH-05', server(`c.ServerApp.password = '${argon2}'`), []],
  ['AUTH-05', server('c.ServerApp.password = passwd()'), []],
  [
    'AUTH-06',
    {
      ...server(`c.ServerApp.password = '${argon2}'`),
      paths: [
        { path: 'a/jupyter_server_config.py', role: 'config-file', mode: 0o644 }
      ]
    },
    ['high']
  ],
  [
    'AUTH-06',
    {
      ...server(`c.ServerApp.password = '${argon2}'`),
      paths: [
        { path: 'a/jupyter_server_config.py', role: 'config-file', mode: 0o600 }
      ]
    },
    []
  ],
  [
    'AUTH-06',
    {
      ...server('c.ServerApp.port = 1'),
      paths: [
        { path: 'a/jupyter_server_config.py', role: 'config-file', mode: 0o644 }
      ]
    },
    []
  ],
  ['AUTH-08', server("c.ServerApp.ip = '10.0.0.1'"), ['low']],
  [
    'AUTH-08',
    server(
      "c.ServerApp.ip = '10.0.0.1'",
      'c.PasswordIdentityProvider.allow_password_change = False'
    ),
    []
  ],
  ['AUTH-08', server("c.ServerApp.ip = 'localhost'"), []],
  [
    'AUTH-08',
    server("c.ServerApp.ip = '10.0.0.1'", "c.IdentityProvider.token = ''"),
    []
  ],
  ['AUTH-08', outside({ asksForNewPassword: true }), ['low']],
  ['AUTH-09', path('token-file', 0o600, { endsWithNewline: true }), ['medium']],
  ['AUTH-09', path('token-file', 0o644), ['medium']],
  ['AUTH-09', path('token-file', 0o600), []],
  ['AUTH-11', { variables: ['HOME', 'JUPYTER_NOTEBOOK_PASSWORD'] }, ['high']],
  ['AUTH-11', { variables: ['HOME', 'JUPYTER_TOKEN'] }, []],
  [
    'AUTH-12',
    server('c.ServerApp.allow_unauthenticated_access = True'),
    ['medium']
  ],
  ['AUTH-12', server('c.ServerApp.allow_unauthenticated_access = False'), []]
];
