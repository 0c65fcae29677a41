/** Python environments of their own, for what must not stand beside the rest. */
import { join } from 'node:path';
import { findPython } from './machine.mjs';
import { inRoot } from './paths.mjs';
import { installPython } from './prepare.mjs';
import { runStep } from './run.mjs';
import { step } from './say.mjs';
import { hashFiles, isStamped, stamp } from './stamp.mjs';

/**
 * Makes an environment where it is missing or its list has changed.
 *
 * @param name - Of its folder, `.venv-…`.
 * @param lists - Pinned lists in `requirements`; the first one is installed, and may name the others.
 * @param what - The step, as it is told.
 * @returns its Python.
 */
export async function prepareEnvironment(name, lists, what) {
  const python = join(inRoot(name), 'bin', 'python');
  const done = inRoot(name, 'nbwarden.stamp');
  const paths = lists.map(list => join('requirements', list));
  const wanted = hashFiles(paths.map(path => inRoot(path)));
  if (!isStamped(done, wanted)) {
    step(what);
    await runStep(findPython(), ['-m', 'venv', '--clear', inRoot(name)]);
    await installPython(python, paths[0]);
    stamp(done, wanted);
  }
  return python;
}

/** JupyterLab with jupyter-collaboration. */
export const prepareCollaboration = () =>
  prepareEnvironment(
    '.venv-collab',
    ['collab.txt', 'lab.txt'],
    'Installing JupyterLab with real-time collaboration (about a minute)'
  );

/** What builds a site of JupyterLite. */
export const prepareLite = () =>
  prepareEnvironment(
    '.venv-lite',
    ['lite.txt'],
    'Installing JupyterLite (half a minute)'
  );

/** The words of JupyterLab and jupyterlab-git in another language. */
export const prepareLanguage = () =>
  prepareEnvironment(
    '.venv-language',
    ['language.txt'],
    'Installing a language of JupyterLab (a few seconds)'
  );
