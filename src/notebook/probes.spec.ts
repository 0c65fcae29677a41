import { lookFromPage } from './probes';

/** What a server answers, by method and path. */
type Answers = Readonly<
  Record<string, { status?: number; body?: string; headers?: object }>
>;

interface Asked {
  readonly url: string;
  readonly options: RequestInit;
}

const serve = (answers: Answers, asked: Asked[] = []): typeof fetch =>
  ((url: string, options: RequestInit) => {
    asked.push({ url, options });
    const path = url.replace(/^.*?\/base\//, '');
    const answer = answers[`${options.method ?? 'GET'} ${path}`];
    if (!answer) {
      return Promise.reject(new TypeError('Failed to fetch'));
    }
    const { status = 200, body = '', headers = {} } = answer;
    return Promise.resolve({
      status,
      ok: status < 300,
      type: 'basic',
      headers: new Map(Object.entries(headers)),
      text: () => Promise.resolve(body),
      json: () =>
        new Promise(done => {
          done(JSON.parse(body));
        })
    });
  }) as unknown as typeof fetch;

const sound: Answers = {
  'GET api': { body: '{"version": "2.21.1"}' },
  'GET api/status': { status: 403 },
  'GET login': { body: '<input id="new_password_input">' },
  'GET metrics': { status: 403 },
  'GET lab': {
    headers: { 'content-security-policy': "frame-ancestors 'self'" }
  },
  'PATCH api/me': { status: 403 }
};

const look = (answers: Answers, asked?: Asked[]) =>
  lookFromPage(
    '/base/',
    'http://localhost:8888/base/lab#x',
    false,
    serve(answers, asked)
  );

it('tells what a stranger sees', async () => {
  expect(await look(sound)).toMatchObject({
    kind: 'seen',
    version: '2.21.1',
    outside: {
      url: 'http://localhost:8888/base/',
      isLoopback: true,
      isHttps: false,
      status: { api: 200, status: 403, login: 200, metrics: 403, change: 403 },
      allowedOrigin: null,
      asksForNewPassword: true,
      headers: { 'content-security-policy': "frame-ancestors 'self'" }
    }
  });
});

it('asks without a token or a key, and with a cookie only where that is the question', async () => {
  const asked: Asked[] = [];
  await look(sound, asked);
  const withCookie = asked.filter(
    ({ options }) => options.credentials !== 'omit'
  );
  expect(withCookie.map(({ url }) => url)).toEqual([
    'http://localhost:8888/base/lab',
    '/base/api/me'
  ]);
  expect(asked.some(({ options }) => 'headers' in options)).toBe(false);
  expect(asked).toHaveLength(6);
});

it('sees an open server, an open origin and the missing check', async () => {
  const open = {
    ...sound,
    'GET api/status': { status: 200 },
    'GET lab': { headers: { 'access-control-allow-origin': '*' } },
    'PATCH api/me': { status: 400 }
  };
  expect(await look(open)).toMatchObject({
    outside: { status: { status: 200, change: 400 }, allowedOrigin: '*' }
  });
});

it('takes an origin that somebody chose for no open one', async () => {
  const chosen = {
    ...sound,
    'GET lab': { headers: { 'access-control-allow-origin': 'https://a.org' } }
  };
  expect(await look(chosen)).toMatchObject({
    outside: { allowedOrigin: null }
  });
});

it.each([
  ['a page', { body: '<html>' }],
  ['no page', { status: 404, body: '{}' }],
  ['other JSON', { body: '[]' }]
])('takes %s for a static site', async (_, answer) => {
  expect(await look({ 'GET api': answer })).toEqual({ kind: 'no server' });
});

it('says when the browser could not ask, and goes on where one answer is missing', async () => {
  expect(await look({})).toEqual({ kind: 'blocked' });
  const others = { ...sound };
  delete (others as Record<string, unknown>)['GET metrics'];
  expect(await look(others)).toMatchObject({
    outside: { status: { metrics: null, api: 200 } }
  });
});
