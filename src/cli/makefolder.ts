import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those that it stands in, where they lack. What Node does
 * itself (`recursive`) never ends below a folder like `/proc`, which refuses
 * with the code of a folder that lacks (seen with Node 20).
 *
 * @throws Error - with the code of the file operation that failed.
 */
export const makeFolder = (path: string, mode?: number): void => {
  if (existsSync(path)) {
    return;
  }
  const above = dirname(path);
  // Above the root of a drive that lacks there is only itself.
  if (above !== path) {
    makeFolder(above, mode);
  }
  try {
    mkdirSync(path, mode);
  } catch (error) {
    // Another thread or program was sooner.
    if (!existsSync(path)) {
      throw error;
    }
  }
};
