/**
 * The long tail: providers whose credentials are a line each. A table is text:
 *
 *     Name of the provider  page to revoke  page that tells the shape
 *       id  noun  prefix  body  severity  variable  context, words  beside  page
 *
 * Two spaces or more part the columns, `-` is an empty one, those at the end
 * may be left out. Prefix, body, variable and beside are written as in
 * `description.ts`; the page is the one that tells this row's shape. The
 * severity `public` is for what may be published, the alphabet `typed` for
 * what people choose. The title is the name and the noun.
 */
import type { Severity } from '../types';
import { isChosen } from './chosen';
import { crcConfluent } from './checksums';
import { provider, type Description, type Provider } from './description';
import type { Proof } from './proof';

const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

const toSeverity = (
  text: string
): Pick<Description, 'severity' | 'category'> => {
  if (text === 'public') {
    return { severity: 'low', category: 'public' };
  }
  const severity = severities.find(one => one === text);
  if (!severity) {
    throw new SyntaxError(`${text} is no severity`);
  }
  return { severity };
};

const toCells = (line: string): string[] =>
  line
    .trim()
    .split(/ {2,}/)
    .map(cell => (cell === '-' ? '' : cell));

/** Rows whose values have a checksum. */
const proofs: Readonly<Record<string, Proof>> = {
  'confluent-api-secret': crcConfluent
};

/** Addresses of requests have the token of a bot so. */
const glues: Readonly<Record<string, string>> = {
  'telegram-bot-token': '/bot'
};

const toDescription = (name: string, line: string): Description => {
  const [
    id,
    noun,
    prefix,
    body,
    severity,
    variable,
    context = '',
    beside,
    source
  ] = toCells(line);
  return {
    id,
    title: `${name} ${noun}`,
    body,
    ...toSeverity(severity),
    ...(id in proofs && { proof: proofs[id] }),
    ...(id in glues && { glue: glues[id] }),
    ...(body.startsWith('typed') && { isPlausible: isChosen }),
    ...(prefix && { prefix }),
    ...(variable && { variable }),
    ...(context && { context: context.split(', ') }),
    ...(beside && { beside }),
    ...(source && { source })
  };
};

const toProvider = (block: string, why: (name: string) => string): Provider => {
  const [head, ...lines] = block.split('\n');
  const [name, revoke, source] = toCells(head);
  return provider({
    name,
    ...(revoke && { revoke }),
    ...(source && { source }),
    severity: 'medium',
    why: why(name),
    credentials: lines.map(line => toDescription(name, line))
  });
};

/** Reads a table; `why` says what a stranger could do with a provider's credential. */
export const table = (
  why: (name: string) => string,
  text: string
): readonly Provider[] =>
  text
    .trim()
    .split(/\n(?! )/)
    .map(block => toProvider(block, why));
