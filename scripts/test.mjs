/**
 * `npm test`: runs every suite, also after one has failed, and closes with one
 * line that counts all tests. `npm test -- unit lint` runs the suites named.
 */
import { buildWhereNeeded } from './lib/build.mjs';
import { check } from './lib/checks.mjs';
import { prepare } from './lib/prepare.mjs';
import { Lacking, runMain, say } from './lib/say.mjs';
import { FAILED, add, toText, total } from './lib/tally.mjs';
import { runBrowser } from './suites/browser.mjs';
import { runClients } from './suites/clients.mjs';
import { runLint } from './suites/lint.mjs';
import { runServer } from './suites/server.mjs';
import { runTypes } from './suites/types.mjs';
import { runEngine, runServers, runUnit } from './suites/unit.mjs';
import { runWheel } from './suites/wheel.mjs';

const SUITES = {
  types: runTypes,
  lint: runLint,
  unit: runUnit,
  server: runServer,
  servers: runServers,
  clients: runClients,
  wheel: () => afterBuild(runWheel),
  browser: () => afterBuild(runBrowser)
};

/** What only runs when named: a part of `unit`. */
const NAMED = { engine: runEngine };

async function main(names) {
  const suites = chooseSuites(names);
  const tallies = (await isPrepared()) ? await runAll(suites) : [FAILED];
  const sum = total(tallies);
  say(`\n${toText(sum)}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

function chooseSuites(names) {
  const known = { ...SUITES, ...NAMED };
  const unknown = names.find(name => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw new Lacking(
      `There is no suite "${unknown}". There are: ${Object.keys(known).join(', ')}`
    );
  }
  return names.length > 0
    ? names.map(name => [name, known[name]])
    : Object.entries(SUITES);
}

/** Says what is missing; without the tools there is nothing to run. */
async function isPrepared() {
  try {
    await prepare();
    return true;
  } catch (error) {
    say(`\n${error.message}`);
    return false;
  }
}

async function runAll(suites) {
  const rows = [];
  for (const [name, run] of suites) {
    say(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    rows.push([name, await runSuite(run)]);
  }
  say(`\n${'─'.repeat(64)}`);
  rows.forEach(([name, tally]) => say(`${name.padEnd(8)} ${toText(tally)}`));
  return rows.map(([, tally]) => tally);
}

async function runSuite(run) {
  try {
    return await run();
  } catch (error) {
    say(error instanceof Lacking ? error.message : error.stack);
    return FAILED;
  }
}

let built;

/** What needs the build fails with it; the build counts as a test, once. */
async function afterBuild(run) {
  const isFirst = built === undefined;
  built ??= await check('the build', () => buildWhereNeeded().then(() => null));
  if (built.failed > 0) {
    return FAILED;
  }
  const tally = await run();
  return isFirst ? add(built, tally) : tally;
}

await runMain(main);
