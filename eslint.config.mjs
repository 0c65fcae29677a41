import js from '@eslint/js';
import jupyter from '@jupyter/eslint-plugin';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import layersModule from './scripts/layers.cjs';
import { root } from './scripts/lib/paths.mjs';

const { layers, listPlugins } = layersModule;
const [jupyterPage, jupyterSchema, jupyterTests] = jupyter.configs.recommended;

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
/** What runs in the page, where texts are translated and plugins activated. */
const PAGE = ['src/{plugins,ui,notebook}/**', 'src/*.ts'];
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'ui-tests/**'];

/** Rules that need types and catch what the compiler lets through. */
const typedRules = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': [
    'error',
    // React and Lumino call a handler and do not look at what it returns.
    { checksVoidReturn: { attributes: false, arguments: false } }
  ],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/require-await': 'error',
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true }
  ],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true }
  ]
};

const houseRules = {
  curly: 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': [
    'error',
    { max: 300, skipBlankLines: true, skipComments: true }
  ],
  'max-lines-per-function': [
    'error',
    { max: 60, skipBlankLines: true, skipComments: true }
  ],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error'
};

/** How many folders deep a file of `src` may lie. */
const DEPTHS = [1, 2, 3, 4, 5];

/**
 * The editor's view of `scripts/layers.cjs`; dependency-cruiser sees circles as
 * well. One entry for each depth: what `../notebook` is depends on the folder.
 */
const layerRules = layers.flatMap(layer =>
  DEPTHS.map(depth => ({
    files: [
      `src/${layer.folder}${'/*'.repeat(depth)}.{ts,tsx}`,
      ...(depth === 1 ? [`src/${layer.folder}.ts`] : [])
    ],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: toPatterns(layer, depth) }]
    }
  }))
);

function toPatterns(layer, depth) {
  return [
    upwardPattern(layer, depth),
    packagePattern(layer),
    ...(layer.folder === 'plugins' ? [pluginPattern()] : [])
  ];
}

/** `src/tokens.ts` lies beside the folders, so that it reaches them by `./`. */
function upwardPattern({ folder, above }, depth) {
  const climb = folder === 'tokens' ? '\\./' : '\\.\\./'.repeat(depth);
  return {
    regex: `^${climb}(${above.join('|')})(/|$)`,
    message: `src/${folder} may not import the layers above it.`
  };
}

function pluginPattern() {
  return {
    regex: `^\\./(${listPlugins(root).join('|') || '\\0'})$`,
    message:
      'Plugins do not import one another; they meet through src/tokens.ts.'
  };
}

function packagePattern({ folder, packages }) {
  return {
    regex: `^(node:)?(${packages.join('|')})(/|$)`,
    message: `src/${folder} may not import this package; see scripts/layers.cjs.`
  };
}

export default tseslint.config(
  {
    ignores: [
      '.venv*/',
      '.jupyter-dev/',
      '.sample/',
      'dist/',
      'lib/',
      'nbwarden/',
      'ui-tests/test-results/',
      'ui-tests/playwright-report/'
    ]
  },
  js.configs.recommended,
  { rules: houseRules },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/engine/tsconfig.json',
          './src/cli/tsconfig.json',
          './tsconfig.test.json'
        ],
        tsconfigRootDir: root
      }
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_' }
      ],
      ...typedRules
    }
  },
  { plugins: { jupyter } },
  { ...jupyterPage, files: PAGE },
  {
    files: PAGE,
    rules: {
      // Ids are grouped in namespaces, as in JupyterLab.
      '@typescript-eslint/no-namespace': 'off',
      // The engine, the largest part, is loaded when it is first needed; what
      // is left is too small to be worth a request for each file.
      'jupyter/prefer-lazy-imports': 'off'
    }
  },
  {
    // A dialog disposes of itself when it closes; the rule knows it of those only
    // that are made of JupyterLab's without one of ours between.
    files: ['src/ui/**/*dialog.tsx', 'src/ui/commit/commitreason.tsx'],
    rules: { 'jupyter/require-disposable-ownership': 'off' }
  },
  jupyterSchema,
  { ...jupyterTests, files: ['ui-tests/**/*.spec.ts'] },
  {
    files: ['**/*.mjs', '**/*.cjs', 'scripts/**'],
    languageOptions: { globals: globals.node }
  },
  {
    // They hand functions to a page.
    files: ['bench/browser/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } }
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' }
  },
  // Color codes of terminals are control characters.
  { files: ['src/engine/**'], rules: { 'no-control-regex': 'off' } },
  // A table of cases is as long as it has to be.
  { files: TESTS, rules: { 'max-lines-per-function': 'off' } },
  ...layerRules,
  prettier
);
