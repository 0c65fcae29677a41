/**
 * Compiles what a test imports. One compiler for TypeScript and for packages
 * that are published as ECMAScript modules only; types are checked by `tsc`.
 */
const { transformSync } = require('esbuild');
const { extname } = require('node:path');

const loaders = { '.ts': 'ts', '.tsx': 'tsx' };

module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: loaders[extname(path)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline'
    });
    return { code };
  }
};
