import { ServerConnection } from '@jupyterlab/services';

import * as engine from '../../engine';
import type { PageFacts, ServerFacts } from '../../engine/audit/types';
import {
  soundKernel,
  soundServer
} from '../../engine/audit/rules/cases/running';
import type { EngineClient } from '../../worker/client';
import type { Look } from './probes';
import { type AuditState, ServerAudit } from './serveraudit';

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** The engine itself, called as through a worker: data is copied. */
const client = {
  call: (method: keyof typeof engine, ...args: unknown[]) =>
    Promise.resolve(
      copy(
        (engine[method] as (...given: unknown[]) => unknown)(
          ...(copy(args) as unknown[])
        )
      )
    )
} as unknown as EngineClient;

const page: PageFacts = {
  hub: null,
  sanitizer: null,
  kernels: [],
  isSafari: false
};

const seen: Look = {
  kind: 'seen',
  version: '2.21.1',
  outside: {
    url: 'http://localhost:8888/',
    isLoopback: true,
    isHttps: false,
    isHub: false,
    tellsStatus: false,
    tellsMetrics: false,
    skipsXsrf: false,
    headers: { 'content-security-policy': "frame-ancestors 'self'" },
    allowedOrigin: null,
    allowsCredentials: false,
    cookies: [],
    certificate: null,
    asksForNewPassword: false
  }
};

const open: Look = {
  ...seen,
  outside: { ...seen.outside, tellsStatus: true }
};

/** A server part that answers so; `null` for none. */
const answer = (server: Partial<ServerFacts> | null): void => {
  const facts = {
    files: [],
    paths: [],
    certificates: [],
    packages: {},
    variables: [],
    unreadable: [
      { path: '/e/a.py', message: 'Permission denied.', source: 'files' }
    ],
    server: { ...soundServer, ...server }
  };
  jest.spyOn(ServerConnection, 'makeRequest').mockResolvedValue({
    status: server ? 200 : 404,
    headers: new Map([
      ['Content-Type', server ? 'application/json' : 'text/html']
    ]),
    json: () => Promise.resolve(facts)
  } as unknown as Response);
};

const audit = (look: Look, seenByPage = page): ServerAudit =>
  new ServerAudit(
    { baseUrl: 'http://localhost:8888/' } as ServerConnection.ISettings,
    client,
    {
      look: () => Promise.resolve(look),
      readPage: () => Promise.resolve(seenByPage),
      readVersions: () => ({ jupyterlab: '4.0.0' })
    }
  );

const check = async (look: Look): Promise<AuditState> => {
  const one = audit(look);
  await one.check();
  return one.state;
};

const rulesOf = (state: AuditState): string[] =>
  state.kind === 'checked' ? state.report.findings.map(({ rule }) => rule) : [];

it('joins what the page and the server part saw', async () => {
  answer({ isRoot: true });
  const state = await check(open);
  expect(rulesOf(state)).toEqual(['AUTH-01', 'RUN-01']);
  expect(state).toMatchObject({
    server: { isRoot: true },
    report: { errors: [{ path: '/e/a.py', message: 'Permission denied.' }] }
  });
});

it('says what only the server part would see, and checks the versions that the page knows', async () => {
  answer(null);
  const state = await check(seen);
  expect(rulesOf(state)).toEqual(['VER-01']);
  expect(state).toMatchObject({ server: null });
  const unknown = state.kind === 'checked' ? state.report.unknown : [];
  expect(unknown.find(({ rule }) => rule === 'RUN-02')?.reason).toContain(
    'pip install nbwarden'
  );
});

it('checks the version of the Hub, whatever package stands beside the server', async () => {
  answer({});
  const one = audit(seen, {
    ...page,
    hub: { hasSubdomains: true, scopes: [], isAdmin: false, version: '5.0.0' }
  });
  await one.check();
  expect(rulesOf(one.state)).toEqual(['VER-01']);
});

it('says why the browser could not ask', async () => {
  answer(null);
  const state = await check({ kind: 'blocked', reason: 'Nobody answers.' });
  // Whether the server part is there, nobody knows.
  const told = JSON.stringify(state);
  expect(told).toContain(
    'Neither the server nor its part of nbwarden answered'
  );
  expect(told).not.toContain('pip install nbwarden');
  expect(state).toMatchObject({
    report: {
      errors: [{ path: 'http://localhost:8888/', message: 'Nobody answers.' }]
    }
  });
});

it('says that there is no server in JupyterLite alone', async () => {
  document.body.dataset.jupyterLiteRoot = '.';
  expect(await check(seen)).toEqual({ kind: 'no server' });
  delete document.body.dataset.jupyterLiteRoot;
});

it('keeps what a kernel saw, and renders what it shows', async () => {
  answer({});
  const one = audit(seen);
  expect(await one.render('json', '1')).toBe('');
  await one.addKernel({
    ...soundKernel,
    variables: ['JUPYTER_NOTEBOOK_PASSWORD']
  });
  await one.check();
  expect(rulesOf(one.state)).toEqual(['AUTH-11']);
  expect(await one.render('markdown', '1')).toContain('AUTH-11');
  expect(one.critical).toEqual([]);
});

it('says why when the engine gives up', async () => {
  answer({});
  const broken = new ServerAudit(
    { baseUrl: '/' } as ServerConnection.ISettings,
    {
      call: () => Promise.reject(new Error('It stopped.'))
    } as unknown as EngineClient,
    {
      look: () => Promise.resolve(seen),
      readPage: () => Promise.resolve(page),
      readVersions: () => ({})
    }
  );
  await broken.check();
  expect(broken.state).toEqual({ kind: 'failed', reason: 'It stopped.' });
});
