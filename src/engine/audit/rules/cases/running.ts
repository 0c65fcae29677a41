/** Cases of what only the running server, the page or a kernel shows. */
import { generateSample } from '../../../credentials';
import { seeded } from '../../../credentials/seeded';
import type {
  AuditFacts,
  HubFacts,
  KernelFacts,
  SanitizerFacts,
  ServerFacts
} from '../../types';
import { outside, server, type Case } from './build';

/** A server with which nothing is wrong. */
export const soundServer: ServerFacts = {
  isAuthOn: true,
  provider: 'PasswordIdentityProvider',
  password: null,
  token: '<48 hex>',
  isTokenGenerated: true,
  addresses: ['127.0.0.1', '::1'],
  port: 8888,
  wantedPort: 8888,
  hasCertificate: false,
  trustsForwarded: false,
  isForwarded: false,
  isRoot: false,
  isContainer: false,
  people: 1,
  isVirtual: true,
  openssl: 'OpenSSL 3.0.15 3 Sep 2024',
  node: null,
  proxy: null,
  cookies: [{ name: '_xsrf', isSecure: true, sameSite: 'Lax' }],
  cookieSecretAge: -1,
  staleConfigs: [],
  root: '/home/ann/work',
  signaturesDrive: null,
  extensions: [],
  unmarked: { isAsked: false, handlers: [] },
  servers: []
};

/** A kernel in which nothing is seen. */
export const soundKernel: KernelFacts = {
  variables: [],
  isRoot: false,
  isContainer: false,
  sockets: [{ address: '127.0.0.1', port: 8888 }]
};

const running = (what: Partial<ServerFacts>): Partial<AuditFacts> => ({
  server: { ...soundServer, ...what }
});

const sanitizer = (what: Partial<SanitizerFacts>): Partial<AuditFacts> => ({
  page: {
    hub: null,
    isSafari: false,
    kernels: null,
    sanitizer: {
      allowsNamedProperties: false,
      allowsCommands: false,
      schemes: ['http', 'https'],
      ...what
    }
  }
});

const hub = (what: Partial<HubFacts>): Partial<AuditFacts> => ({
  page: {
    isSafari: false,
    kernels: null,
    sanitizer: null,
    hub: {
      hasSubdomains: true,
      scopes: ['access:servers!server=ann/', 'read:users:name!user=ann'],
      isAdmin: false,
      version: null,
      ...what
    }
  }
});

const inKernel = (what: Partial<KernelFacts>): Partial<AuditFacts> => ({
  kernel: { ...soundKernel, ...what }
});

const kernel = (...variables: string[]): Partial<AuditFacts> =>
  inKernel({ variables });

const listening = (...addresses: string[]): Partial<AuditFacts> =>
  inKernel({ sockets: addresses.map(address => ({ address, port: 8888 })) });

const description = (env: Record<string, string>): Partial<AuditFacts> => ({
  page: {
    hub: null,
    isSafari: false,
    sanitizer: null,
    kernels: [
      { name: 'python3', text: JSON.stringify({ argv: ['python'], env }) }
    ]
  }
});

const { text: key } = generateSample('github-pat-classic', seeded(9));

const commandLine = (text: object): Partial<AuditFacts> => ({
  files: [{ path: 'command line', text: JSON.stringify(text) }]
});

const unmarked = (
  isAsked: boolean,
  ...handlers: [string, string, boolean][]
): Partial<AuditFacts> =>
  running({
    unmarked: {
      isAsked,
      handlers: handlers.map(([extension, name, isJupyters]) => ({
        extension,
        name,
        isJupyters
      }))
    }
  });

