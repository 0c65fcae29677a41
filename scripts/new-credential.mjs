/**
 * `npm run new-credential`: adds a kind of credential, as a row of the table
 * `--field` or as a file of its own, and writes anew what follows from it.
 * Asks for what the command line does not say.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { generate } from './lib/generate.mjs';
import { inRoot } from './lib/paths.mjs';
import { Lacking, runMain, say } from './lib/say.mjs';
import { importTypeScript } from './lib/typescript.mjs';

/** What has to be known, what it is, and what it is if nobody says. */
const QUESTIONS = {
  provider: ['Name of the provider'],
  noun: ['What it is, behind that name', 'API key'],
  id: ['Id of the rule, in kebab case'],
  prefix: ['Public start; alternatives parted by |', ''],
  body: ['What follows, such as base62{32}'],
  severity: ['low, medium, high, critical or public', 'high'],
  variable: ['Usual environment variable', ''],
  context: ['Words that must stand near, parted by ", "', ''],
  revoke: ['Page to revoke it', ''],
  source: ['Page on which the form is published', ''],
  field: ['Table to add it to, such as ai; empty for a file of its own', '']
};

const toPath = name =>
  inRoot('src', 'engine', 'credentials', 'providers', `${name}.ts`);

const toUsage = () => {
  const lines = Object.entries(QUESTIONS).map(
    ([name, [question, otherwise]]) => {
      const option = `--${name} TEXT`.padEnd(18);
      return `  ${option} ${question}${otherwise ? ` (${otherwise})` : ''}`;
    }
  );
  return ['npm run new-credential -- [options]', ...lines].join('\n');
};

/** What the command line says; `null` where it asks for help. */
function readOptions(given) {
  const options = Object.fromEntries(
    Object.keys(QUESTIONS).map(name => [name, { type: 'string' }])
  );
  const help = { type: 'boolean', short: 'h' };
  try {
    const { values } = parseArgs({
      args: given,
      options: { ...options, help }
    });
    return values.help ? null : values;
  } catch (error) {
    throw new Lacking(`${error.message}\n${toUsage()}`);
  }
}

async function ask(known) {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout
  });
  const answers = {};
  for (const [name, [question, otherwise]] of Object.entries(QUESTIONS)) {
    const hint = otherwise ? ` (${otherwise})` : '';
    answers[name] =
      known[name] ??
      ((await terminal.question(`${question}${hint}: `)) || otherwise);
  }
  terminal.close();
  return answers;
}

/** Without a terminal nobody can be asked. */
const complete = known =>
  Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, [, otherwise]]) => [
      name,
      known[name] ?? otherwise
    ])
  );

function check(answers, findMistake) {
  const missing = Object.keys(QUESTIONS).filter(
    name => answers[name] === undefined
  );
  if (missing.length > 0) {
    throw new Lacking(
      `Say what it is: ${missing.map(name => `--${name}`).join(', ')}.`
    );
  }
  const mistake = findMistake(answers);
  if (mistake !== null) {
    throw new Lacking(mistake);
  }
}

/** Writes the row or the file, and returns its path. */
function write({ field, ...kind }, { addRow, toProviderFile }) {
  const name = kind.provider.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const path = toPath(field || name);
  if (existsSync(path) !== Boolean(field)) {
    throw new Lacking(
      field ? `There is no table ${field}.` : `${path} is there already.`
    );
  }
  const text = field
    ? addRow(readFileSync(path, 'utf8'), kind)
    : toProviderFile(kind);
  writeFileSync(path, text);
  return path;
}

await runMain(async given => {
  const known = readOptions(given);
  if (known === null) {
    say(toUsage());
    return;
  }
  const answers = process.stdin.isTTY ? await ask(known) : complete(known);
  const scaffold = await importTypeScript('scripts/rules/scaffold.ts');
  check(answers, scaffold.findMistake);
  const path = write(answers, scaffold);
  await generate();
  say(`${answers.id} stands in ${path}.`);
  say('Run npm run lint:fix, then npx jest --selectProjects engine.');
});
