/** The servers of the browser tests: one for each test that runs at the same time. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkExtension } from '../scripts/lib/jupyter.mjs';
import { browserHome } from '../scripts/lib/paths.mjs';

const FIRST_PORT = Number(process.env.NBWARDEN_PORT ?? 18899);

/** Makes their folders; the processes of the tests inherit what the first one has made. */
export function prepareServers(count) {
  process.env.NBWARDEN_SERVERS ??= JSON.stringify(makeServers(count));
  return readServers();
}

export const readServers = () => JSON.parse(process.env.NBWARDEN_SERVERS);

function makeServers(count) {
  // Outside of this checkout: a workspace without git must not be taken for a
  // part of the project's own repository.
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-ui-tests-'));
  return Array.from({ length: count }, (_, index) => {
    const port = FIRST_PORT + index;
    const root = join(folder, String(index));
    const home = join(browserHome, String(index));
    mkdirSync(root);
    linkExtension(home);
    return { origin: `http://127.0.0.1:${port}`, port, root, home };
  });
}
