/**
 * Bundles the command-line tool and the engine for any Node 20, into the file
 * that is run, dist/nbwarden.mjs or the one that is named, and beside it the
 * program that it starts.
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import {
  lazyParsers,
  precomputed,
  withoutDom,
  withoutRandomBytes
} from './lib/bundling.mjs';
import { inRoot } from './lib/paths.mjs';

const [outfile = inRoot('dist/nbwarden.mjs')] = process.argv.slice(2);

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
  format: 'esm'
});

// An expression for the function that the launcher calls.
await build({
  ...shared,
  entryPoints: [inRoot('src/cli/main.ts')],
  outfile: join(dirname(outfile), 'nbwarden.cjs'),
  banner: { js: '((require, programUrl) => {' },
  footer: { js: '})' },
  define: {
    'import.meta.url': 'programUrl',
    'process.env.NBWARDEN_VERSION': JSON.stringify(version)
  },
  format: 'cjs',
  plugins: [withoutDom, withoutRandomBytes, precomputed, lazyParsers]
});

// Compiled from an earlier program.
rmSync(join(dirname(outfile), '.compiled'), { recursive: true, force: true });
