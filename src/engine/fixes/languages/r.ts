import type { Dialect, StringForm } from './dialect';
import { LINE_COMMENT, quoted } from './dialect';

/** `r"(…)"`, `R"---[…]---"`: R 4.0, ?Quotes */
const RAW: StringForm = {
  open: /[rR]["']-{0,20}[([{]/y,
  isEscaped: false,
  close(opening) {
    const bracket = { '(': ')', '[': ']', '{': '}' }[opening.slice(-1)] ?? ')';
    return bracket + opening.slice(2, -1) + opening[1];
  }
};

export const r: Dialect = {
  name: 'R',
  comments: [LINE_COMMENT(/#/y)],
  strings: [RAW, quoted(/["']/y)],
  others: [{ open: /`/y, close: '`', isEscaped: true }],
  read: variable => `Sys.getenv("${variable}")`,
  ask: label => `askpass::askpass("${label}: ")`,
  readOrAsk: (variable, label) =>
    `(if (nzchar(Sys.getenv("${variable}"))) Sys.getenv("${variable}") else askpass::askpass("${label}: "))`,
  check: variable => `stopifnot(nzchar(Sys.getenv("${variable}")))`,
  join: (before, expression, after) =>
    `paste0(${[before, expression, after].filter(each => each !== null).join(', ')})`,
  encode: expression => `utils::URLencode(${expression}, reserved = TRUE)`,
  sets: [
    {
      before:
        /\bSys\.setenv\(\s{0,8}["'`]?([A-Za-z_]\w{0,127})["'`]?\s{0,8}=\s{0,8}$/,
      after: /^\s{0,8}\)/
    }
  ],
  defaults: [
    {
      before:
        /\bSys\.getenv\(\s{0,8}["']([A-Za-z_]\w{0,127})["']\s{0,8},\s{0,8}(?:unset\s{0,8}=\s{0,8})?$/,
      after: /^\s{0,8}\)/
    }
  ],
  // The name of an argument.
  constants: [{ before: /[(,]\s{0,80}$/, after: /^\s{0,8}=(?!=)/ }]
};
