import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { judgeFacts } from '../../engine/audit';
import { noFacts } from '../../engine/audit/nofacts';
import { lookFromOutside } from './outside';

const PATIENCE = 200;

let server: Server;

const start = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const look = async (answer: RequestListener) => {
  const told: string[] = [];
  const outside = await lookFromOutside(
    await start(answer),
    (_, message) => told.push(message),
    PATIENCE
  );
  return { outside, told };
};

const version = '{"version": "2.17.0"}';

it.each<[string, RequestListener]>([
  ['answers everything', (_, response) => response.end('<p>"version": "1"')],
  [
    'tells of a version and that nothing is there',
    (_, response) => response.writeHead(404).end(version)
  ],
  ['has no such page', (_, response) => response.writeHead(404).end()],
  [
    'lives elsewhere',
    ({ url }, response) =>
      url === '/base/api'
        ? response.end(version)
        : response.writeHead(302, { Location: '/base/' }).end()
  ],
  ['answers another object', (_, response) => response.end('[1]')]
])('what %s is no Jupyter', async (_, answer) => {
  const { outside, told } = await look(answer);
  expect(outside).toBeNull();
  expect(told).toEqual([expect.stringMatching(/^No Jupyter answers there/)]);
});

it('says so where HTTPS is asked of what speaks HTTP, and the other way round', async () => {
  const told: string[] = [];
  const ask = (url: string) =>
    lookFromOutside(url, (_, message) => told.push(message), PATIENCE);
  const plain = await start((_, response) => response.end(version));
  expect(await ask(plain.replace('http', 'https'))).toBeNull();
  // What speaks HTTPS cuts the connection of whoever does not.
  server.on('connection', socket => socket.resetAndDestroy());
  expect(await ask(plain)).toBeNull();
  expect(told).toEqual([
    'The server speaks no HTTPS there.',
    'The connection was cut. A server with HTTPS does this to http, and the other way round.'
  ]);
});

it('comes to an end where a server sends a byte now and then', async () => {
  const { outside, told } = await look((_, response) => {
    response.write('{');
    const timer = setInterval(() => response.write(' '), PATIENCE / 10);
    response.on('close', () => clearInterval(timer));
  });
  expect(outside).toBeNull();
  expect(told).toEqual(['No whole answer came within 0.2 seconds.']);
});

it('counts no check as passed whose request was not answered', async () => {
  const { outside } = await look(({ url }, response) => {
    if (url === '/api') {
      response.end(version);
    } else if (url === '/login') {
      response.end();
    }
  });
  const { unknown } = judgeFacts({ ...noFacts, outside });
  const late = unknown.filter(({ reason }) => /within 0.2 s/.test(reason));
  expect(late.map(({ rule }) => rule)).toEqual(['AUTH-01', 'WEB-01', 'WEB-05']);
});

it.each<[string, number, string]>([
  ['a gateway without its server', 502, ''],
  ['a proxy that knows none of it', 404, ''],
  ['a proxy that has people sign in', 200, '<h1>Sign in</h1>']
])('takes no answer of %s for one of Jupyter', async (_, status, body) => {
  const { outside } = await look(({ method, url }, response) =>
    url === '/api' && method === 'GET'
      ? response
          .setHeader('Content-Security-Policy', "frame-ancestors 'self'")
          .end(version)
      : response.writeHead(status).end(body)
  );
  const { findings, unknown } = judgeFacts({ ...noFacts, outside });
  expect(findings).toEqual([]);
  const left = unknown.filter(({ reason }) => reason.includes('status'));
  expect(left.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['AUTH-01', 'WEB-01'])
  );
});

it.each<[string, number, string, boolean | undefined]>([
  ['names the key', 403, "'_xsrf' argument missing from POST", false],
  ['is a mismatch', 403, 'XSRF cookie does not match POST argument', false],
  ['asks to sign in first', 403, 'Forbidden', true],
  ['finds the change empty', 400, 'Invalid or missing JSON body', true]
])(
  'sees the XSRF check where the refusal %s',
  async (_, status, message, isOff) => {
    const { outside } = await look(({ method, url }, response) =>
      method === 'PATCH'
        ? response.writeHead(status).end(JSON.stringify({ message }))
        : url === '/api'
          ? response.end(version)
          : response.writeHead(403).end()
    );
    expect(outside).toMatchObject({ skipsXsrf: isOff, unseen: {} });
  }
);

it('tells what a Hub is not asked', async () => {
  const { outside } = await look((_, response) =>
    response.setHeader('X-JupyterHub-Version', '6.1.1').end()
  );
  const { unknown } = judgeFacts({ ...noFacts, outside });
  const left = unknown.filter(({ reason }) => /is a Hub/.test(reason));
  expect(left.map(({ rule }) => rule)).toEqual(['AUTH-01', 'WEB-01']);
});
