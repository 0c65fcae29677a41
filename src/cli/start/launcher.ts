/** Starts the command, which lies beside this file, from what V8 made of it the last time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

import { readCompiled, writeCompiled } from './compiled';

/** The bundle is an expression for such a function; see `scripts/bundle-cli.mjs`. */
type Program = (require: NodeJS.Require, url: string) => void;

/** After so long, nearly all that can be compiled is. */
const longestRun = 2000;

const here = dirname(fileURLToPath(import.meta.url));
const path = join(here, 'nbwarden.cjs');
const kept = join(here, '.compiled', `${process.version}-${process.arch}`);

const compiled = readCompiled(kept, path);
const script = new Script(readFileSync(path, 'utf8'), {
  filename: path,
  cachedData: compiled?.code
});

/** Functions are compiled when they are first called: what a longer run leaves is worth more. */
const keep = (): void => {
  const milliseconds = Math.min(longestRun, process.uptime() * 1000);
  const isWorthMore =
    !compiled ||
    script.cachedDataRejected === true ||
    milliseconds > 2 * compiled.milliseconds;
  if (isWorthMore) {
    writeCompiled(kept, path, {
      code: script.createCachedData(),
      milliseconds
    });
  }
};

if (isMainThread) {
  process.once('exit', keep);
}

(script.runInThisContext() as Program)(
  createRequire(import.meta.url),
  import.meta.url
);
