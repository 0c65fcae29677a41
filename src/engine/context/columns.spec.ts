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

it('reads columns that are aligned to the right, with cells of several words', () => {
  const name = 'mailbox_server_password';
  const [one, none] = [value, '-'].map(cell => cell.padStart(name.length));
  const table = `         team ${name}\n0  data store ${one}\n1    web shop ${none}`;
  expect(findLikely('stream', 'python', table)).toEqual([value]);
});

it('gives no cell the name of its neighbor', () => {
  const table = `| a | password | model |\n|---|---|---|\n| this is long | - | Granite2024! |\n`;
  expect(findLikely('stream', 'python', table)).toEqual([]);
});

describe('a row of a table in Markdown', () => {
  const rows = `| Password | \`text(kind="password")\` |\n| \`${value}\` | nested |`;
  const bare = `Password | text\n${value} | nested`;

  it.each([
    `| widget | now |\n|:---|----|\n| Text | \`text()\` |\n${rows}\n`,
    `| widget | now |\n|:-:|:-:|\n${rows}\n`,
    `| widget | now |\n|-|-|\n${rows}\n`,
    `widget | now\n---|---\n${bare}\n`
  ])('is no heading: %s', table => {
    expect(findLikely('markdown', '', table)).toEqual([]);
  });

  it('is one without a heading above', () => {
    expect(findLikely('markdown', '', rows)).toEqual([value]);
  });

  it('is one where its own rule follows, as in a table printed after another', () => {
    const first = '| | a |\n|---:|---:|\n| 0 | 1 |\n';
    const second = `| | user | password |\n|---:|:---|:---|\n| 0 | kim | ${value} |`;
    expect(findLikely('stream', 'python', first + second)).toEqual([value]);
  });
});
