/**
 * Bundles the command-line tool and the engine into one file that any Node 20
 * runs: dist/nbwarden.mjs, or the file that is named.
 */
import { readFileSync } from 'node:fs';
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

await build({
  entryPoints: [inRoot('src/cli/main.ts')],
  outfile,
  bundle: true,
  banner: { js: '#!/usr/bin/env node' },
  define: { 'process.env.NBWARDEN_VERSION': JSON.stringify(version) },
  format: 'esm',
  legalComments: 'inline',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  minify: true,
  platform: 'node',
  plugins: [withoutDom, withoutRandomBytes, precomputed, lazyParsers],
  target: 'node20'
});
