/** Removes the servers' root folders with whatever the tests left in them. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { readServers } from './servers.mjs';

export default () =>
  rmSync(dirname(readServers()[0].root), {
    recursive: true,
    force: true,
    maxRetries: 5
  });
