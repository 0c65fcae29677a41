/** Bundles the command-line tool and the engine into one file that any Node 20 runs. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inRoot } from './lib/paths.mjs';

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

await build({
  entryPoints: [inRoot('src/cli/main.ts')],
  outfile: inRoot('dist/nbwarden.mjs'),
  bundle: true,
  define: { 'process.env.NBWARDEN_VERSION': JSON.stringify(version) },
  format: 'esm',
  legalComments: 'inline',
  banner: { js: '#!/usr/bin/env node' },
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning'
});
