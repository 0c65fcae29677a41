import { ServerConnection } from '@jupyterlab/services';

import { post } from './requests';

const settings = { baseUrl: '/' } as ServerConnection.ISettings;

describe('post', () => {
  beforeEach(() => {
    jest
      .spyOn(ServerConnection, 'makeRequest')
      .mockRejectedValue(new TypeError('Failed to fetch'));
  });
  afterEach(() => jest.restoreAllMocks());

  it('says in words of its own that the server is gone', async () => {
    await expect(post(settings, ['x'], {})).rejects.toThrow(
      /^The server does not answer\.$/
    );
  });

  it('leaves what was canceled as it is', async () => {
    const signal = AbortSignal.abort();
    await expect(post(settings, ['x'], {}, signal)).rejects.toThrow(
      'Failed to fetch'
    );
  });
});
