/** Loads a TypeScript module into this process. */
import { inRoot } from './paths.mjs';

/** Bundles the module with all it imports, and imports that. Needs the node modules. */
export async function importTypeScript(path) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [inRoot(path)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
