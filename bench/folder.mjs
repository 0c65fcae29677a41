/** Folders for the time of a measurement. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The code of a process that Ctrl-C ended. */
const interrupted = 130;

const stop = () => process.exit(interrupted);

/** Calls `use` with an empty folder, which is removed afterwards, come what may. */
export async function withFolder(use) {
  // Programs tell paths with links resolved.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nbwarden-bench-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  signals.forEach(signal => process.once(signal, stop));
  try {
    return await use(folder);
  } finally {
    remove();
    process.off('exit', remove);
    signals.forEach(signal => process.off(signal, stop));
  }
}
