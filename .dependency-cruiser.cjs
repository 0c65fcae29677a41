const { layers, listPlugins } = require('./scripts/layers.cjs');

const inSource = names => `^src/(${names.join('|')})(/|\\.ts)`;
const escaped = name => name.replace(/[/.]/g, '\\$&');
const inPackages = names =>
  `^(node:)?(${names.map(escaped).join('|')})(/|$)|(^|/)node_modules/(${names.map(escaped).join('|')})/`;

const plugins = listPlugins(__dirname);
const onePlugin = `^src/plugins/(${plugins.join('|') || '-'})\\.tsx?$`;

const upward = layers.map(({ folder, above }) => ({
  name: `${folder}-imports-upward`,
  severity: 'error',
  from: { path: inSource([folder]) },
  to: { path: inSource(above) }
}));

const packages = layers.map(layer => ({
  name: `${layer.folder}-imports-package`,
  severity: 'error',
  // Tests run on Node, whatever they test.
  from: { path: inSource([layer.folder]), pathNot: '\\.spec\\.tsx?$' },
  to: { path: inPackages(layer.packages) }
}));

module.exports = {
  forbidden: [
    ...upward,
    ...packages,
    {
      name: 'plugin-imports-plugin',
      comment: 'Plugins meet through the tokens.',
      severity: 'error',
      from: { path: '^src/plugins/' },
      to: { path: onePlugin }
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      // A circle that types close is gone when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    },
    {
      name: 'not-resolved',
      severity: 'error',
      from: {},
      // Brought by the Git extension, where that is installed.
      to: { couldNotResolve: true, pathNot: '^@jupyterlab/git$' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
};
