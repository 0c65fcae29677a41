import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeCell, notebook, toFileText } from './notebook';
import { makeSecrets } from './secrets';

/** Two notebooks to scan, and the secret that stands in the first. */
export interface ScanSamples {
  readonly leaky: string;
  readonly harmless: string;
  readonly secret: string;
}

export const writeScanSamples = (folder: string): ScanSamples => {
  const secret = makeSecrets().github();
  const write = (name: string, source: string): string => {
    const path = join(folder, name);
    writeFileSync(path, toFileText(notebook([codeCell(source)])));
    return path;
  };
  return {
    leaky: write('leaky.ipynb', `token = "${secret}"`),
    harmless: write('harmless.ipynb', 'total = 1 + 1'),
    secret
  };
};
