/**
 * The long tail: providers whose credentials are a line each. A table is text:
 *
 *     Name of the provider  page to revoke
 *       id  noun  prefix  body  severity  variable  context, words
 *
 * Two spaces or more part the columns, `-` is an empty one; prefix and body
 * are written as in `description.ts`. The title is the name and the noun.
 */
import type { Severity } from '../types';
import { crcConfluent } from './checksums';
import { provider, type Description, type Provider } from './description';
import type { Proof } from './proof';

const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

const toSeverity = (text: string): Severity => {
  const found = severities.find(severity => severity === text);
  if (!found) {
    throw new SyntaxError(`${text} is no severity`);
  }
  return found;
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

const toDescription = (name: string, line: string): Description => {
  const [id, noun, prefix, body, severity, variable, context = ''] =
    toCells(line);
  return {
    id,
    title: `${name} ${noun}`,
    body,
    severity: toSeverity(severity),
    ...(id in proofs && { proof: proofs[id] }),
    ...(prefix && { prefix }),
    ...(variable && { variable }),
    ...(context && { context: context.split(', ') })
  };
};

const toProvider = (block: string, why: (name: string) => string): Provider => {
  const [head, ...lines] = block.split('\n');
  const [name, revoke] = toCells(head);
  return provider({
    name,
    ...(revoke && { revoke }),
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
