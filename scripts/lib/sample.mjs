/** The workspace that `npm start` opens. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inVenv, sampleFolder } from './paths.mjs';
import { step } from './say.mjs';
import { importTypeScript } from './typescript.mjs';

/** The notebook to open first. */
export const START_NOTEBOOK = 'keys-in-code.ipynb';

/** Makes it where it is missing; what a person has changed in it stays. */
export async function prepareSample() {
  if (!existsSync(sampleFolder)) {
    await makeSample();
  }
}

export async function makeSample() {
  step('Making a sample workspace in .sample, with secrets made up for it');
  const { writeSampleWorkspace } = await importTypeScript(
    'scripts/samples/workspace.ts'
  );
  writeSampleWorkspace(sampleFolder, readLanguage());
}

/**
 * What the kernel will say of its language. JupyterLab writes it into a
 * notebook that says something else, which is then changed and not saved.
 */
const readLanguage = () => {
  const code = [
    'import json',
    'from ipykernel.ipkernel import IPythonKernel as kernel',
    'info = kernel.language_info',
    'print(json.dumps(getattr(info, "default_value", info)))'
  ].join('\n');
  return JSON.parse(execFileSync(inVenv('python'), ['-c', code]));
};
