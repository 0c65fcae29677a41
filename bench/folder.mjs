/** Folders for the time of a measurement. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls `use` with an empty folder, which is removed afterwards, come what may. */
export async function withFolder(use) {
  // Programs tell paths with links resolved.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nbwarden-bench-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await use(folder);
  } finally {
    remove();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