export const runningCases: readonly Case[] = [
  ['AUTH-12', unmarked(false, ['forgetful', 'Open', true]), ['medium']],
  ['AUTH-12', unmarked(true, ['forgetful', 'Open', true]), []],
  ['AUTH-12', unmarked(true, ['forgetful', 'Open', false]), ['medium']],
  [
    'AUTH-12',
    unmarked(false, ['jupyter_server_terminals', 'TermSocket', true]),
    []
  ],
  ['AUTH-12', running({ unmarked: { isAsked: false, handlers: null } }), []],
  ['AUTH-01', running({ isAuthOn: false }), ['critical']],
  [
    'AUTH-01',
    {
      ...commandLine({ IdentityProvider: { token: '' } }),
      ...running({ isAuthOn: false })
    },
    ['critical']
  ],
  [
    'AUTH-01',
    {
      ...commandLine({ IdentityProvider: { token: '' } }),
      ...running({ isAuthOn: false }),
      ...outside({ tellsStatus: true })
    },
    ['critical']
  ],
  ['AUTH-01', running({}), []],
  ['AUTH-02', running({ token: '<short>' }), ['high']],
  ['AUTH-02', running({ token: '<long>' }), []],
  ['AUTH-07', running({ people: 3 }), ['medium']],
  ['AUTH-07', running({ people: 3, password: '<argon2>' }), []],
  ['AUTH-07', running({ people: 3, isAuthOn: false }), []],
  ['AUTH-07', running({ people: 3, provider: 'HubIdentityProvider' }), []],
  ['AUTH-07', running({ people: null }), []],
  ['AUTH-10', running({ cookieSecretAge: 86_400 }), ['low']],
  ['AUTH-10', running({ cookieSecretAge: 2 }), []],
  ['AUTH-10', running({ cookieSecretAge: 900, password: '<argon2>' }), []],
  ['AUTH-11', kernel('JUPYTER_NOTEBOOK_PASSWORD'), ['high']],
  ['NET-01', running({ addresses: ['0.0.0.0'] }), ['high']],
  ['NET-01', running({ addresses: ['::'], isAuthOn: false }), ['critical']],
  ['NET-01', running({ addresses: ['::'], hasCertificate: true }), ['info']],
  ['NET-01', running({ addresses: ['/run/jupyter.sock'] }), []],
  ['NET-01', listening('127.0.0.1', '0.0.0.0'), ['high']],
  ['NET-01', listening('127.0.0.1', '::1'), []],
  ['NET-01', { ...running({}), ...listening('192.0.2.1') }, []],
  ['NET-01', commandLine({ ServerApp: { ip: '0.0.0.0' } }), ['high']],
  [
    'NET-01',
    {
      files: [
        { path: 'command line', text: '{"ServerApp":{"ip":"localhost"}}' },
        { path: 'a/jupyter_lab_config.py', text: "c.ServerApp.ip = '::'" }
      ]
    },
    []
  ],
  [
    'NET-06',
    {
      ...outside({}),
      ...running({
        cookies: [{ name: 'login', isSecure: true, sameSite: null }]
      })
    },
    ['medium']
  ],
  ['NET-08', running({ trustsForwarded: true }), ['medium']],
  ['NET-08', running({ isForwarded: true }), ['low']],
  ['NET-08', running({ isForwarded: true, trustsForwarded: true }), []],
  ['NET-08', running({}), []],
  ['WEB-07', sanitizer({ allowsNamedProperties: true }), ['medium']],
  ['WEB-07', sanitizer({ allowsCommands: true }), ['low']],
  ['WEB-07', sanitizer({ schemes: ['https', 'javascript'] }), ['medium']],
  ['WEB-07', sanitizer({}), []],
  ['RUN-01', running({ isRoot: true }), ['high']],
  ['RUN-01', running({ isRoot: true, isContainer: true }), ['info']],
  [
    'RUN-01',
    {
      ...running({ isRoot: true, isContainer: true }),
      ...server('c.ServerApp.allow_root = True')
    },
    ['info']
  ],
  ['RUN-01', inKernel({ isRoot: true }), ['high']],
  ['RUN-01', inKernel({ isRoot: true, isContainer: true }), ['info']],
  ['RUN-01', { ...running({}), ...inKernel({ isRoot: true }) }, []],
  ['RUN-06', running({ root: '/home/ann' }), ['medium']],
  ['RUN-06', running({}), []],
  ['RUN-09', description({ TOKEN: key }), ['high']],
  ['RUN-09', description({ LANG: 'C.UTF-8' }), []],
  ['TRUST-02', running({ signaturesDrive: 'nfs4' }), ['medium']],
  ['TRUST-02', running({}), []],
  ['HUB-02', hub({ hasSubdomains: false }), ['medium']],
  ['HUB-02', hub({}), []],
  ['HUB-06', kernel('JUPYTERHUB_USER', 'CONFIGPROXY_AUTH_TOKEN'), ['critical']],
  ['HUB-06', kernel('JUPYTERHUB_USER'), []],
  ['HUB-06', { variables: ['CONFIGPROXY_AUTH_TOKEN'] }, []],
  ['HUB-09', hub({ scopes: ['admin:servers'] }), ['medium']],
  ['HUB-09', hub({ isAdmin: true }), ['info']],
  ['HUB-09', hub({}), []],
  ['HUB-09', hub({ scopes: null }), []]
];
