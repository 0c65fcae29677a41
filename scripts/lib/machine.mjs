/** What the machine must have before anything can be made. */
import { capture } from './run.mjs';
import { Lacking } from './say.mjs';

const NODE_MAJOR = 20;
const PYTHON_MINOR = 11;

const PYTHONS = [
  'python3',
  'python3.11',
  'python3.12',
  'python3.13',
  'python3.14'
];

const HAS_VERSION = `import sys; sys.exit(sys.version_info < (3, ${PYTHON_MINOR}))`;

/** Debian packs these two modules apart from Python. */
const HAS_VENV = 'import ensurepip, venv';

export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < NODE_MAJOR) {
    throw new Lacking(
      `Node.js ${process.versions.node} is too old: nbwarden is built with ${NODE_MAJOR} or newer.\n` +
        'Install one from nodejs.org or with your version manager, and start again.'
    );
  }
}

export function checkGit() {
  if (capture('git', ['--version']) === null) {
    throw new Lacking(
      'git is missing. On Debian or Ubuntu: sudo apt-get install git'
    );
  }
}

/** The Python to make the environment with; `NBWARDEN_PYTHON` chooses one. */
export function findPython() {
  const chosen = process.env.NBWARDEN_PYTHON;
  const python = (chosen ? [chosen] : PYTHONS).find(name =>
    runs(name, HAS_VERSION)
  );
  if (!python) {
    throw new Lacking(
      `Python 3.${PYTHON_MINOR} or newer is missing${chosen ? ` (NBWARDEN_PYTHON is ${chosen})` : ''}.\n` +
        'On Debian or Ubuntu: sudo apt-get install python3 python3-venv'
    );
  }
  if (!runs(python, HAS_VENV)) {
    throw new Lacking(
      `${python} cannot make virtual environments.\n` +
        'On Debian or Ubuntu: sudo apt-get install python3-venv'
    );
  }
  return python;
}

const runs = (python, code) => capture(python, ['-c', code]) !== null;
