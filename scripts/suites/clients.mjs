/**
 * What fixes write for the stores of secrets, run against the real clients. They stand in
 * an environment of their own: none of them is used by nbwarden.
 */
import { spawnSync } from 'node:child_process';
import { check } from '../lib/checks.mjs';
import { prepareEnvironment } from '../lib/environments.mjs';
import { inRoot } from '../lib/paths.mjs';
import { total } from '../lib/tally.mjs';
import { importTypeScript } from '../lib/typescript.mjs';

export async function runClients() {
  const python = await prepareClients();
  const { programs } = await importTypeScript('scripts/clients/programs.ts');
  const wrong = judge(python, programs);
  const tallies = [];
  for (const [index, { title }] of programs.entries()) {
    tallies.push(await check(title, () => wrong[index]));
  }
  return total(tallies);
}

const prepareClients = () =>
  prepareEnvironment(
    '.venv-clients',
    ['clients.txt'],
    'Installing the clients of secret stores (about a minute)'
  );

/** What is wrong with each program; one process for all. */
function judge(python, programs) {
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
