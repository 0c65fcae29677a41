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

function readOptions(given) {
  const options = Object.fromEntries(
    Object.keys(QUESTIONS).map(name => [name, { type: 'string' }])
  );
  return parseArgs({ args: given, options }).values;
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

function check(answers, parseShape) {
  const missing = Object.keys(QUESTIONS).filter(
    name => answers[name] === undefined
  );
  if (missing.length > 0) {
    throw new Lacking(
      `Say what it is: ${missing.map(name => `--${name}`).join(', ')}.`
    );
  }
  if (!answers.prefix && !answers.context) {
    throw new Lacking('Without a prefix, words have to tell it: --context.');
  }
  try {
    parseShape(answers.body);
  } catch (error) {
    throw new Lacking(`The body cannot be read: ${error.message}`);
  }
}

/** Writes the row or the file, and returns its path. */
async function write({ field, ...kind }) {
  const { addRow, toProviderFile } = await importTypeScript(
    'scripts/rules/scaffold.ts'
  );
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
  const answers = process.stdin.isTTY ? await ask(known) : complete(known);
  const { parseShape } = await importTypeScript(
    'src/engine/credentials/notation.ts'
  );
  check(answers, parseShape);
  const path = await write(answers);
  await generate();
  say(`${answers.id} stands in ${path}.`);
  say('Run npm run lint:fix, then npx jest --selectProjects engine.');
});
