import { applyPatch } from 'diff';
import { toDiff } from './diff';

const lines = (count: number, text: string): string =>
  Array.from({ length: count }, (_, index) => `${text} ${index}\n`).join('');

const diff = (before: string, text: string): string =>
  toDiff('a', before, { text, outcomes: [], mask: shown => shown });

it.each([
  ['few changes', 20],
  ['very many changes', 3000]
])('shows %s as a patch that applies', (_, count) => {
  const before = `head\n${lines(count, 'before')}tail\nend`;
  const after = `head\n${lines(count, 'after')}more\ntail\nend`;
  const patch = diff(before, after);
  expect(applyPatch(before, patch)).toBe(after);
  expect(patch).not.toContain('-head');
});
