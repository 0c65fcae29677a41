/**
 * Four projects, because they need different surroundings: the engine runs on
 * plain Node, the page's parts in jsdom with JupyterLab's packages, the house
 * (scripts, layers) on Node, and the audit of real servers beside JupyterHub.
 */
const transform = {
  '\\.(c|m)?(js|ts)x?$': '<rootDir>/scripts/jest-transform.cjs'
};

/** Published as ECMAScript modules only, so that Node's `require` refuses them. */
const ecmaScriptModules = [
  '@codemirror',
  '@jupyter',
  '@jupyterlab',
  '@lezer',
  '@lumino',
  '@marijn',
  '@microsoft',
  '@rjsf',
  'color',
  'diff',
  'exenv-es6',
  'lib0',
  'marked',
  'nanoid',
  'vscode-ws-jsonrpc',
  'y-protocols',
  'y-websocket',
  'yjs'
];

/** Tests that start servers, which takes long. */
const servers =
  '/src/cli/audit/(?:closedfiles|hub|hubuser|network|serverpart|servers|traitstable)\\.spec\\.ts$';

const shared = {
  transform,
  testMatch: ['**/*.spec.{ts,tsx}'],
  modulePathIgnorePatterns: ['/labextension/', '/lib/', '/dist/']
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'engine',
      testEnvironment: 'node',
      roots: ['<rootDir>/src/engine', '<rootDir>/src/cli'],
      testPathIgnorePatterns: [servers],
      transformIgnorePatterns: ['/node_modules/(?!marked/)']
    },
    {
      transform,
      displayName: 'servers',
      testEnvironment: 'node',
      roots: ['<rootDir>/src/cli'],
      testRegex: servers,
      transformIgnorePatterns: ['/node_modules/(?!marked/)']
    },
    {
      ...shared,
      displayName: 'page',
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/src'],
      testPathIgnorePatterns: ['/src/engine/', '/src/cli/'],
      setupFiles: ['@jupyterlab/testing/lib/jest-shim.js'],
      moduleNameMapper: { '\\.(css|svg)$': '<rootDir>/scripts/jest-asset.cjs' },
      transformIgnorePatterns: [
        `/node_modules/(?!(${ecmaScriptModules.join('|')})[/-])`
      ]
    },
    {
      ...shared,
      displayName: 'house',
      testEnvironment: 'node',
      roots: ['<rootDir>/scripts', '<rootDir>/bench'],
      transformIgnorePatterns: ['/node_modules/(?!marked/)']
    }
  ]
};
