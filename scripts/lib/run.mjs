/** Starts other programs. */
import { spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { inRoot, inVenv, root } from './paths.mjs';
import { progress } from './progress.mjs';
import { Lacking, say } from './say.mjs';

const TAIL_LINES = 60;

/** The environment of a child: this checkout's tools, a Node, no downloads on the side. */
export function toolEnvironment(extra = {}) {
  const path = [
    dirname(inVenv('python')),
    process.env.PATH,
    dirname(process.execPath)
  ].join(':');
  return {
    ...process.env,
    PATH: path,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    ...extra
  };
}

/** What a program prints on standard output, or null if it cannot be run or fails. */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    ...options
  });
  return done.status === 0 ? done.stdout : null;
}

/**
 * Runs a program and waits for it. Its output is passed to `onLine` and kept.
 *
 * @param lines - How many of its lines are kept, the last ones.
 * @returns exit code (null when a signal ended it) and the last lines printed.
 */
export function collect(command, args, { onLine, cwd = root, env, lines: limit = TAIL_LINES } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      // What is collected is read or shown again, so plain text is wanted.
      env: { ...(env ?? toolEnvironment()), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const lines = [];
    const keep = line => {
      lines.push(line);
      lines.splice(0, lines.length - limit);
      onLine?.(line);
    };
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', keep);
    }
    child.on('error', error => {
      keep(error.message);
      resolve({ code: null, tail: lines.join('\n') });
    });
    child.on('close', code => resolve({ code, tail: lines.join('\n') }));
  });
}

/** Runs a program whose output is shown as it comes; resolves to its exit code. */
export function passThrough(command, args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnvironment(env),
      stdio: ['ignore', 'inherit', 'inherit']
    });
    child.on('error', error => {
      say(error.message);
      resolve(null);
    });
    child.on('close', resolve);
  });
}

/** Runs a step with a progress display; its output is shown when it fails. */
export async function runStep(command, args, options = {}) {
  const display = progress();
  const { code, tail } = await collect(command, args, {
    ...options,
    onLine: display.saw
  });
  display.end();
  if (code !== 0) {
    throw new Lacking(
      `${tail}\n\nThis failed: ${[command, ...args].join(' ')}`
    );
  }
}

/** The command line of a tool in `node_modules`, run with this Node. */
export const nodeTool = (script, ...args) => [
  process.execPath,
  [inRoot('node_modules', script), ...args]
];
