/**
 * Starts the command, which lies beside this file, from what V8 made of it the last time.
 * It becomes a CommonJS file: Node needs 5 ms more to start a module.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

import { readCompiled, writeCompiled } from './compiled';

/** The bundle is an expression for such a function; see `scripts/bundle-cli.mjs`. */
type Program = (require: NodeJS.Require, url: string) => void;

/** After so long, nearly all that can be compiled is. */
const longestRun = 2000;

const major = Number.parseInt(process.versions.node, 10);

/**
 * How much of a function Node 20 runs before it optimizes it. It reckons with
 * programs that run for hours; in a run of seconds, a third of the processor's
 * time went into code that was hardly used any more. Later versions have a
 * cheaper compiler for that, and complain of the flag.
 */
if (major === 20) {
  setFlagsFromString('--interrupt-budget=1000000');
}

/** Of later versions nobody has tried it. */
const lastTried = 24;

/**
 * Memory is freed when it has grown by half, not fourfold: one notebook after
 * the other becomes waste. The room for what is young, of which hardly anything
 * lasts, has its full size from the first time that it was too small.
 */
if (major <= lastTried) {
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--semi-space-growth-factor=16');
}

/**
 * An expression is compiled for the processor at once, and not after it was
 * interpreted: that it is compiled twice took a tenth of a short run.
 */
setFlagsFromString('--no-regexp-tier-up');

/**
 * What was compiled stays, though it ran only once: else a longer run would keep
 * nothing of its start, and each later one would take 0.1 s longer.
 */
setFlagsFromString('--no-flush-bytecode');

const here = dirname(__filename);
const path = join(here, 'program.cjs');
const kept = join(here, '.compiled', `${process.version}-${process.arch}`);

const readProgram = (): string => {
  try {
    // The bundle is ASCII.
    return readFileSync(path, 'latin1');
  } catch {
    process.stderr.write(
      `nbwarden: ${path} cannot be read. It belongs beside nbwarden.cjs.\n`
    );
    process.exit(2);
  }
};

const compiled = readCompiled(kept, path);
const script = new Script(readProgram(), {
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
  createRequire(__filename),
  pathToFileURL(__filename).href
);
