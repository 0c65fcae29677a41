/** The workspace that `npm start` opens. */
import { existsSync, rmSync } from 'node:fs';
import { sampleFolder } from './paths.mjs';
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
  rmSync(sampleFolder, { recursive: true, force: true });
  writeSampleWorkspace(sampleFolder);
}
