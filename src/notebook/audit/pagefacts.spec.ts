import { PageConfig } from '@jupyterlab/coreutils';
import type { ServerConnection } from '@jupyterlab/services';

import {
  isSafari,
  readPageFacts,
  readPageVersions,
  toSanitizer
} from './pagefacts';

const settings = { token: 'of-the-page' } as ServerConnection.ISettings;

const setOptions = (options: Record<string, string>): void => {
  for (const [name, value] of Object.entries(options)) {
    PageConfig.setOption(name, value);
  }
};

/** A Hub that answers so, and what it was asked. */
const hubOf = (
  answer: unknown,
  asked: [string, RequestInit][] = []
): typeof fetch =>
  ((url: string, options: RequestInit) => {
    asked.push([url, options]);
    return answer === null
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;

afterEach(() => setOptions({ hubPrefix: '', hubHost: '' }));

it('asks no Hub where there is none', async () => {
  const asked: [string, RequestInit][] = [];
  const facts = await readPageFacts(null, null, settings, hubOf({}, asked));
  expect(facts).toEqual({
    hub: null,
    sanitizer: null,
    kernels: null,
    isSafari: false
  });
  expect(asked).toEqual([]);
});

it('asks the Hub what the token of the page may do', async () => {
  setOptions({ hubPrefix: '/hub/', hubHost: 'https://hub.example.org' });
  const asked: [string, RequestInit][] = [];
  const answer = {
    admin: true,
    scopes: ['admin:servers'],
    version: '6.1.1'
  };
  const facts = await readPageFacts(null, null, settings, hubOf(answer, asked));
  expect(facts.hub).toEqual({
    hasSubdomains: true,
    isAdmin: true,
    scopes: ['admin:servers'],
    version: '6.1.1'
  });
  expect(asked).toEqual([
    [
      'https://hub.example.org/hub/api/user',
      {
        headers: { Authorization: 'token of-the-page' },
        credentials: 'omit'
      }
    ],
    ['https://hub.example.org/hub/api', { credentials: 'omit' }]
  ]);
});

it('goes on where the Hub does not say', async () => {
  setOptions({ hubPrefix: '/hub/' });
  const facts = await readPageFacts(null, null, settings, hubOf(null));
  expect(facts.hub).toEqual({
    hasSubdomains: false,
    isAdmin: false,
    scopes: null,
    version: null
  });
});

it('hands over what may hold a secret in a kernel’s description', async () => {
  const specs = {
    default: 'a',
    kernelspecs: {
      a: {
        name: 'a',
        display_name: 'A',
        language: 'python',
        argv: ['python'],
        env: { TOKEN: 'x' },
        resources: {}
      }
    }
  };
  const { kernels } = await readPageFacts(specs, null, settings, hubOf({}));
  expect(kernels).toEqual([
    { name: 'a', text: '{"argv":["python"],"env":{"TOKEN":"x"}}' }
  ]);
});

it('reads the settings of the sanitizer', () => {
  expect(
    toSanitizer({ allowNamedProperties: true, allowedSchemes: ['https'] })
  ).toEqual({
    allowsNamedProperties: true,
    allowsCommands: false,
    schemes: ['https']
  });
});

it.each([
  ['JupyterLab', '4.6.6', { jupyterlab: '4.6.6' }],
  ['Jupyter Notebook', '7.6.5', { notebook: '7.6.5' }],
  ['Another', '1', {}]
])('knows the version of %s', (appName, appVersion, versions) => {
  setOptions({ appName, appVersion });
  expect(readPageVersions()).toEqual(versions);
});

it.each([
  [
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    true
  ],
  [
    'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
    false
  ],
  ['Mozilla/5.0 (X11; rv:130.0) Gecko/20100101 Firefox/130.0', false]
])('tells Safari by its name: %s', (name, isOne) => {
  expect(isSafari(name)).toBe(isOne);
});
