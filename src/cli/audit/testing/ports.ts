/** What every test of a real server needs: a port, a sign of life, time. */
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { createServer } from 'node:net';

/** A port that nobody has at this moment. */
export const findPort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => found(port));
    });
  });

/** An answer: its number, its headers and its text. */
interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** Asks whatever certificate the server has; `null` where no answer comes. */
export const ask = (
  url: string,
  headers: Readonly<Record<string, string>> = {}
): Promise<Answer | null> =>
  new Promise(answered => {
    const options = { headers, rejectUnauthorized: false, timeout: 10_000 };
    const get = url.startsWith('https') ? getSecure : getPlain;
    const request = get(url, options, response => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (piece: string) => (text += piece))
        .on('end', () =>
          answered({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text
          })
        );
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => answered(null));
  });

const wait = (milliseconds: number): Promise<void> =>
  new Promise(done => setTimeout(done, milliseconds));

/** How often it is asked for a sign of life: 30 seconds in all. */
const ATTEMPTS = 300;

/** Whether something comes true before patience ends. */
export const waitUntil = async (
  isSo: () => Promise<boolean>
): Promise<boolean> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await isSo()) {
      return true;
    }
    await wait(100);
  }
  return false;
};
