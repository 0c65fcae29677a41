import {
  certificate,
  onDisk,
  hub,
  outside,
  path,
  server,
  type Case
} from './build';

export const netCases: readonly Case[] = [
  ['NET-01', server("c.ServerApp.ip = '0.0.0.0'"), ['high']],
  [
    'NET-01',
    server("c.ServerApp.ip = '*'", "c.IdentityProvider.token = ''"),
    ['critical']
  ],
  [
    'NET-01',
    server("c.ServerApp.ip = ''", "c.ServerApp.certfile = '/x.pem'"),
    ['info']
  ],
  ['NET-01', server("c.NotebookApp.ip = '::'"), ['high']],
  ['NET-01', server("c.JupyterApp.ip = '::'"), ['high']],
  ['NET-01', server("c.ServerApp.ip = '127.0.0.1'"), []],
  [
    'NET-01',
    server("c.ServerApp.ip = '0.0.0.0'", "c.ServerApp.ip = 'localhost'"),
    []
  ],
  ['NET-01', server('c.ServerApp.ip = find()'), []],
  ['NET-02', outside({ isHttps: false }), ['critical']],
  ['NET-02', outside({ isHttps: false, isLoopback: true }), []],
  ['NET-02', server("c.ServerApp.keyfile = '/x.key'"), ['high']],
  [
    'NET-02',
    server("c.ServerApp.keyfile = '/x.key'", "c.ServerApp.certfile = '/x.pem'"),
    []
  ],
  ['NET-03', certificate({ expires: Date.parse('2026-11-01') }), ['high']],
  ['NET-03', certificate({ expires: Date.parse('2026-12-01') }), ['medium']],
  ['NET-03', certificate({ expires: null }), ['high']],
  ['NET-03', certificate({ isSelfSigned: true }), ['medium']],
  ['NET-03', certificate({ hasNames: false }), ['medium']],
  ['NET-03', certificate({ rsaBits: 1024 }), ['high']],
  ['NET-03', certificate({ chain: 1 }), ['low']],
  ['NET-03', certificate({ chain: 1, isSelfSigned: true }), ['medium']],
  ['NET-03', certificate({}), []],
  ['NET-03', onDisk({ expires: null }), ['high']],
  ['NET-03', onDisk({ isSelfSigned: true }), ['medium']],
  ['NET-03', onDisk({}), []],
  ['NET-03', onDisk({ isMissing: true }), ['info']],
  ['NET-03', { ...onDisk({ isMissing: true }), variables: [] }, ['high']],
  [
    'NET-03',
    server(
      "c.ServerApp.certfile = '/etc/letsencrypt/live/{mydomain.tld}/fullchain.pem'"
    ),
    ['high']
  ],
  [
    'NET-03',
    server("c.ServerApp.certfile = '/etc/letsencrypt/live/a.org/cert.pem'"),
    ['medium']
  ],
  ['NET-03', hub("c.JupyterHub.ssl_cert = '/path/to/my.cert'"), ['high']],
  [
    'NET-03',
    server(
      "c.ServerApp.certfile = '/etc/letsencrypt/live/a.org/fullchain.pem'"
    ),
    []
  ],
  ['NET-04', path('certificate-key', 0o644), ['high']],
  ['NET-04', path('certificate-key', 0o600), []],
  ['NET-04', path('certificate-key', null), []],
  ['NET-05', outside({ headers: {} }), ['low']],
  ['NET-05', outside({}), []],
  ['NET-05', outside({ headers: {}, isLoopback: true }), []],
  [
    'NET-06',
    outside({ cookies: [{ name: '_xsrf', isSecure: false, sameSite: null }] }),
    ['medium']
  ],
  [
    'NET-06',
    outside({ cookies: [{ name: '_xsrf', isSecure: true, sameSite: 'Lax' }] }),
    []
  ],
  [
    'NET-06',
    outside({
      isHttps: false,
      cookies: [{ name: '_xsrf', isSecure: false, sameSite: null }]
    }),
    []
  ],
  ['NET-07', server('c.ServerApp.allow_remote_access = True'), ['medium']],
  [
    'NET-07',
    server(
      'c.ServerApp.allow_remote_access = True',
      "c.ServerApp.ip = '0.0.0.0'"
    ),
    []
  ],
  ['NET-07', server('c.ServerApp.allow_remote_access = False'), []]
];
