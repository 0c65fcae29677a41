import { judgeFacts } from '../engine/audit';
import { noFacts } from '../engine/audit/nofacts';
import type { AuditFacts } from '../engine/audit/types';
import { lookFromPage } from './probes';

/** What a server answers, by method and path. */
type Answers = Readonly<
  Record<
    string,
    { status?: number; body?: string; headers?: object; type?: string }
  >
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
    const { status = 200, body = '', headers = {}, type = 'basic' } = answer;
    return Promise.resolve({
      status,
      ok: status < 300,
      type,
      headers: new Map(Object.entries(headers)),
      text: () => Promise.resolve(body)
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

it('says when the browser could not ask', async () => {
  expect(await look({})).toEqual({ kind: 'blocked' });
});

describe('what is not answered', () => {
  const everything = Object.keys(sound).slice(1);

  const without = (...gone: string[]): Answers =>
    Object.fromEntries(
      Object.entries(sound).filter(([key]) => !gone.includes(key))
    );

  const page = 'https://jupyter.example.org/base/lab';

  /** What the page makes of the look, without a server part. */
  const judge = async (fetchNow: typeof fetch, patience?: number) => {
    const seen = await lookFromPage(
      'https://jupyter.example.org/base/',
      `${page}?token=x`,
      false,
      fetchNow,
      patience
    );
    const facts: AuditFacts = {
      ...noFacts,
      outside: seen.kind === 'seen' ? seen.outside : null,
      page: { hub: null, sanitizer: null, kernels: [], isSafari: false }
    };
    return judgeFacts(facts);
  };

  const reasonsOf = (
    { unknown }: Awaited<ReturnType<typeof judge>>,
    words: RegExp
  ): [string, string][] =>
    unknown
      .filter(({ reason }) => words.test(reason))
      .map(({ rule, reason }) => [rule, reason]);

  it.each([
    ['GET api/status', ['AUTH-01']],
    ['GET login', ['AUTH-08']],
    ['GET metrics', ['WEB-05']],
    ['GET lab?token=x', ['NET-05', 'WEB-02', 'WEB-04']],
    ['PATCH api/me', ['WEB-01']]
  ])('%s is counted neither as passed nor as broken', async (key, rules) => {
    const answers = { ...sound, 'GET lab?token=x': sound['GET lab'] };
    const whole = await judge(serve(answers));
    expect(reasonsOf(whole, /No server answered/)).toEqual([]);
    const told = await judge(
      serve(
        Object.fromEntries(
          Object.entries(answers).filter(([each]) => each !== key)
        )
      )
    );
    const reasons = reasonsOf(told, /No server answered/);
    expect(reasons.map(([rule]) => rule)).toEqual(rules);
    expect(
      told.findings.map(({ rule }) => rule.id).filter(id => rules.includes(id))
    ).toEqual([]);
    // The address is told without what may be a token.
    const place = key === 'GET lab?token=x' ? page : `/${key.split(' ')[1]}`;
    expect(reasons[0][1]).toContain(`${place}: `);
  });

  it('is told with the time that it had', async () => {
    const answerLate = serve(without(...everything));
    const told = await judge(
      (async (url: string, options: RequestInit) => {
        if (url.endsWith('/api')) {
          return answerLate(url, options);
        }
        return new Promise((_, failed) => {
          options.signal?.addEventListener('abort', () =>
            failed(new DOMException('Aborted', 'AbortError'))
          );
        });
      }) as typeof fetch,
      20
    );
    const late = reasonsOf(told, /No whole answer came within 0\.02 seconds/);
    expect(late.map(([rule]) => rule)).toEqual([
      'AUTH-01',
      'AUTH-08',
      'NET-05',
      'WEB-01',
      'WEB-02',
      'WEB-04',
      'WEB-05'
    ]);
  });

  it('is the certificate, and without the server part the flags of cookies', async () => {
    const told = await judge(
      serve({ ...sound, 'GET lab?token=x': sound['GET lab'] })
    );
    expect(reasonsOf(told, /^A page does not see/)).toEqual([
      [
        'NET-03',
        'A page does not see the certificate that the browser was shown.'
      ],
      [
        'NET-06',
        'A page does not see the flags of cookies: the server part of nbwarden tells them.'
      ]
    ]);
  });

  it('are the headers of a page that leads elsewhere', async () => {
    const told = await judge(
      serve({ ...sound, 'GET lab?token=x': { type: 'opaqueredirect' } })
    );
    expect(told.findings.map(({ rule }) => rule.id)).toEqual(['AUTH-08']);
    const elsewhere = reasonsOf(told, /leads to another page/);
    expect(elsewhere.map(([rule]) => rule)).toEqual([
      'NET-05',
      'WEB-02',
      'WEB-04'
    ]);
  });
});
