/** A table is read by its bars where its cells are not aligned. */
import { seeded } from '../credentials/seeded';
import { findLikely } from './likely';
import { PASSWORDS } from './samples';

const value = PASSWORDS['two words'](seeded(6));

it.each([
  `| | user | pw |\n|---:|:---|:---|\n| 0 | ann | ${value} |`,
  `| pw | user |\n|---|---|\n| ${value} | ann |\n`,
  `+------+----+\n| user | pw |\n+------+----+\n| ann | ${value} |\n+------+----+`
])('%s', table => {
  expect(findLikely('stream', 'python', table)).toEqual([value]);
});

it('gives no cell the name of its neighbor', () => {
  const table = `| a | password | model |\n|---|---|---|\n| this is long | - | Granite2024! |\n`;
  expect(findLikely('stream', 'python', table)).toEqual([]);
});

it('takes no row of a table in Markdown for its headings', () => {
  const rows = `| Password | \`text(kind="password")\` |\n| \`${value}\` | nested |`;
  const table = `| widget | now |\n|:---|----|\n| Text | \`text()\` |\n${rows}\n`;
  expect(findLikely('markdown', '', table)).toEqual([]);
  expect(findLikely('markdown', '', rows)).toEqual([value]);
});
