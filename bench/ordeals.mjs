/** How long a megabyte of the worst text takes that each rule can be given. */
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { table } from './markdown.mjs';

export async function measureHostile() {
  const { measureOrdeals } = await importTypeScript('bench/hostile.ts');
  const { slowest, median } = measureOrdeals();
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
    )
  ];
}
