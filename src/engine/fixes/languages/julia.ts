import type { Dialect, StringForm } from './dialect';
import { LINE_COMMENT } from './dialect';

function text(open: RegExp, close: string): StringForm {
  return {
    open,
    close: () => close,
    isEscaped: true,
    hole: '$',
    fill: expression => `$(${expression})`
  };
}

export const julia: Dialect = {
  name: 'Julia',
  comments: [
    { open: /#=/y, close: '=#', isEscaped: false },
    LINE_COMMENT(/#/y)
  ],
  strings: [
    { open: /raw"/y, close: () => '"', isEscaped: true },
    text(/"""/y, '"""'),
    text(/"/y, '"')
  ],
  // A character; a single quote alone transposes a matrix.
  others: [
    { open: /'(?:\\[^\n]|[^'\\\n])(?=')/y, close: "'", isEscaped: false },
    { open: /`/y, close: '`', isEscaped: true }
  ],
  read: variable => `ENV["${variable}"]`,
  // `getpass` writes the colon itself.
  ask: label => `read(Base.getpass("${label}"), String)`,
  readOrAsk: (variable, label) =>
    `get(() -> read(Base.getpass("${label}"), String), ENV, "${variable}")`,
  check: variable =>
    `haskey(ENV, "${variable}") || error("Set the environment variable ${variable}")`,
  join: (before, expression, after) =>
    `string(${[before, expression, after].filter(each => each !== null).join(', ')})`,
  encode: null,
  sets: [
    {
      before: /\bENV\[\s{0,8}"([A-Za-z_]\w{0,127})"\s{0,8}\]\s{0,8}=\s{0,8}$/,
      after: /^/
    }
  ],
  defaults: [
    {
      before: /\bget\(\s{0,8}ENV,\s{0,8}"([A-Za-z_]\w{0,127})",\s{0,8}$/,
      after: /^\s{0,8}\)/
    }
  ],
  // `r"…"` is a call of a macro, which takes a literal.
  constants: [{ before: /\w$/, after: /^/ }]
};
