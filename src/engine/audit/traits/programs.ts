import { lineageOf } from './lookup';

/** Classes that only the Hub sets up. What single-user servers read of its package is not among them. */
const hubRoots = [
  'JupyterHub',
  'Authenticator',
  'Spawner',
  'Proxy',
  'CryptKeeper'
];

/** Classes that only a server sets up. */
const serverRoots = [
  'ServerApp',
  'NotebookApp',
  'ExtensionApp',
  'IdentityProvider',
  'Authorizer',
  'ContentsManager',
  'KernelManager',
  'MultiKernelManager',
  'SessionManager',
  'NotebookNotary'
];

const descends = (section: string, roots: readonly string[]): boolean =>
  lineageOf(section).some(each => roots.includes(each));

export const isOfHub = (section: string): boolean =>
  descends(section, hubRoots);

export const isOfServer = (section: string): boolean =>
  descends(section, serverRoots);
