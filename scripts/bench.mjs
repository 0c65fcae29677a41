/**
 * `npm run bench`: measures accuracy, speed and size on a folder of real
 * notebooks and prints tables. With names of parts it measures those, with
 * `--peers` other scanners too; `--write` puts the tables into bench/results.md.
 */
import { writeFileSync } from 'node:fs';
import { measureAccuracy } from '../bench/accuracy.mjs';
import { measureBrowser } from '../bench/browser.mjs';
import { measureCarriers } from '../bench/carriers.mjs';
import { measureFixes } from '../bench/fixes.mjs';
import { measureGenerated } from '../bench/generated.mjs';
import { measureHook } from '../bench/hook.mjs';
import { measureLoad } from '../bench/load.mjs';
import { findNotebooks } from '../bench/notebooks.mjs';
import { measureHostile } from '../bench/ordeals.mjs';
import { measurePeers } from '../bench/peers.mjs';
import { measureSizes } from '../bench/sizes.mjs';
import { measureSpeed } from '../bench/speed.mjs';
import { bundleCommand } from './lib/build.mjs';
import { inRoot } from './lib/paths.mjs';
import { Lacking, runMain, say } from './lib/say.mjs';

/** Each takes the folder of notebooks, and whether other scanners are wanted; returns paragraphs. */
const parts = {
  accuracy: measureAccuracy,
  carriers: measureCarriers,
  generated: measureGenerated,
  fixes: measureFixes,
  speed: measureSpeed,
  load: measureLoad,
  hook: measureHook,
  hostile: measureHostile,
  sizes: measureSizes,
  browser: measureBrowser,
  peers: measurePeers
};

const options = ['--peers', '--write'];

function toWanted(given) {
  const unknown = given.filter(
    word => !options.includes(word) && !(word in parts)
  );
  if (unknown.length > 0) {
    const known = [...Object.keys(parts), ...options].join(', ');
    throw new Lacking(`The bench knows no ${unknown[0]}, but ${known}.`);
  }
  const named = given.filter(word => word in parts);
  const usual = Object.keys(parts).filter(
    part => part !== 'peers' || given.includes('--peers')
  );
  return named.length > 0 ? named : usual;
}

await runMain(async given => {
  const wanted = toWanted(given);
  const folder = findNotebooks();
  const withPeers = given.includes('--peers');
  await bundleCommand();
  const paragraphs = ['# Measured by npm run bench'];
  for (const part of wanted) {
    const own = await parts[part](folder, { withPeers });
    say(`${own.join('\n\n')}\n`);
    paragraphs.push(...own);
  }
  if (given.includes('--write')) {
    writeFileSync(
      inRoot('bench', 'results.md'),
      `${paragraphs.join('\n\n')}\n`
    );
  }
});
