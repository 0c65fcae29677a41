/**
 * Bundles the command-line tool and the engine into one file that any Node 20
 * runs: dist/nbwarden.mjs, or the file that is named.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inRoot } from './lib/paths.mjs';

const [outfile = inRoot('dist/nbwarden.mjs')] = process.argv.slice(2);

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/**
 * The HTML parser's package also offers a DOM, with tables of entities of its
 * own. Nothing here uses it, and to leave it out makes each start quicker.
 */
const withoutDom = {
  name: 'without-dom',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^(?:domutils|dom-serializer|entities)$/ },
      async given => {
        if (given.pluginData === withoutDom) {
          return undefined;
        }
        const { kind, importer, resolveDir } = given;
        const options = { kind, importer, resolveDir, pluginData: withoutDom };
        return { ...(await resolve(given.path, options)), sideEffects: false };
      }
    );
  }
};

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
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  plugins: [withoutDom],
  target: 'node20'
});
