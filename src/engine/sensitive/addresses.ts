// Private networks: RFC 1918.
import { mask } from '../mask';
import {
  sensitiveRule,
  toCountedTitle,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, countDifferent, matchRanges } from '../ranges';

const rule = sensitiveRule(
  'private-ip',
  'Private IP address',
  'low',
  'It tells how the network is built in which the notebook ran.'
);

const address =
  /(?<![\w.-])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)/g;

/** What Docker and hosted notebooks give every container. */
const everywhere = /^172\.(?:17|28)\./;

const isAddress = (written: string): boolean =>
  !everywhere.test(written) &&
  written.split('.').every(part => Number(part) < 256);

const findRanges = (text: string): Range[] =>
  matchRanges(text, address).filter(({ from, to }) =>
    isAddress(text.slice(from, to))
  );

/** Elsewhere four numbers with dots may be a version. */
const find = ({ text, format }: Reading): Discovery | null => {
  const values = format === 'traceback' ? findRanges(text) : [];
  if (values.length === 0) {
    return null;
  }
  const [{ from, to }] = values;
  const first = text.slice(from, to);
  return {
    rule,
    values,
    ...toCountedTitle(countDifferent(text, values), 'private IP addresses'),
    confidence: 'likely',
    masked: mask(first, /^192\.168\./.test(first) ? 8 : first.indexOf('.') + 1)
  };
};

export const addresses: Kind = { rule, keywords: [], find };
