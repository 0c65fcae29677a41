import { hub, outside, packages, server, type Case } from './build';

export const webCases: readonly Case[] = [
  ['WEB-01', server('c.ServerApp.disable_check_xsrf = True'), ['high']],
  ['WEB-01', server('c.NotebookApp.disable_check_xsrf = True'), ['high']],
  ['WEB-01', server('c.ServerApp.disable_check_xsrf = False'), []],
  ['WEB-01', outside({ skipsXsrf: true }), ['high']],
  ['WEB-02', server("c.ServerApp.allow_origin = '*'"), ['high']],
  [
    'WEB-02',
    server(
      "c.ServerApp.allow_origin = '*'",
      'c.ServerApp.allow_credentials = True'
    ),
    ['critical']
  ],
  [
    'WEB-02',
    server("c.ServerApp.allow_origin = '*'", "c.IdentityProvider.token = ''"),
    ['critical']
  ],
  [
    'WEB-02',
    server(
      "c.ServerApp.tornado_settings = {'headers': {'access-control-allow-origin': '*'}}"
    ),
    ['high']
  ],
  ['WEB-02', server("c.ServerApp.allow_origin = 'https://a.org'"), []],
  ['WEB-02', outside({ allowedOrigin: '*' }), ['high']],
  [
    'WEB-02',
    outside({ allowedOrigin: '*', allowsCredentials: true }),
    ['critical']
  ],
  [
    'WEB-03',
    server("c.ServerApp.allow_origin_pat = r'^https://a\\.org'"),
    ['high']
  ],
  [
    'WEB-03',
    server("c.ServerApp.allow_origin_pat = r'^https://a.org$'"),
    ['high']
  ],
  ['WEB-03', server("c.ServerApp.allow_origin_pat = '.*'"), ['high']],
  [
    'WEB-03',
    {
      ...server("c.ServerApp.allow_origin_pat = '.*'"),
      ...packages('jupyter-server', '2.21.1')
    },
    ['medium']
  ],
  ['WEB-03', server("c.ServerApp.allow_origin_pat = r'^https://a\\.org$'"), []],
  [
    'WEB-03',
    server("c.ServerApp.allow_origin_pat = r'^https://[a.]\\.org$'"),
    []
  ],
  [
    'WEB-04',
    server(
      "c.ServerApp.tornado_settings = {'headers': {'Content-Security-Policy': 'default-src *'}}"
    ),
    ['medium']
  ],
  [
    'WEB-04',
    server(
      "c.ServerApp.tornado_settings.update({'headers': {'Content-Security-Policy': 'frame-ancestors *'}})"
    ),
    ['medium']
  ],
  [
    'WEB-04',
    hub(
      "c.JupyterHub.tornado_settings['headers'] = {'Content-Security-Policy': 'x'}"
    ),
    ['medium']
  ],
  [
    'WEB-04',
    server(
      "c.ServerApp.tornado_settings = {'headers': {'Content-Security-Policy': \"frame-ancestors 'self' https://*.a.org\"}}"
    ),
    []
  ],
  ['WEB-04', outside({ headers: {} }), ['medium']],
  ['WEB-04', outside({}), []],
  ['WEB-05', server('c.ServerApp.authenticate_prometheus = False'), ['medium']],
  ['WEB-05', hub('c.JupyterHub.authenticate_prometheus = False'), ['medium']],
  ['WEB-05', server('c.ServerApp.authenticate_prometheus = True'), []],
  ['WEB-05', outside({ tellsMetrics: true }), ['medium']],
  ['WEB-05', outside({ tellsMetrics: true, tellsStatus: true }), []],
  ['WEB-06', server('c.ServerApp.nbconvert_csp_sandbox = False'), ['high']],
  ['WEB-06', server('c.ServerApp.nbconvert_csp_sandbox = True'), []]
];
