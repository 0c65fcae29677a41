/** What makes the bundled command start sooner (plugins of esbuild). */
import { inRoot } from './paths.mjs';

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

/** Modules that not every run needs, and the functions that they export. */
const seldomNeeded = new Map([
  [inRoot('src/cli/trust/run.ts'), ['trustPaths']],
  [inRoot('src/engine/languages/python.ts'), ['stringsOf']],
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
