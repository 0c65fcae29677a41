/** Builds the labextension and the command-line tool. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, labextension } from './paths.mjs';
import { precompute } from './precomputed.mjs';
import { nodeTool, runStep } from './run.mjs';
import { step } from './say.mjs';
import { hashFiles, isStamped, stamp } from './stamp.mjs';

const SOURCES = [
  'src',
  'style',
  'schema',
  'package.json',
  'yarn.lock',
  'tsconfig.json',
  'tsconfig.base.json',
  'webpack.config.cjs',
  'scripts/bundle-cli.mjs',
  'scripts/lib/bundling.mjs',
  'scripts/lib/precomputed.mjs'
];

const TARGETS = [
  'dist/nbwarden.cjs',
  'dist/program.cjs',
  'nbwarden/cli/nbwarden.cjs',
  'nbwarden/cli/program.cjs',
  'nbwarden/labextension/package.json',
  'nbwarden/labextension/static/style.js'
];

const STAMP = inRoot('lib', 'nbwarden.stamp');

/** Builds if a source has changed since the last time, or a target is missing. */
export async function buildWhereNeeded() {
  const isComplete = TARGETS.every(path => existsSync(inRoot(path)));
  if (!isComplete || !isStamped(STAMP, hashSources())) {
    await build();
  }
}

export async function build() {
  // Taken before: what is changed during the build belongs to the next one.
  const sources = hashSources();
  rmSync(STAMP, { force: true });
  await compile();
  await bundleCommand();
  await buildLabextension();
  stamp(STAMP, sources);
}

const hashSources = () =>
  hashFiles(
    SOURCES.map(path => inRoot(path)),
    isBuilt
  );

const isBuilt = path => !/\.spec\.tsx?$/.test(path);

async function compile() {
  step('Compiling TypeScript');
  await runStep(...nodeTool('typescript/bin/tsc', '-b'));
  await precompute();
}

/** The command-line tool, once to run from here and once for the Python package. */
export async function bundleCommand() {
  step('Bundling the command-line tool into dist/nbwarden.cjs');
  await runStep(process.execPath, [inRoot('scripts/bundle-cli.mjs')]);
  const packaged = inRoot('nbwarden', 'cli');
  rmSync(packaged, { recursive: true, force: true });
  mkdirSync(packaged, { recursive: true });
  for (const name of ['nbwarden.cjs', 'program.cjs']) {
    copyFileSync(inRoot('dist', name), join(packaged, name));
  }
}

async function buildLabextension() {
  step('Building the labextension');
  // Chunks of earlier builds have other names and would stay.
  rmSync(labextension, { recursive: true, force: true });
  await runStep('jupyter-builder', ['build', '.']);
}
