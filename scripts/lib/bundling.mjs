/** What makes the bundled command start sooner (plugins of esbuild). */
import { dirname } from 'node:path';
import { inRoot } from './paths.mjs';
import { computed, toData } from './precomputed.mjs';
import { importTypeScript } from './typescript.mjs';

/**
 * The HTML parser's package also offers a DOM, with tables of entities of its
 * own. Nothing here uses it, and to leave it out makes each start quicker.
 */
export const withoutDom = {
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

/** The hashes' package loads Node's cryptography for random bytes, which nothing here asks it for. */
export const withoutRandomBytes = {
  name: 'without-random-bytes',
  setup({ onLoad }) {
    onLoad({ filter: /@noble[\\/]hashes[\\/]esm[\\/]cryptoNode\.js$/ }, () => ({
      contents: 'export const crypto = undefined;'
    }));
  }
};

/** Puts the data of a module in its place. */
export const precomputed = {
  name: 'precomputed',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const module = computed.find(each => inRoot(each) === path);
      return module === undefined ? undefined : { contents: await toData(module) };
    });
  }
};

const providersFile = inRoot('src/engine/credentials/providers/index.ts');

/** Reads a provider's file when one of its kinds is first asked for. */
export const lazyProviders = {
  name: 'lazy-providers',
  setup({ onLoad }) {
    onLoad({ filter: /providers[\\/]index\.ts$/ }, async ({ path }) => {
      if (path !== providersFile) {
        return undefined;
      }
      const { providerFiles } = await importTypeScript(
        'src/engine/credentials/providers/index.ts'
      );
      const getters = Object.keys(providerFiles).map(
        name =>
          `get ${JSON.stringify(name)}() { return require('./${name}').default; }`
      );
      return {
        contents: `export const providerFiles = { ${getters.join(', ')} };`,
        resolveDir: dirname(providersFile)
      };
    });
  }
};

/** Modules that not every run needs, and the functions that they export. */
const seldomNeeded = new Map([
  [inRoot('src/cli/baseline.ts'), ['writeBaseline']],
  [inRoot('src/cli/cache/index.ts'), ['openCache', 'prepareCache']],
  [inRoot('src/cli/cache/place.ts'), ['findCache']],
  [
    inRoot('src/cli/filter/change.ts'),
    ['installFilter', 'uninstallFilter']
  ],
  [inRoot('src/cli/filter/clean.ts'), ['cleanInput']],
  [inRoot('src/cli/import.ts'), ['importRules']],
  [inRoot('src/cli/repair/run.ts'), ['repairPaths']],
  [inRoot('src/cli/trust/run.ts'), ['trustPaths']],
  [inRoot('src/engine/config/discreet.ts'), ['withoutCredentials']],
  [
    inRoot('src/engine/documents.ts'),
    [
      'findNotebookProblem',
      'isNotebookText',
      'parseNotebook',
      'scanFile',
      'scanNotebookText',
      'textFragments'
    ]
  ],
  [inRoot('src/engine/languages/python.ts'), ['stringsOf']],
  [inRoot('src/engine/report/discreetpaths.ts'), ['withDiscreetPaths']],
  [inRoot('src/engine/views/html.ts'), ['toPage']]
]);

const toStub = (path, names) =>
  names
    .map(
      name =>
        `export const ${name} = (...given) => require(${JSON.stringify(path)}).${name}(...given);`
    )
    .join('\n');

/** Loads a parser when a text is first parsed: its tables take longer to read than most notebooks. */
export const lazyParsers = {
  name: 'lazy-parsers',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async given => {
      if (given.pluginData === lazyParsers || given.kind === 'require-call') {
        return undefined;
      }
      const { kind, importer, resolveDir } = given;
      const options = { kind, importer, resolveDir, pluginData: lazyParsers };
      const { path } = await resolve(given.path, options);
      return seldomNeeded.has(path) ? { path, namespace: 'lazy' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: toStub(path, seldomNeeded.get(path)),
      resolveDir: inRoot('.')
    }));
  }
};
