/** Checks that pass or fail as a whole: each counts as one test. */
import { collect } from './run.mjs';
import { say } from './say.mjs';
import { FAILED, PASSED } from './tally.mjs';

const WHOLE_OUTPUT = 5000;

/** Runs a tool and passes if it does; its output is shown when it fails. */
export const checkTool = (name, command, args, options = {}) =>
  check(name, async () => {
    const { code, tail } = await collect(command, args, { lines: WHOLE_OUTPUT, ...options });
    return code === 0 ? null : tail || `ended with ${code ?? 'a signal'}`;
  });

/**
 * @param find - Returns what is wrong, or null; an exception is wrong as well.
 */
export async function check(name, find) {
  const started = Date.now();
  const wrong = await problemOf(find);
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  say(`  ${wrong === null ? '✓' : '✗'} ${name} (${seconds})`);
  if (wrong !== null) {
    say(wrong.replace(/^/gm, '      '));
  }
  return wrong === null ? PASSED : FAILED;
}

async function problemOf(find) {
  try {
    return await find();
  } catch (error) {
    return error.message;
  }
}
