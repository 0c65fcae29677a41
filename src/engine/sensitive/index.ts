/** What should not be published with an output, and gives no access by itself. */
import type { Hits } from '../prefilter';
import type { Fragment, Match, View } from '../types';
import { addresses } from './addresses';
import { cards } from './cards';
import { emails } from './emails';
import { environment } from './environment';
import { headers } from './headers';
import { homes } from './homes';
import { iban } from './iban';
import type { Discovery, Kind, Reading } from './kind';
import { findInPage, largeTable } from './largetable';
import { findNumbers } from './numbers';
import { phones } from './phones';
import { presigned, presignedSignatures } from './presigned';
import { ssn } from './ssn';
import { tables } from './tables';

export type { Discovery } from './kind';

export const sensitiveKinds: readonly Kind[] = [
  cards,
  iban,
  ssn,
  tables,
  emails,
  phones,
  headers,
  presigned,
  environment,
  addresses,
  homes,
  largeTable
];

/** The words that the kinds want to be told of; lower case. */
export const sensitiveKeywords: readonly string[] = sensitiveKinds.flatMap(
  ({ keywords }) => keywords
);

/** Only what a program printed: in a source, a person wrote it on purpose. */
export const mayBeSensitive = ({ place, format }: Fragment): boolean =>
  place.part === 'output' && format !== 'code';

/** A view of an output's text, for the kinds to look at. */
export const toReading = (
  { format }: Fragment,
  { text, named }: View,
  hits: Hits,
  { now = null }: { readonly now?: number | null },
  secrets: readonly Match[] = []
): Reading => ({
  text,
  numbers: findNumbers(text),
  format,
  named,
  hits,
  now,
  taken: secrets.filter(({ rule }) => !presignedSignatures.has(rule.id))
});

/** Without those that an output's addresses tell. */
export const withoutSignatures = (
  matches: readonly Match[],
  discoveries: readonly Discovery[]
): Match[] => {
  const signed = discoveries
    .filter(({ rule }) => rule === presigned.rule)
    .flatMap(({ values }) => values);
  return matches.filter(
    ({ rule, from, to }) =>
      !presignedSignatures.has(rule.id) ||
      !signed.some(value => value.from < to && from < value.to)
  );
};

/** What a text holds of each kind, at most one discovery a kind. */
export const findSensitive = (reading: Reading): Discovery[] =>
  sensitiveKinds.flatMap(kind => {
    const isPromised =
      kind.keywords.length === 0 ||
      kind.keywords.some(word => reading.hits.has(word));
    return (isPromised && kind.find(reading)) || [];
  });

/** The same of markup as it is, for which it need not be taken apart. */
export const findInMarkup = (
  { format }: Fragment,
  { text }: View
): Discovery[] => {
  const table = format === 'html' ? findInPage(text) : null;
  return table === null ? [] : [table];
};

/** Whether headings or keys may tell what values are. */
export const promisesHeadings = (hits: Hits): boolean =>
  sensitiveKinds.some(kind => kind.hasHeadings?.(hits));

/** Whether it pays to take markup apart, as far as its raw text tells. */
export const promisesSensitive = (reading: Reading): boolean =>
  promisesHeadings(reading.hits) || findSensitive(reading).length > 0;
