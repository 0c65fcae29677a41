/** What RE2 (Go, gitleaks) writes and JavaScript does not know or reads otherwise. */

/** What `[:alnum:]` and its like stand for in a class. */
export const classes: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f'
};

/** Escapes that JavaScript reads otherwise, outside of and in a class. */
export const escapes: Readonly<Record<string, readonly [string, string]>> = {
  A: ['^', 'A'],
  z: ['$', 'z'],
  a: ['\\x07', '\\x07'],
  s: ['[\\t\\n\\f\\r ]', '\\t\\n\\f\\r '],
  S: ['[^\\t\\n\\f\\r ]', '\\S']
};
