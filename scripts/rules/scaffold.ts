/** A new kind of credential as text: a row of a table, or a file of its own. */
import { isBuiltIn } from '../../src/engine/config/builtin';
import { parseShape } from '../../src/engine/credentials/notation';

export interface NewCredential {
  readonly provider: string;
  /** Kebab case: `acme-api-key`. */
  readonly id: string;
  /** What it is called behind the provider's name: `API key`. */
  readonly noun: string;
  readonly prefix: string;
  readonly body: string;
  readonly severity: string;
  readonly variable: string;
  /** Words parted by `, `. */
  readonly context: string;
  readonly revoke: string;
  /** Page on which the shape is published. */
  readonly source: string;
}

const severities = ['low', 'medium', 'high', 'critical', 'public'];

/** What is wrong with an answer, as a sentence that says what to write instead. */
export const findMistake = (kind: NewCredential): string | null => {
  const { id, severity, prefix, context, body } = kind;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return 'The id is in kebab case: --id acme-api-key.';
  }
  if (isBuiltIn(id)) {
    return `There is a rule ${id}: choose another --id.`;
  }
  if (!severities.includes(severity)) {
    return `--severity is one of ${severities.join(', ')}.`;
  }
  if (prefix === '' && context === '') {
    return 'Without a prefix, words have to tell it: --context.';
  }
  return findMistakeOfBody(body);
};

const findMistakeOfBody = (body: string): string | null => {
  try {
    parseShape(body);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The body cannot be read: ${reason}.`;
  }
};

const toCells = (cells: readonly string[]): string => {
  const given = cells.map(cell => (cell === '' ? '-' : cell));
  while (given[given.length - 1] === '-') {
    given.pop();
  }
  return given.join('  ');
};

const toRow = (kind: NewCredential): string => {
  const { id, noun, prefix, body, severity, variable, context } = kind;
  const cells = [id, noun, prefix, body, severity, variable, context];
  return `  ${toCells(cells)}\n`;
};

const toHead = ({ provider, revoke, source }: NewCredential): string =>
  `${toCells([provider, revoke, source])}\n`;

const nameOf = (block: string): string => block.split(/ {2}|\n/)[0];

const compareNames = (one: string, other: string): number =>
  nameOf(one).toLowerCase() < nameOf(other).toLowerCase() ? -1 : 1;

/** The text of a table's file with one row more, behind the provider's others. */
export const addRow = (file: string, kind: NewCredential): string => {
  const from = file.indexOf('  `\n') + '  `\n'.length;
  const to = file.lastIndexOf('`\n);');
  const blocks = file.slice(from, to).split(/(?<=\n)(?! )/);
  const row = toRow(kind);
  const at = blocks.findIndex(block => nameOf(block) === kind.provider);
  const added =
    at < 0
      ? [...blocks, toHead(kind) + row].sort(compareNames)
      : blocks.map((block, index) => (index === at ? block + row : block));
  return file.slice(0, from) + added.join('') + file.slice(to);
};

const quote = (text: string): string =>
  `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

const toMember = (name: string, text: string, indent: string): string =>
  text === '' ? '' : `${indent}${name}: ${quote(text)},\n`;

const toContext = (context: string): string =>
  context === ''
    ? ''
    : `      context: [${context.split(', ').map(quote).join(', ')}],\n`;

/** The text of a provider's file with this kind in it. */
export const toProviderFile = (kind: NewCredential): string => {
  const { provider, noun, context } = kind;
  const own = (name: string, text: string) => toMember(name, text, '      ');
  return `import { provider } from '../description';

export default provider({
  name: ${quote(provider)},
${toMember('revoke', kind.revoke, '  ')}${toMember('source', kind.source, '  ')}  severity: ${quote(kind.severity)},
  why: ${quote(`Whoever has it can use ${provider} in your name.`)},
  credentials: [
    {
${own('id', kind.id)}${own('title', `${provider} ${noun}`)}${own('prefix', kind.prefix)}${own('body', kind.body)}${own('variable', kind.variable)}${toContext(context)}    }
  ]
});
`.replace(/,\n( {4}\})/, '\n$1');
};
