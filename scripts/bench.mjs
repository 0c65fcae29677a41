/**
 * `npm run bench`: measures accuracy, speed and size on a folder of real
 * notebooks and prints tables; `--write` puts them into bench/results.md.
 */
import { writeFileSync } from 'node:fs';
import { measureAccuracy } from '../bench/accuracy.mjs';
import { measureBrowser } from '../bench/browser.mjs';
import { measureCarriers } from '../bench/carriers.mjs';
import { measureGenerated } from '../bench/generated.mjs';
import { measureLoad } from '../bench/load.mjs';
import { findNotebooks } from '../bench/notebooks.mjs';
import { measureHostile } from '../bench/ordeals.mjs';
import { measureSizes } from '../bench/sizes.mjs';
import { measureSpeed } from '../bench/speed.mjs';
import { bundleCommand } from './lib/build.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, say } from './lib/say.mjs';

await runMain(async given => {
  const folder = findNotebooks();
  await bundleCommand();
  const paragraphs = [
    '# Measured by npm run bench',
    ...measureAccuracy(folder),
    ...(await measureCarriers()),
    ...measureGenerated(),
    ...measureSpeed(folder),
    ...measureLoad(folder),
    ...(await measureHostile()),
    ...measureSizes(),
    ...(await measureBrowser(folder))
  ];
  const text = `${paragraphs.join('\n\n')}\n`;
  say(text);
  if (given.includes('--write')) {
    writeFileSync(inRoot('bench', 'results.md'), text);
  }
});
