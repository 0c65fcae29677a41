/** A table is read by its bars where its cells are not aligned. */
import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';
import { PASSWORDS } from '../values/samples';

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

describe('what is no heading', () => {
  const lines = (heading: string, row: string): string =>
    `${heading}\n${row}\n${row}\n`;

  it.each([
    lines(
      '    ADMIN_PASS=$(kubectl get secret  -o jsonpath)',
      '    RETRY=0  -o'
    ),
    lines(
      `Region[T.Outlying PR PW VI]      0.1`,
      `Region[T.Plains19 KS]      0.2`
    ),
    lines(`['PASS', 'q10', 's50']   2`, `sgkit-0.8.0      3`),
    lines('# _ADMIN_PASSWORD   - of the administrator', `  ${value}   x`),
    lines('password\t0.1286', `@${value}\t0.1286`),
    lines('secret      -1.5e-3', `${value}      2.5`),
    lines('密码 用完后，用这个命令还原。', `18.${value}：同close。`),
    lines('/c "copy \\host\\Password Chan...   1', `conhost ${value}      2`)
  ])('names no column: %s', text => {
    expect(findLikely('stream', '', text)).toEqual([]);
  });

  it('is a row far below the rule of a long table', () => {
    const row = (name: string): string => `| \`${name}\`   | what it does |\n`;
    const others = Array.from({ length: 80 }, (_, at) => row(`a.host${at}`));
    const table =
      '| Name | Description |\n|---|---|\n' +
      [...others, row('a.adminPassword'), row('a.rfc3645Realm')].join('');
    expect(findLikely('markdown', '', table)).toEqual([]);
  });

  it('is `Key` beside `Value`', () => {
    const mixed = PASSWORDS['two words'](seeded(9));
    const table = `Key        Value\n---        -----\npublic     -----BEGIN PUBLIC KEY-----\n`;
    const body = 'aAF7gcdo7EHtoCGojB7Ukt7FpZ5RPOWBCgRtKUo3udVURhX4ZxGP';
    expect(findLikely('stream', '', `${table}${body}\n${body}\n`)).toEqual([]);
    expect(findLikely('stream', '', `${table}password   ${mixed}\n`)).toEqual([
      mixed
    ]);
  });
});

it('goes on in the comment that it began in', () => {
  const table = `# user    password\n# ann     ${value}\n`;
  expect(
    findLikely('code', 'python', table).concat(findLikely('text', '', table))
  ).toContain(value);
});

it('is below names that alone are a comment, as NumPy writes them', () => {
  const text = `# user    password\nann       ${value}\n`;
  expect(findLikely('text', '', text)).toEqual([value]);
});

it('reads no row of a list as the headings of the next', () => {
  const row = `tt17,notalk,PASS,2013PASS\n`;
  const other = `tt18,talk,Granite1987,2014Granite\n`;
  const list = `id,test,result,code\n${row}${other}`;
  expect(findLikely('stream', '', list)).toEqual([]);
});
