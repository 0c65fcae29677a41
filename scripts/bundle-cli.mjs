/**
 * Bundles the command-line tool and the engine for any Node 20, into the file
 * that is run, dist/nbwarden.cjs or the one that is named, and beside it the
 * program that it starts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import {
  lazyParsers,
  lazyProviders,
  precomputed,
  withoutDom,
  withoutRandomBytes
} from './lib/bundling.mjs';
import { inRoot } from './lib/paths.mjs';

const [outfile = inRoot('dist/nbwarden.cjs')] = process.argv.slice(2);

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

const shared = {
  bundle: true,
  legalComments: 'inline',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  minify: true,
  platform: 'node',
  target: 'node20'
};

await build({
  ...shared,
  entryPoints: [inRoot('src/cli/start/launcher.ts')],
  outfile,
  banner: { js: '#!/usr/bin/env node' },
  format: 'cjs'
});

const program = join(dirname(outfile), 'program.cjs');

/** Where the program tells its own digest, by which it knows what it wrote itself. */
const ownDigest = '@@digest@@';

// An expression for the function that the launcher calls.
await build({
  ...shared,
  entryPoints: [inRoot('src/cli/main.ts')],
  outfile: program,
  banner: { js: '((require, programUrl) => {' },
  footer: { js: '})' },
  define: {
    'import.meta.url': 'programUrl',
    'process.env.NBWARDEN_PROGRAM': JSON.stringify(ownDigest),
    'process.env.NBWARDEN_VERSION': JSON.stringify(version)
  },
  format: 'cjs',
  plugins: [
    withoutDom,
    withoutRandomBytes,
    precomputed,
    lazyProviders,
    lazyParsers
  ]
});

// In a text of one byte a character, V8 reads and compiles sooner. Only in
// expressions esbuild leaves others; there, in strings and in comments, their
// number says the same.
const text = readFileSync(program, 'utf8').replace(
  /[^\0-\x7f]/g,
  unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
);
const digest = createHash('sha256').update(text).digest('hex');
writeFileSync(program, text.replace(ownDigest, digest), 'latin1');

// Compiled from an earlier program.
rmSync(join(dirname(outfile), '.compiled'), { recursive: true, force: true });
