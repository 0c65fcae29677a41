import type { Hits } from '../prefilter';
import type { Confidence, Format, NamedValue, Rule, Severity } from '../types';
import type { Range } from '../ranges';

/** A text of an output as a kind looks at it. */
export interface Reading {
  readonly text: string;
  /** Its runs of four digits or more, in order. */
  readonly numbers: readonly Range[];
  readonly format: Format;
  /** Values that the structure of the text names. */
  readonly named: readonly NamedValue[];
  /** Where the keywords of the kinds stand in `text`. */
  readonly hits: Hits;
  /** The time in milliseconds, `null` where nothing is judged by its expiry. */
  readonly now: number | null;
  /** Ranges that are told as secrets already. */
  readonly taken: readonly Range[];
}

/** The values of one kind in one text. */
export interface Discovery {
  readonly rule: Rule;
  /** All of them, in order, none overlapping another; never empty. */
  readonly values: readonly Range[];
  /** What was found, where the rule's title does not say it: "12 e-mail addresses". */
  readonly title?: string;
  readonly confidence: Confidence;
  /** The first value as it may be shown. */
  readonly masked: string;
}

/** A kind of data that should not be published with an output. */
export interface Kind {
  readonly rule: Rule;
  /** Lower case; where none of them stands in a text, `find` finds nothing. Empty: look at every text. */
  readonly keywords: readonly string[];
  /** Whether headings may tell its values, so that markup has to be taken apart to see them. */
  hasHeadings?(hits: Hits): boolean;
  find(reading: Reading): Discovery | null;
}

/** A rule of this category; there is nothing to revoke. */
export const sensitiveRule = (
  id: string,
  title: string,
  severity: Severity,
  why: string
): Rule => ({
  id,
  title,
  severity,
  category: 'sensitive',
  why,
  revoke: null,
  variable: null
});

/** The places of a keyword of a kind. */
export const placesOf = (words: readonly string[], hits: Hits): number[] =>
  words
    .flatMap(word => [...(hits.get(word) ?? [])])
    .sort((one, other) => one - other);

/**
 * Reads a range at each place that no range before it covers: what is hostile
 * repeats a keyword, and every place could be read far ahead.
 */
export const readAhead = <Found extends Range>(
  places: readonly number[],
  read: (at: number) => Found | null
): Found[] => {
  let end = 0;
  return places.flatMap(at => {
    if (at < end) {
      return [];
    }
    const found = read(at);
    end = found?.to ?? at;
    return found ?? [];
  });
};

/** Whether a range is told as something else already. */
export const isTaken = ({ from, to }: Range, { taken }: Reading): boolean =>
  taken.some(other => other.from < to && from < other.to);

/** "Payment card number" or "3 payment card numbers". */
export const toCountedTitle = (
  count: number,
  plural: string
): { title?: string } => (count > 1 ? { title: `${count} ${plural}` } : {});
