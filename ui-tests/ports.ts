import { createServer } from 'node:net';

/** A port of this machine that nobody uses. */
export const findPort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        found(typeof address === 'object' ? (address?.port ?? 0) : 0)
      );
    });
  });
