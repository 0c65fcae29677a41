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
      type: 'basic',
      headers: new Map(Object.entries(headers)),
      text: () => Promise.resolve(body)
    });
  }) as unknown as typeof fetch;

const lacksKey = `{"message": "'_xsrf' argument missing from POST"}`;

const sound: Answers = {
  'GET api': {
    body: '{"version": "2.21.1"}',
    headers: { 'content-security-policy': "frame-ancestors 'none'" }
  },
  'GET api/status': { status: 403 },
  'GET login': {
    body: '<title>Jupyter Server</title><input id="new_password_input">'
  },
  'GET metrics': { status: 403 },
  'GET lab': {
    headers: { 'content-security-policy': "frame-ancestors 'self'" }
  },
  'PATCH api/me': { status: 403, body: lacksKey }
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
      tellsStatus: false,
      tellsMetrics: false,
      skipsXsrf: false,
      unseen: {},
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
    'GET api/status': { body: '{"kernels": 0}' },
    'GET metrics': { body: '# HELP python_info\n# TYPE a gauge\n' },
    'GET lab': { headers: { 'access-control-allow-origin': '*' } },
    'PATCH api/me': { status: 400, body: '{"message": "Invalid"}' }
  };
  expect(await look(open)).toMatchObject({
    outside: {
      tellsStatus: true,
      tellsMetrics: true,
      skipsXsrf: true,
      allowedOrigin: '*'
    }
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
  ['a page of a proxy', { body: '<html>' }, 200],
  ['a gateway without its server', { status: 502 }, 502],
  ['no page', { status: 404, body: '{}' }, 404],
  ['other JSON', { body: '[]' }, 200]
])(
  'takes %s for no Jupyter, and for no static site',
  async (_, answer, status) => {
    expect(await look({ 'GET api': answer })).toEqual({
      kind: 'blocked',
      reason: expect.stringContaining(`status ${status}`) as string
    });
  }
);

it('says when the browser could not ask', async () => {
  expect(await look({})).toMatchObject({ kind: 'blocked' });
});

const paths = {
  status: 'GET api/status',
  login: 'GET login',
  metrics: 'GET metrics',
  origin: 'GET lab',
  change: 'PATCH api/me'
};

it.each(Object.entries(paths))(
  'takes %s for unseen where no answer or a gateway’s came',
  async (probe, path) => {
    const without = Object.fromEntries(
      Object.entries(sound).filter(([each]) => each !== path)
    );
    for (const answers of [without, { ...sound, [path]: { status: 502 } }]) {
      const seen = await look(answers);
      expect(
        Object.keys((seen.kind === 'seen' && seen.outside.unseen) || {})
      ).toEqual([probe]);
    }
  }
);

it('takes the page of a proxy for no open server', async () => {
  const shown = { body: '<h1>Sign in</h1>' };
  expect(
    await look({ ...sound, 'GET api/status': shown, 'GET metrics': shown })
  ).toMatchObject({
    outside: { tellsStatus: false, tellsMetrics: false }
  });
});

it('reads the headers of Jupyter where the page’s own are not to be had', async () => {
  expect(await look({ ...sound, 'GET lab': { status: 502 } })).toMatchObject({
    outside: {
      headers: { 'content-security-policy': "frame-ancestors 'none'" }
    }
  });
});
