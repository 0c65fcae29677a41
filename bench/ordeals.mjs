/** How long a megabyte of the worst text takes that each rule can be given. */
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { table } from './markdown.mjs';

/** So many times the median the slowest may take. */
const MOST = 10;

export async function measureHostile() {
  const { measureOrdeals } = await importTypeScript('bench/hostile.ts');
  const { slowest, median } = measureOrdeals();
  const ratio = slowest[0].milliseconds / median;
  if (ratio > MOST) {
    process.exitCode = 1;
  }
  return [
    `## Hostile texts: 1 MB a rule, median ${median.toFixed(0)} ms`,
    table(
      ['rule', 'text', 'ms', 'times the median'],
      slowest.map(({ rule, text, milliseconds }) => [
        rule,
        text,
        milliseconds.toFixed(0),
        (milliseconds / median).toFixed(1)
      ])
    ),
    `The slowest takes ${ratio.toFixed(1)} times the median: ${ratio > MOST ? `more than ${MOST}, which is too slow` : `less than ${MOST}`}.`
  ];
}
