/** Runs the programs that are measured. */
import { spawnSync } from 'node:child_process';
import { inRoot } from '../scripts/lib/paths.mjs';

export const nbwarden = inRoot('dist', 'nbwarden.cjs');

/** What makes it judge files that it knows: else a second run measures how fast files are read. */
export const anew = '--no-cache';

const largestReport = 2 ** 30;

/** Scans with the bundled command and returns its JSON report; paths are relative to `folder`. */
export function scan(folder) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [nbwarden, 'scan', '.', anew, '--format', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: largestReport }
  );
  if (stdout === '') {
    throw new Error(`The scan ended with ${status}: ${stderr}`);
  }
  return JSON.parse(stdout);
}

/** The shortest of several runs, process start included, in seconds. */
export function time(args, cwd, runs = 5) {
  const durations = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { error } = spawnSync(process.execPath, args, {
      cwd,
      stdio: 'ignore'
    });
    if (error) {
      throw error;
    }
    return (performance.now() - start) / 1000;
  });
  return Math.min(...durations);
}
