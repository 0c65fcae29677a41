import { ServerConnection } from '@jupyterlab/services';

import { SecretStore, type StoreOrder } from './secretstore';

const order: StoreOrder = {
  document: 'a.ipynb',
  file: '.env',
  text: 'KEY=value',
  isReplacing: false
};

/** A store whose server answers so; a real one gives half of these answers in no set-up that can be made here. */
const storeOf = (
  status: number,
  body: string,
  type = 'application/json'
): { store: SecretStore; asked: jest.SpyInstance } => {
  const answer = {
    status,
    ok: status < 400,
    headers: new Map([['Content-Type', type]]),
    json: () => Promise.resolve(JSON.parse(body) as unknown)
  };
  const asked = jest
    .spyOn(ServerConnection, 'makeRequest')
    .mockClear()
    .mockResolvedValue(answer as unknown as Response);
  const settings = { baseUrl: 'http://localhost/base/' };
  const store = new SecretStore(settings as ServerConnection.ISettings);
  return { store, asked };
};

it.each([
  [200, '{"isIgnoredNow": true}', { kind: 'stored' }],
  [409, '{"conflicts": ["KEY"]}', { kind: 'conflict', names: ['KEY'] }],
  [422, '{"message": "No."}', { kind: 'refused', message: 'No.' }],
  [403, '{"message": null}', { kind: 'refused', message: null }],
  [500, 'null', { kind: 'refused', message: null }],
  [409, '{}', { kind: 'refused', message: null }]
])('%d %s', async (status, body, result) => {
  expect(await storeOf(status, body).store.store(order)).toEqual(result);
});

it('takes no page for an answer', async () => {
  const { store } = storeOf(200, '', 'text/html');
  expect(await store.store(order)).toEqual({ kind: 'refused', message: null });
});

it.each([
  ['work/a.ipynb', 'work/a.ipynb', true],
  ['RTC:work/a.ipynb', 'work/a.ipynb', true],
  ['s3:work/a.ipynb', 'work/a.ipynb', false]
])(
  '%s: whether its secrets can be written beside it',
  async (path, local, can) => {
    const { store } = storeOf(200, '{"version": "1", "node": null}');
    expect(await store.isThere(path, local)).toBe(can);
  }
);

it('asks for the server part once', async () => {
  const { store, asked } = storeOf(404, '', 'text/html');
  expect(await store.isThere('a.ipynb', 'a.ipynb')).toBe(false);
  expect(await store.isThere('a.ipynb', 'a.ipynb')).toBe(false);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('posts the order to the server part', async () => {
  const { store, asked } = storeOf(200, '{}');
  await store.store(order);
  expect(asked).toHaveBeenCalledWith(
    'http://localhost/base/nbwarden/secrets',
    { method: 'POST', body: JSON.stringify(order) },
    expect.anything()
  );
});

describe('where values stay', () => {
  const find = (
    status: number,
    body: string,
    type?: string
  ): Promise<unknown> =>
    storeOf(status, body, type).store.findTraces('a.ipynb', 'a.ipynb', ['v']);

  it.each([
    [
      200,
      '{"git": true, "elsewhere": ["a.py"], "ipython": false}',
      { git: true, elsewhere: ['a.py'], ipython: false }
    ],
    [200, '{"git": null}', { git: null, elsewhere: null, ipython: null }],
    [500, '{"git": true}', { git: null, elsewhere: null, ipython: null }]
  ])('%d %s', async (status, body, found) => {
    // The server part is there: the answer to its state is one too.
    const { store, asked } = storeOf(200, '{"version": "1", "node": null}');
    await store.isThere('a.ipynb', 'a.ipynb');
    asked.mockResolvedValue({
      status,
      headers: new Map([['Content-Type', 'application/json']]),
      json: () => Promise.resolve(JSON.parse(body) as unknown)
    });
    expect(await store.findTraces('a.ipynb', 'a.ipynb', ['value'])).toEqual(
      found
    );
    const [address, request] = asked.mock.lastCall as [string, object];
    expect(address).toBe('http://localhost/base/nbwarden/traces');
    expect(request).toEqual({
      method: 'POST',
      body: '{"document":"a.ipynb","values":["value"]}'
    });
  });

  it('is not asked where there is no server part', async () => {
    expect(await find(404, '', 'text/html')).toBe('no server part');
  });
});
