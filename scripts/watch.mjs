/** `npm run watch`: rebuilds the labextension and the command-line tool on each change. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { buildWhereNeeded, bundleCommand } from './lib/build.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { precompute } from './lib/precomputed.mjs';
import { prepare } from './lib/prepare.mjs';
import { nodeTool, toolEnvironment } from './lib/run.mjs';
import { runMain, say, step } from './lib/say.mjs';

const SETTLED = 500;

/** Runs a tool in a process group of its own, which ends with this script. */
function keepRunning(command, args) {
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    env: toolEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit']
  });
  const stop = () => process.kill(-child.pid);
  child.on('error', error => say(`${command} cannot be run: ${error.message}`));
  child.on('exit', code => {
    process.off('exit', stop);
    say(`${command} ended (${code ?? 'by a signal'})`);
    process.exit(1);
  });
  process.once('exit', stop);
}

/**
 * The tool is bundled as soon as what TypeScript writes rests for a moment. Sources
 * that git or an editor replaces would be lost to this kind of watching; TypeScript
 * notices them.
 */
function watchCommand() {
  let timer;
  const bundle = () =>
    precompute()
      .then(bundleCommand)
      .catch(error => say(error.message));
  for (const folder of ['lib/engine', 'lib/cli']) {
    watch(inRoot(folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(bundle, SETTLED);
    });
  }
}

await runMain(async () => {
  await prepare();
  await buildWhereNeeded();
  step(
    'Watching src, style and schema; reload the page to see a change, Ctrl-C stops'
  );
  keepRunning(
    ...nodeTool('typescript/bin/tsc', '-b', '-w', '--preserveWatchOutput')
  );
  keepRunning('jupyter-builder', ['watch', '.']);
  watchCommand();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit());
  }
});
