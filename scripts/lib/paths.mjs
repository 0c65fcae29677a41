/** Where things stand. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inRoot = (...parts) => join(root, ...parts);

/** The Python environment of this checkout. */
export const venv = inRoot('.venv');

export const inVenv = name => join(venv, 'bin', name);

/** That of JupyterHub, whose packages JupyterLab does without. */
export const hubVenv = inRoot('.venv-hub');

/** Settings, data and logs of the servers that are started here. */
export const jupyterHome = inRoot('.jupyter-dev');

/** The same for the servers of the browser tests. */
export const browserHome = inRoot('ui-tests', '.server');

/** The workspace that `npm start` opens. */
export const sampleFolder = inRoot('.sample');

export const labextension = inRoot('nbwarden', 'labextension');
