/** What each tool finds and how long it takes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../../scripts/lib/say.mjs';
import { judge } from '../sites.mjs';
import { install } from './install.mjs';
import { runTool } from './run.mjs';

/** The clean notebooks are scanned so many times, and the shortest time counts; once if that is long. */
const runs = 3;
const long = 20;

/**
 * @param scanners - What bench/peers/index.ts offers.
 * @returns the tool's figures, or the reason why there are none.
 */
export async function measureTool(tool, scanners, inputs, place) {
  try {
    step(`Installing ${tool.name}`);
    const { program, version } = await install(tool, place);
    step(`Running ${tool.name} ${version}`);
    const scan = toScan({ tool, program }, scanners, place);
    return { name: tool.name, version, ...(await measureAll(scan, inputs)) };
  } catch (error) {
    return { name: tool.name, reason: error.message };
  }
}

const toScan =
  (installed, { isAtSite, tidyPlaces }, place) =>
  async ({ folder, sites }) => {
    const { seconds, places } = await runTool(installed, folder, place);
    const tidy = tidyPlaces(places, folder);
    const { judged, strays } = judge(sites, tidy, isAtSite);
    return {
      seconds,
      judged,
      right: tidy.length - strays.length,
      wrong: strays.filter(({ isMinor }) => !isMinor).length
    };
  };

async function measureAll(scan, { planted, clean, sets }) {
  const measured = { planted: await scan(planted), sets: [] };
  for (const { ipynb, text } of sets) {
    measured.sets.push({ ipynb: await scan(ipynb), text: await scan(text) });
  }
  return { ...measured, clean: await scanOften(scan, clean) };
}

async function scanOften(scan, input) {
  let best = await scan(input);
  for (let run = 1; run < runs && best.seconds < long; run++) {
    const next = await scan(input);
    best = next.seconds < best.seconds ? next : best;
  }
  return best;
}

/** Files of a folder, and their size in millions of bytes. */
export function weigh({ folder }) {
  const sizes = readdirSync(folder, { recursive: true })
    .map(name => statSync(join(folder, name)))
    .filter(stat => stat.isFile())
    .map(({ size }) => size);
  return {
    files: sizes.length,
    megabytes: sizes.reduce((all, size) => all + size, 0) / 1e6
  };
}
