/** Names in columns are no table: what stands below `passwd` is the next command. */
import { findLikely } from '../likely';

const columns = (...rows: string[]): string =>
  rows
    .map(row =>
      row
        .split(' ')
        .map(word => word.padEnd(20))
        .join('')
        .trimEnd()
    )
    .join('\n');

it.each([
  [
    'commands',
    columns(
      'parted php8.2 printenv',
      'passwd pinentry pwd',
      'passwd2des ping6 pwdx',
      'patch pip3.11 py7zr'
    )
  ],
  [
    'modules, of which one is long',
    `${columns('_struct flake8 pure_eval xlrd')}\n_sysconfigdata__linux_aarch64-linux-gnu fnmatch             pwd                 xml\n${columns('_testcapi fractions py_compile xxlimited_35')}`
  ],
  [
    'files, the last line of them',
    columns(
      'pam.conf1 pdf2ps vcs xzdiff',
      'parted1 pip3.10 vdir xzgrep',
      'passwd pip3.11 vi.9 xzmore',
      'patch7 pip3.12'
    )
  ]
])('%s are listed', (_, text) => {
  expect(findLikely('stream', 'python', text)).toEqual([]);
});

it('reads a table below its headings all the same, and below other text', () => {
  const value = 'Granite' + '1987!';
  const table = columns('login password', `anna ${value}`, 'zoe -');
  expect(findLikely('stream', 'python', table)).toEqual([value]);
  expect(findLikely('stream', 'python', `All users:\n${table}`)).toEqual([
    value
  ]);
});
