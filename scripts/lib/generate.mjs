/** What is written from the descriptions: the index of the providers, the pages of the rules. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './typescript.mjs';
import { inRoot } from './paths.mjs';

const folder = inRoot('src/engine/credentials/providers');

const isProvider = name =>
  name.endsWith('.ts') && !name.endsWith('.spec.ts') && name !== 'index.ts';

/** What stands in the index must be there before the rules can be read. */
async function writeIndex() {
  const { toProviderIndex } = await importTypeScript(
    'scripts/rules/providerindex.ts'
  );
  const files = readdirSync(folder)
    .filter(isProvider)
    .map(name => name.slice(0, -3));
  writeFileSync(join(folder, 'index.ts'), toProviderIndex(files));
}

async function writePages() {
  const { toRulePages } = await importTypeScript('scripts/rules/rulepages.ts');
  const pages = toRulePages();
  rmSync(inRoot('docs', 'rules'), { recursive: true, force: true });
  mkdirSync(inRoot('docs', 'rules'), { recursive: true });
  pages.forEach(({ path, text }) => writeFileSync(inRoot(path), text));
  return pages.length;
}

/** Returns how many pages were written. */
export async function generate() {
  await writeIndex();
  return writePages();
}
