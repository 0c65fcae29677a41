/** Ports of this machine. */
import { createServer } from 'node:net';
import { Lacking } from './say.mjs';

const FIRST = 8888;
const TRIES = 50;

/** The wanted port, or the first free one from 8888 on when none is wanted. */
export async function choosePort(wanted) {
  if (wanted !== undefined) {
    if (!(await isFree(wanted))) {
      throw new Lacking(
        `Port ${wanted} is in use. Choose another: npm start -- --port NUMBER`
      );
    }
    return wanted;
  }
  for (let port = FIRST; port < FIRST + TRIES; port++) {
    if (await isFree(port)) {
      return port;
    }
  }
  throw new Lacking(`No port from ${FIRST} to ${FIRST + TRIES - 1} is free.`);
}

const isFree = port =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
