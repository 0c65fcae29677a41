import type { Format } from '../../src/engine/types';
import {
  codeCell,
  markdownCell,
  result,
  stream,
  traceback,
  type Cell
} from './notebook';

/** The ways in which a notebook holds a credential. */

/** What is carried: a value, what it is called, and a word that tells whose it is. */
export interface Cargo {
  readonly name: string;
  readonly value: string;
  readonly word: string;
}

export interface Carrier {
  readonly title: string;
  readonly format: Format;
  /** The text of the cell or output. */
  readonly write: (cargo: Cargo) => string;
  /** The value as the text holds it, where that is not the value itself. */
  readonly encode?: (value: string) => string;
  /** Whether it can hold the cargo: not every value may stand in a URL, or between quotes. */
  readonly canHold: (cargo: Cargo) => boolean;
  /** The cell of a notebook that has this text. */
  readonly toCell: (text: string) => Cell;
}

type Test = Carrier['canHold'];

const isLine: Test = ({ value }) => !/\n/.test(value);
const isQuotable: Test = ({ value }) => !/["'\\\n]/.test(value);
const isBare: Test = ({ value }) => !/["'\\\s`$;&|<>(){}#!*]/.test(value);
const isInUrl: Test = ({ value }) => /^[\w.~:@!*,-]+$/.test(value);
const isInCell: Test = ({ value }) => !/[\n|]/.test(value);
const isAny: Test = () => true;

/** Nobody sends a password, or what makes some, as a bearer's token. */
const isInHeader: Test = cargo =>
  isQuotable(cargo) && !/PASSWORD|PWD|CONTEXT|TOTP/.test(cargo.name);

const code = (
  title: string,
  canHold: Test,
  write: Carrier['write']
): Carrier => ({
  title,
  format: 'code',
  canHold,
  write,
  toCell: source => codeCell(source)
});

const toHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const toJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const sources: readonly Carrier[] = [
  code(
    'assignment',
    isQuotable,
    ({ name, value, word }) => `# ${word}\n${name.toLowerCase()} = "${value}"`
  ),
  code(
    'keyword argument',
    isQuotable,
    ({ name, value, word }) =>
      `client = connect(\n    "${word}", ${name.toLowerCase()}="${value}"\n)`
  ),
  code(
    'dict entry',
    isQuotable,
    ({ name, value, word }) =>
      `config = {"${word}": {"${name.toLowerCase()}": "${value}"}}`
  ),
  code(
    'os.environ',
    isQuotable,
    ({ name, value, word }) => `# ${word}\nos.environ["${name}"] = "${value}"`
  ),
  code(
    'f-string',
    isInUrl,
    ({ name, value, word }) =>
      `url = f"https://{host}/${word}?${name.toLowerCase()}=${value}&page={page}"`
  ),
  code(
    'header',
    isInHeader,
    ({ value, word }) =>
      `headers = {"Authorization": "Bearer ${value}"}  # ${word}`
  ),
  code(
    'URL',
    isInUrl,
    ({ name, value, word }) =>
      `requests.get("https://host/${word}?${name.toLowerCase()}=${value}&page=2")`
  ),
  code(
    '%env',
    isBare,
    ({ name, value, word }) => `# ${word}\n%env ${name}=${value}`
  ),
  code(
    '!export',
    isBare,
    ({ name, value, word }) => `# ${word}\n!export ${name}=${value}`
  ),
  code(
    '%%bash',
    isQuotable,
    ({ name, value, word }) =>
      `%%bash\n# ${word}\nexport ${name}='${value}'\n./run`
  ),
  {
    title: 'markdown',
    format: 'markdown',
    canHold: isAny,
    write: ({ name, value, word }) =>
      `Settings of ${word}:\n\n    ${name}=${value}\n\nThat is all.`,
    toCell: markdownCell
  }
];

const outputs: readonly Carrier[] = [
  {
    title: 'stream',
    format: 'stream',
    canHold: isAny,
    write: ({ name, value, word }) =>
      `${word} is ready\n${name}: ${value}\ndone\n`,
    toCell: text => codeCell('run()', [stream(text)])
  },
  {
    title: 'traceback',
    format: 'traceback',
    canHold: isLine,
    write: ({ name, value, word }) =>
      `\u001b[0;32m      2\u001b[0m # ${word}\n\u001b[0;32m----> 3\u001b[0m ${name} = '${value}'\n      4 run()`,
    toCell: text => codeCell('run()', [traceback('OSError', 'no', text)])
  },
  {
    title: 'HTML table',
    format: 'html',
    canHold: isInCell,
    encode: toHtml,
    write: ({ name, value, word }) =>
      `<table><tr><th>service</th><th>${name}</th></tr><tr><td>${word}</td><td>${toHtml(value)}</td></tr></table>`,
    toCell: text => codeCell('run()', [result({ 'text/html': text })])
  },
  {
    title: 'JSON output',
    format: 'json',
    canHold: isAny,
    encode: toJson,
    write: ({ name, value, word }) =>
      JSON.stringify({ service: word, [name]: value, page: 1 }),
    toCell: text =>
      codeCell('run()', [
        result({ 'application/json': JSON.parse(text) as object as never })
      ])
  },
  {
    title: 'metadata',
    format: 'json',
    canHold: isAny,
    encode: toJson,
    write: ({ name, value, word }) =>
      JSON.stringify({ papermill: { parameters: { [name]: value, word } } }),
    toCell: text => ({
      ...codeCell('run()'),
      metadata: JSON.parse(text) as Record<string, never>
    })
  }
];

export const carriers: readonly Carrier[] = [...sources, ...outputs];
