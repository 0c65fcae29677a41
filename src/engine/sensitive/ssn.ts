// Valid areas, groups and serials: ssa.gov, "The SSN Numbering Scheme" and its randomization of 2011.
import { hiddenValue } from '../mask';
import {
  placesOf,
  sensitiveRule,
  toCountedTitle,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import {
  type Range,
  countDifferent,
  matchRanges,
  settle,
  trim
} from '../ranges';

const rule = sensitiveRule(
  'us-ssn',
  'US social security number',
  'high',
  'Whoever reads it can pass for this person at banks and offices.'
);

const keywords = [
  'ssn',
  'social security',
  'social_security',
  'socialsecurity'
];

const number =
  /(?<![\w.+-])(?!000|666|9)\d{3}(?:-(?!00)\d{2}-| (?!00)\d{2} )(?!0000)\d{4}(?![\w-]|\.\d)/g;

/** A column that is called so holds it without signs between. */
const bare = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;
const heading = /^ssn$|social.?security/i;

/** Published in advertisements and in instructions, and what stands in their place. */
const examples = new Set(['078051120', '219099999', '123456789', '111223333']);

/** How far behind the word a number may stand: a column can be long. */
const reach = 4000;
/** "123-45-6789 (SSN)" */
const ahead = 40;

/** Of numbers in order those that have a word near; both are walked through once. */
const keepNear = (
  numbers: readonly Range[],
  words: readonly number[]
): Range[] => {
  let next = 0;
  return numbers.filter(({ from }) => {
    while (next < words.length && words[next] < from - reach) {
      next++;
    }
    return next < words.length && words[next] <= from + ahead;
  });
};

const findNamed = ({ text, named }: Reading): Range[] =>
  named
    .filter(
      ({ name, from, to }) =>
        heading.test(name) && bare.test(text.slice(from, to).trim())
    )
    .map(value => trim(text, value));

const findWritten = ({ text, hits }: Reading): Range[] =>
  keepNear(matchRanges(text, number), placesOf(keywords, hits));

const find = (reading: Reading): Discovery | null => {
  const { text } = reading;
  const values = settle([...findNamed(reading), ...findWritten(reading)]);
  if (values.length === 0) {
    return null;
  }
  const isExample = values.every(({ from, to }) =>
    examples.has(text.slice(from, to).replace(/\D/g, ''))
  );
  return {
    rule,
    values,
    ...toCountedTitle(
      countDifferent(text, values),
      'US social security numbers'
    ),
    confidence: isExample ? 'possible' : 'likely',
    masked: hiddenValue
  };
};

export const ssn: Kind = {
  rule,
  keywords,
  hasHeadings: hits => keywords.some(word => hits.has(word)),
  find
};
