import { readColumns } from '../context/tables/columns';
import { hiddenValue } from '../mask';
import { factKeywords, factOf, type Fact } from './facts';
import type { Hits } from '../prefilter';
import type { NamedValue } from '../types';
import { isStructured } from '../views';
import {
  placesOf,
  sensitiveRule,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, settle, trim } from '../ranges';

const rule = sensitiveRule(
  'personal-data-table',
  'Table with personal data',
  'medium',
  'Its columns say that the rows are about people, who can be recognized from them.'
);

/** A table about firms has addresses and phone numbers too. */
const aboutPeople: ReadonlySet<Fact> = new Set([
  'name',
  'mail',
  'birth',
  'number',
  'patient'
]);

/** A few rows show what a table is like; so many show people. */
const fewestRows = 5;

/** Whether the words of two headings occur. */
const hasHeadings = (hits: Hits): boolean =>
  factKeywords.filter(word => hits.has(word)).length > 1;

/** The values below a heading that says something about a person. */
interface Column {
  readonly fact: Fact;
  readonly values: Range[];
}

const readTable = (
  text: string,
  named: readonly NamedValue[]
): readonly Column[] => {
  const columns = new Map<string, Column | null>();
  for (const value of named) {
    if (!columns.has(value.name)) {
      const fact = factOf(value.name);
      columns.set(value.name, fact && { fact, values: [] });
    }
    columns.get(value.name)?.values.push(trim(text, value));
  }
  return [...columns.values()].flatMap(column =>
    column && column.values.length >= fewestRows ? column : []
  );
};

const isPersonal = (columns: readonly Column[]): boolean => {
  const kinds = new Set(columns.map(({ fact }) => fact));
  return kinds.size > 1 && [...kinds].some(fact => aboutPeople.has(fact));
};

const isHeading = (name: string): boolean => factOf(name) !== null;

/**
 * The printed tables of a text, each by itself: what one is about says nothing
 * of the next. What stands below a heading is no heading again.
 */
const findPrinted = ({ text, hits }: Reading): (readonly NamedValue[])[] => {
  let end = -1;
  return placesOf(factKeywords, hits).flatMap(place => {
    if (place < end) {
      return [];
    }
    const values = readColumns(text, [place], isHeading);
    const lineEnd = text.indexOf('\n', place);
    end = values[values.length - 1]?.to ?? lineEnd;
    end = end < 0 ? text.length : end;
    return [values];
  });
};

const find = (reading: Reading): Discovery | null => {
  const { text, named, format, hits } = reading;
  if (!hasHeadings(hits)) {
    return null;
  }
  const printed = isStructured(format) ? [] : findPrinted(reading);
  const personal = [named, ...printed]
    .map(values => readTable(text, values))
    .filter(isPersonal);
  if (personal.length === 0) {
    return null;
  }
  const rows = personal.map(columns =>
    Math.max(...columns.map(({ values }) => values.length))
  );
  const count = rows.reduce((sum, each) => sum + each, 0);
  return {
    rule,
    values: settle(personal.flat().flatMap(({ values }) => values)),
    title: `Table with personal data (${count} rows)`,
    confidence: 'likely',
    masked: hiddenValue
  };
};

export const tables: Kind = { rule, keywords: factKeywords, hasHeadings, find };
