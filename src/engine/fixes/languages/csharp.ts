import type { Dialect } from './dialect';
import { added, BLOCK_COMMENT, LINE_COMMENT, quoted } from './dialect';

export const csharp: Dialect = {
  name: 'C#',
  comments: [LINE_COMMENT(/\/\//y), BLOCK_COMMENT],
  strings: [
    {
      open: /\${0,2}"""/y,
      close: () => '"""',
      isEscaped: false,
      hole: '{',
      isWhole: true
    },
    {
      open: /\$@"|@\$"/y,
      close: () => '"',
      isEscaped: false,
      isDoubled: true,
      hole: '{'
    },
    { open: /@"/y, close: () => '"', isEscaped: false, isDoubled: true },
    { ...quoted(/\$"/y), hole: '{' },
    quoted(/"/y)
  ],
  others: [
    // A line for the notebook's kernels, and none of C#.
    { open: /^[ \t]{0,8}#!/my, close: null, isEscaped: false },
    { open: /'/y, close: "'", isEscaped: true }
  ],
  read: variable => `Environment.GetEnvironmentVariable("${variable}")`,
  ask: null,
  readOrAsk: variable => `Environment.GetEnvironmentVariable("${variable}")`,
  check: variable =>
    `_ = Environment.GetEnvironmentVariable("${variable}") ?? throw new InvalidOperationException("Set the environment variable ${variable}")`,
  join: added,
  encode: expression => `Uri.EscapeDataString(${expression})`,
  sets: [
    {
      before:
        /\bEnvironment\.SetEnvironmentVariable\(\s{0,8}"([A-Za-z_]\w{0,127})",\s{0,8}$/,
      after: /^\s{0,8}\)/
    }
  ],
  defaults: [
    {
      before:
        /\bEnvironment\.GetEnvironmentVariable\(\s{0,8}"([A-Za-z_]\w{0,127})"\s{0,8}\)\s{0,8}\?\?\s{0,8}$/,
      after: /^/
    }
  ],
  constants: [
    {
      before: /\bconst\s{1,8}\w{1,60}\s{1,8}\w{1,60}\s{0,8}=\s{0,8}$/,
      after: /^/
    },
    // A parameter.
    {
      before: /[(,]\s{0,40}[\w.<>?]{1,60}\s{1,8}\w{1,60}\s{0,8}=\s{0,8}$/,
      after: /^/
    },
    // An attribute.
    {
      before: /(?:^|[\n;{}\]])\s{0,40}\[\w{1,60}\([^()\n]{0,200}$/,
      after: /^/
    },
    // A pattern.
    { before: /\b(?:case|is|not|or|and)\s{1,8}$/, after: /^/ },
    { before: /^/, after: /^\s{0,8}=>|^\s{1,8}(?:or|and|when)\b/ },
    // Bytes.
    { before: /^/, after: /^u8\b/i }
  ]
};
