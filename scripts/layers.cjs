/**
 * The layers of `src` and what each may not import: told once, held by eslint
 * (in the editor) and by dependency-cruiser (over the whole tree, cycles too).
 *
 *   index → plugins → flows → ui, notebook, tokens, worker → engine        cli → engine
 */
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const PAGE = [
  '@jupyterlab',
  '@jupyter',
  '@lumino',
  '@codemirror',
  'react',
  'yjs'
];
const WIDGETS = ['@lumino/widgets', '@jupyterlab/ui-components', 'react'];
const APPLICATION = ['@jupyterlab/application'];
const NODE = require('node:module').builtinModules.filter(
  name => !name.startsWith('_')
);

/**
 * @property folder - Below `src`; `tokens` and `index` are single files.
 * @property above - Layers that it may not import.
 * @property packages - Packages, and scopes of packages, that it may not import.
 */
const layers = [
  {
    folder: 'engine',
    above: [
      'cli',
      'worker',
      'notebook',
      'ui',
      'tokens',
      'flows',
      'plugins',
      'index'
    ],
    packages: [...PAGE, ...NODE]
  },
  {
    folder: 'cli',
    above: ['worker', 'notebook', 'ui', 'tokens', 'flows', 'plugins', 'index'],
    packages: PAGE
  },
  {
    // What JupyterLab shares between extensions cannot be loaded in a worker.
    folder: 'worker',
    above: ['cli', 'notebook', 'ui', 'tokens', 'flows', 'plugins', 'index'],
    packages: [...PAGE, ...NODE]
  },
  {
    folder: 'notebook',
    above: ['cli', 'ui', 'tokens', 'flows', 'plugins', 'index'],
    packages: [...WIDGETS, ...APPLICATION, ...NODE]
  },
  {
    folder: 'ui',
    above: ['cli', 'worker', 'tokens', 'flows', 'plugins', 'index'],
    packages: [...APPLICATION, ...NODE]
  },
  {
    folder: 'tokens',
    above: ['cli', 'ui', 'flows', 'plugins', 'index'],
    packages: [...APPLICATION, ...NODE]
  },
  {
    // Takes a person through a task: asks with `ui`, acts with `notebook`.
    folder: 'flows',
    above: ['cli', 'plugins', 'index'],
    packages: [...APPLICATION, ...NODE]
  },
  { folder: 'plugins', above: ['cli', 'index'], packages: NODE }
];

/** The plugins: what `src/index.ts` imports from `src/plugins`; the rest there are helpers. */
function listPlugins(root) {
  const index = join(root, 'src', 'index.ts');
  const text = existsSync(index) ? readFileSync(index, 'utf8') : '';
  return [...text.matchAll(/from '\.\/plugins\/([\w/-]+)'/g)].map(
    match => match[1]
  );
}

module.exports = { layers, listPlugins };
