/** Makes what is missing: the Python environment and the node modules. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkGit, checkNode, findPython } from './machine.mjs';
import { hubVenv, inRoot, inVenv, venv } from './paths.mjs';
import { capture, runStep } from './run.mjs';
import { step } from './say.mjs';
import { hashFiles, isStamped, stamp } from './stamp.mjs';

/** Everything that is installed; takes no time when nothing has changed. */
export async function prepare() {
  checkNode();
  checkGit();
  await preparePython();
  await prepareModules();
}

export async function preparePython() {
  const version = capture(inVenv('python'), ['-m', 'pip', '--version']);
  if (version === null) {
    const python = findPython();
    step('Making a Python environment in .venv');
    rmSync(venv, { recursive: true, force: true });
    await runStep(python, ['-m', 'venv', venv]);
  }
  const done = join(venv, 'nbwarden.stamp');
  const lists = ['lab.txt', 'dev.txt'];
  const wanted = hashFiles(lists.map(name => inRoot('requirements', name)));
  if (!isStamped(done, wanted)) {
    step('Installing JupyterLab and the Python tools (about a minute)');
    await installPython(inVenv('python'), 'requirements/dev.txt');
    stamp(done, wanted);
  }
}

/** The environment of JupyterHub, which only tests of a Hub need. */
export async function prepareHub() {
  const python = join(hubVenv, 'bin', 'python');
  const done = join(hubVenv, 'nbwarden.stamp');
  const lists = ['lab.txt', 'hub.txt'];
  const wanted = hashFiles(lists.map(name => inRoot('requirements', name)));
  if (!isStamped(done, wanted)) {
    step('Installing JupyterHub for its tests (about a minute)');
    await runStep(findPython(), ['-m', 'venv', '--clear', hubVenv]);
    await installPython(python, 'requirements/hub.txt');
    stamp(done, wanted);
  }
}

/** Installs a pinned list with the pip of the given Python. */
export const installPython = (python, list) =>
  runStep(python, [
    '-m',
    'pip',
    'install',
    '--disable-pip-version-check',
    '-r',
    inRoot(list)
  ]);

async function prepareModules() {
  const done = inRoot('node_modules', '.nbwarden.stamp');
  const wanted = hashFiles([inRoot('yarn.lock')]) + packagesWanted();
  if (!isStamped(done, wanted)) {
    step('Installing the node modules (up to three minutes)');
    await runStep(inVenv('jlpm'), ['install', '--immutable']);
    stamp(done, wanted);
  }
}

/** Only these parts of package.json concern what is installed. */
function packagesWanted() {
  const { dependencies, devDependencies, resolutions } = JSON.parse(
    readFileSync(inRoot('package.json'), 'utf8')
  );
  return JSON.stringify({ dependencies, devDependencies, resolutions });
}
