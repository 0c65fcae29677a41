import type { INotebookModel } from '@jupyterlab/notebook';
import { type Contents, ServerConnection } from '@jupyterlab/services';

import { TrustServer } from './trustserver';

let asked: jest.SpyInstance;

/** What was asked for, and how. */
const requests = (): { url: string; method: string; body: string }[] =>
  asked.mock.calls.map(
    ([url, init]: [string, { method: string; body: string }]) => ({
      url,
      ...init
    })
  );

/** A server that answers so. */
const toServer = (
  status: number,
  answer: object | string,
  source = 'a'
): TrustServer => {
  const type = typeof answer === 'string' ? 'text/html' : 'application/json';
  asked = jest
    .spyOn(ServerConnection, 'makeRequest')
    .mockClear()
    .mockResolvedValue({
      ok: status < 400,
      headers: new Map([['Content-Type', type]]),
      json: () => Promise.resolve(answer)
    } as unknown as Response);
  const settings = { baseUrl: 'http://localhost/base/' };
  const contents = {
    driveName: (path: string) => (path.includes(':') ? path.split(':')[0] : ''),
    localPath: (path: string) => path.replace(/^\w+:/, ''),
    get: (_: string, options?: Contents.IFetchOptions) =>
      Promise.resolve({
        content: options?.content ? { cells: [{ source }] } : null
      })
  } as unknown as Contents.IManager;
  return new TrustServer(contents, settings as ServerConnection.ISettings);
};

/** A notebook that was opened from a file with the source "a". */
const toContext = (path: string): Parameters<TrustServer['sign']>[0] => ({
  path,
  model: {
    toJSON: () => ({ cells: [{ source: 'a' }] })
  } as unknown as INotebookModel
});

describe('signing', () => {
  it('is asked of the server, for the file as it is', async () => {
    const server = toServer(201, '');
    expect(await server.sign(toContext('a b/ü.ipynb'))).toBe(true);
    expect(requests()).toHaveLength(1);
    expect(requests()[0]).toMatchObject({
      url: 'http://localhost/base/api/contents/a%20b/%C3%BC.ipynb/trust',
      method: 'POST'
    });
  });

  it('is not asked for a file that holds something else', async () => {
    expect(await toServer(201, '', 'b').sign(toContext('n.ipynb'))).toBe(false);
    expect(await toServer(201, '').sign(toContext('S3:n.ipynb'))).toBe(false);
    expect(requests()).toEqual([]);
  });

  it('may not be there', async () => {
    expect(await toServer(404, 'a').sign(toContext('n.ipynb'))).toBe(false);
  });
});

describe('taking a signature back', () => {
  it.each<[string, number, object | string, string]>([
    ['was there', 200, { wasSigned: true }, 'revoked'],
    ['was not there', 200, { wasSigned: false }, 'none'],
    ['needs the server part', 404, '<html>', 'missing'],
    ['needs it on a static host too', 200, '<html>', 'missing'],
    ['is refused', 422, { message: 'no' }, 'failed']
  ])('%s', async (_, status, answer, result) => {
    const server = toServer(status, answer);
    expect(await server.revoke(toContext('RTC:a/n.ipynb'))).toBe(result);
    expect(requests()[0].url).toBe('http://localhost/base/nbwarden/revoke');
    expect(JSON.parse(requests()[0].body)).toEqual({ path: 'a/n.ipynb' });
  });

  it('is not asked for another drive', async () => {
    const server = toServer(200, { wasSigned: true });
    expect(await server.revoke(toContext('S3:n.ipynb'))).toBe('missing');
    expect(requests()).toEqual([]);
  });
});
