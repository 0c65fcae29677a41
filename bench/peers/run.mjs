/** Runs an installed tool in a folder and reads what it reports. */
import { spawn } from 'node:child_process';
import {
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync
} from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { Lacking } from '../../scripts/lib/say.mjs';

/** Seconds, process start included, and the places that are reported. */
export async function runTool({ tool, program }, folder, place) {
  const report = join(place, 'report');
  const [command, ...given] = program;
  const files = readdirSync(folder);
  const args = [
    ...given,
    ...tool.toArguments({ report, root: inRoot(), files })
  ];
  const seconds = await finish(command, args, {
    cwd: folder,
    // What a tool keeps for the next time is kept here.
    env: { ...process.env, HOME: place, TMPDIR: place, ...tool.environment },
    output: tool.isPrinting ? report : '/dev/null'
  });
  return { seconds, places: readReport(tool, report) };
}

/** Waits without blocking, so that Ctrl-C is heard. Codes tell of findings, each tool in its way. */
function finish(command, args, { output, ...options }) {
  const file = openSync(output, 'w');
  const start = performance.now();
  return new Promise((resolve, reject) => {
    spawn(command, args, { ...options, stdio: ['ignore', file, 'ignore'] })
      .on('error', reject)
      .on('close', () => resolve((performance.now() - start) / 1000));
  }).finally(() => closeSync(file));
}

/** An error of the parser could show a part of the report, and a secret with it. */
function readReport(tool, report) {
  try {
    return tool.read(readFileSync(report, 'utf8'));
  } catch {
    throw new Lacking('it wrote no report that can be read');
  } finally {
    rmSync(report, { force: true });
  }
}
