import { PageConfig, URLExt } from '@jupyterlab/coreutils';
import type { KernelSpec, ServerConnection } from '@jupyterlab/services';

import type {
  HubFacts,
  KernelDescription,
  PageFacts,
  SanitizerFacts
} from '../../engine/audit/types';

type Settings = Readonly<Record<string, unknown>>;

/** Whether this page is one of a JupyterHub. */
export const isUnderHub = (): boolean =>
  PageConfig.getOption('hubPrefix') !== '';

/** Versions that the page itself tells, by package. */
export const readPageVersions = (): Readonly<Record<string, string>> => {
  const name = PageConfig.getOption('appName');
  const version = PageConfig.getOption('appVersion');
  const known: Readonly<Record<string, string>> = {
    JupyterLab: 'jupyterlab',
    'Jupyter Notebook': 'notebook'
  };
  return known[name] && version ? { [known[name]]: version } : {};
};

/** What the sanitizer's settings say. */
export const toSanitizer = (settings: Settings | null): SanitizerFacts | null =>
  settings && {
    allowsNamedProperties: settings.allowNamedProperties === true,
    allowsCommands: settings.allowCommandLinker === true,
    schemes: Array.isArray(settings.allowedSchemes)
      ? settings.allowedSchemes.map(String)
      : []
  };

/** What may hold a secret in the descriptions of kernels. */
const toKernels = (
  specs: KernelSpec.ISpecModels | null
): readonly KernelDescription[] | null =>
  specs &&
  Object.entries(specs.kernelspecs).map(([name, spec]) => ({
    name,
    text: JSON.stringify({ argv: spec?.argv ?? [], env: spec?.env ?? {} })
  }));

/** What the Hub answers at an address of its interface; nothing where it does not. */
const askHub = async (
  path: string,
  options: RequestInit,
  fetchNow: typeof fetch
): Promise<Settings> => {
  const url = URLExt.join(
    PageConfig.getOption('hubHost'),
    PageConfig.getOption('hubPrefix'),
    'api',
    path
  );
  try {
    const response = await fetchNow(url, { ...options, credentials: 'omit' });
    return Object(await response.json()) as Settings;
  } catch {
    return {};
  }
};

/** Ask the Hub which one it is, and what the page's own token may do. */
const readHub = async (
  { token }: ServerConnection.ISettings,
  fetchNow: typeof fetch
): Promise<HubFacts | null> => {
  if (!isUnderHub()) {
    return null;
  }
  const headers = { Authorization: `token ${token}` };
  const [{ scopes, admin }, { version }] = await Promise.all([
    askHub('user', { headers }, fetchNow),
    askHub('', {}, fetchNow)
  ]);
  return {
    hasSubdomains: PageConfig.getOption('hubHost') !== '',
    isAdmin: admin === true,
    scopes: Array.isArray(scopes) ? scopes.map(String) : null,
    version: typeof version === 'string' ? version : null
  };
};

/** Others name Safari too, and themselves. */
export const isSafari = (userAgent: string): boolean =>
  / Safari\//.test(userAgent) &&
  !/ (?:Chrome|Chromium|CriOS|FxiOS|EdgiOS|Edg|OPR|Android)[/ ]/.test(
    userAgent
  );

/** What the page sees of itself. */
export const readPageFacts = async (
  specs: KernelSpec.ISpecModels | null,
  sanitizer: Settings | null,
  settings: ServerConnection.ISettings,
  fetchNow: typeof fetch
): Promise<PageFacts> => ({
  hub: await readHub(settings, fetchNow),
  sanitizer: toSanitizer(sanitizer),
  kernels: toKernels(specs),
  isSafari: isSafari(navigator.userAgent)
});
