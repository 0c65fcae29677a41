/**
 * Reads cases `{ name, filePath, text }` as JSON from standard input and prints
 * the names of those in which eslint refuses an import. A process of its own:
 * eslint loads its configuration in a way that jest's sandbox forbids.
 */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  // The files do not exist, so there are no types to be had for them.
  overrideConfig: { languageOptions: { parserOptions: { project: null } } }
});

const refused = [];
for (const { name, filePath, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  if (messages.length > 0) {
    refused.push(messages[0].ruleId ? name : messages[0].message);
  }
}
process.stdout.write(JSON.stringify(refused));
