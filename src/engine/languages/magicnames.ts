import { hasMagics, magicsOf } from './blank';

const NAME = /^[A-Za-z_]\w{0,127}$/;
/** Magics whose words are names that they bind; words with a dash in front are options. */
const BY_WORD = new Set(['capture', 'store', 'bigquery', 'macro', 'Rpull']);
/** Options that name where an output goes, and of `%sql` the sign for it. */
const OPTION =
  /(?:^|\s)(?:--out|--err|--proc|--output)(?:=|\s{1,8})([A-Za-z_]\w{0,127})/g;
const SHORT_OPTION = /(?:^|\s)-o\s{1,8}([A-Za-z_]\w{0,127})(?![\w.(])/g;
const INTO = /(?:^|\s)([A-Za-z_]\w{0,127})\s{0,8}<</g;
const ASSIGNED = /^\s{0,8}([A-Za-z_]\w{0,127})\s{0,8}=(?!=)/g;
const BY_FORM: readonly (readonly [magic: RegExp, form: RegExp])[] = [
  [/^/, OPTION],
  // `%timeit -o` names nothing.
  [/^(?!timeit$)/, SHORT_OPTION],
  [/^(?:sql|sqlcmd)$/, INTO],
  [/^(?:time|prun)$/, ASSIGNED]
];

/** The names that lines for IPython bind: `%%capture name`, `%%bash --out name`, `%sql name << …`. */
export function magicNames(source: string): string[] {
  return hasMagics(source) ? magicsOf(source).split('\n').flatMap(ofLine) : [];
}

function ofLine(line: string): string[] {
  const [, magic, rest] =
    /^\s{0,80}%{1,2}([A-Za-z_]\w{0,60})(?:\s([^\n]{0,400}))?/.exec(line) ?? [];
  if (magic === undefined || rest === undefined) {
    return [];
  }
  const words = BY_WORD.has(magic)
    ? rest.split(/\s{1,80}/).filter(word => NAME.test(word))
    : [];
  const formed = BY_FORM.filter(([is]) => is.test(magic)).flatMap(([, form]) =>
    Array.from(rest.matchAll(form), ([, name]) => name)
  );
  return [...words, ...formed];
}
