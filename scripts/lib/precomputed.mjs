/** Modules whose exports are data: computed from the descriptions when nbwarden is built. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { importTypeScript } from './typescript.mjs';

export const computed = [
  'src/engine/credentials/contextwords.ts',
  'src/engine/credentials/places.ts',
  'src/engine/credentials/register.ts',
  'src/engine/scanwords.ts',
  'src/engine/writings/anchors.ts'
];

/** As a text that is parsed: V8 reads JSON faster than the same as a program. */
const toExport = ([name, data]) =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

/** The program of a module that holds its data and computes nothing. */
export const toData = async module =>
  `${Object.entries(await importTypeScript(module)).map(toExport).join('\n')}\n`;

/**
 * Puts the data in the place of what TypeScript made of the modules: the page
 * starts sooner with it. A file that is right is left alone, so that nobody who
 * watches it starts again.
 */
export async function precompute() {
  for (const module of computed) {
    const path = inRoot(module.replace(/^src/, 'lib').replace(/ts$/, 'js'));
    const data = await toData(module);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== data) {
      writeFileSync(path, data);
    }
  }
}
