import { CONSTANTS } from './constants';
import type { Around, Dialect, StringForm } from './dialect';
import { added, BLOCK_COMMENT, LINE_COMMENT, quoted } from './dialect';

const TEMPLATE: StringForm = {
  open: /`/y,
  close: () => '`',
  isEscaped: true,
  hole: '${',
  tag: /(?:^|[^\w$])(?!(?:return|typeof|case|await|yield|throw|else|default|in|of)\s{0,8}$)[\w$]{1,60}\s{0,8}$|[)\]]$/,
  fill: expression => `\${${expression}}`
};

const NODE_SET: Around = {
  before:
    /\bprocess\.env(?:\.|\[["'])([A-Za-z_]\w{0,127})(?:["']\])?\s{0,8}(?:\?\?|\|\|)?=\s{0,8}$/,
  after: /^/
};
const DENO_SET: Around = {
  before: /\bDeno\.env\.set\(\s{0,8}["']([A-Za-z_]\w{0,127})["'],\s{0,8}$/,
  after: /^\s{0,8}\)/
};
const NODE_DEFAULT: Around = {
  before:
    /\bprocess\.env(?:\.|\[["'])([A-Za-z_]\w{0,127})(?:["']\])?\s{0,8}(?:\|\||\?\?)\s{0,8}$/,
  after: /^/
};
const DENO_DEFAULT: Around = {
  before:
    /\bDeno\.env\.get\(\s{0,8}["']([A-Za-z_]\w{0,127})["']\s{0,8}\)\s{0,8}(?:\|\||\?\?)\s{0,8}$/,
  after: /^/
};

/** @param read - the variable as the runtime gives it: a text or undefined. */
function create(
  name: string,
  read: (variable: string) => string,
  isTyped: boolean
): Dialect {
  const value = (variable: string): string =>
    read(variable) + (isTyped ? '!' : '');
  return {
    name,
    comments: [LINE_COMMENT(/\/\//y), BLOCK_COMMENT],
    strings: [TEMPLATE, quoted(/["']/y)],
    // A regular expression stands where a value is expected.
    others: [
      {
        open: /(?<=(?:^|[=(,:[!&|?{};+*%~^<>-]|\breturn)\s{0,20})\/(?![/*])(?=[^\n]{1,400}\/)/my,
        close: '/',
        isEscaped: true
      }
    ],
    read: value,
    ask: null,
    readOrAsk: value,
    check: variable =>
      `if (!${read(variable)}) throw new Error("Set the environment variable ${variable}")`,
    join: added,
    encode: expression => `encodeURIComponent(${expression})`,
    sets: [NODE_SET, DENO_SET],
    defaults: [NODE_DEFAULT, DENO_DEFAULT],
    constants: CONSTANTS
  };
}

const fromNode = (variable: string): string => `process.env.${variable}`;
const fromDeno = (variable: string): string => `Deno.env.get("${variable}")`;

export const javascript = create('JavaScript', fromNode, false);
export const typescript = create('TypeScript', fromNode, true);
export const deno = create('TypeScript', fromDeno, true);

/** Code that only Deno runs. */
export function isDeno(source: string): boolean {
  return /\bDeno\.|["'](?:npm|jsr):|\bdeno\.land\b/.test(source);
}
