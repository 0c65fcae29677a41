/**
 * What fixes write for the stores of secrets, run against the real clients. Not part of
 * a plain `npm test`: the clients are large, and none of them is used by nbwarden.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { check } from '../lib/checks.mjs';
import { findPython } from '../lib/machine.mjs';
import { inRoot } from '../lib/paths.mjs';
import { installPython } from '../lib/prepare.mjs';
import { runStep } from '../lib/run.mjs';
import { step } from '../lib/say.mjs';
import { hashFiles, isStamped, stamp } from '../lib/stamp.mjs';
import { total } from '../lib/tally.mjs';
import { importTypeScript } from '../lib/typescript.mjs';

const environment = inRoot('.venv-clients');
const python = join(environment, 'bin', 'python');
const list = 'requirements/clients.txt';

export async function runClients() {
  await prepareClients();
  const { programs } = await importTypeScript('scripts/clients/programs.ts');
  const wrong = judge(programs);
  const tallies = [];
  for (const [index, { title }] of programs.entries()) {
    tallies.push(await check(title, () => wrong[index]));
  }
  return total(tallies);
}

async function prepareClients() {
  const done = join(environment, 'nbwarden.stamp');
  const wanted = hashFiles([inRoot(list)]);
  if (!isStamped(done, wanted)) {
    step('Installing the clients of secret stores (up to three minutes)');
    await runStep(findPython(), ['-m', 'venv', '--clear', environment]);
    await installPython(python, list);
    stamp(done, wanted);
  }
}

/** What is wrong with each program; one process for all. */
function judge(programs) {
  const { stdout, stderr } = spawnSync(
    python,
    [inRoot('scripts', 'clients', 'judge.py')],
    { input: JSON.stringify(programs), encoding: 'utf8' }
  );
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(stderr);
  }
}
