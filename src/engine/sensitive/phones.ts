// International numbers: ITU-T E.164; North American ones: the NANP's area and exchange codes.
import { hiddenValue } from '../mask';
import { sensitiveRule, type Discovery, type Kind, type Reading } from './kind';
import {
  type Range,
  countDifferent,
  matchRanges,
  settle,
  trim
} from '../ranges';

const rule = sensitiveRule(
  'phone-numbers',
  'Phone numbers',
  'medium',
  'They belong to people who did not agree to be published here.'
);

/** Fewer are a contact or an example. */
const many = 5;

const inHeadings = ['phone', 'mobile', 'telefon'];
const words = [...inHeadings, 'handy', 'cell', 'tel.', 'tel:'];
const plus = Array.from({ length: 9 }, (_, index) => `+${index + 1}`);

/** `+49 30 1234567`; what counts as one is judged by its digits. */
const international = /(?<![\w+.])\+[1-9][\d ().-]{7,22}\d(?![\w]|[.,]\d)/g;

/** `(202) 456-1414`, `202-456-1414`, `202.456.1414` */
const american =
  /(?<![\w.+-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\w-]|\.\d)/g;

const heading =
  /^(?:(?:home|work|office|contact|customer|mobile|cell)[ _-]?)?(?:phone|mobile|tel|telephone|telefon|handy|cell)(?:[ _-]?(?:no|nr|num|number|home|work|\d))?\.?$/i;
const anyNumber = /^\+?[\d ()./x-]{7,26}$/;

/** Numbers in films and manuals: 555-0100 to 555-0199. */
const isFiction = (digits: string): boolean => /555-?01\d{2}$/.test(digits);

/** `20240315`: a day, as tables of calls and visits hold beside numbers. */
const day = /^(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])$/;

const isNumber = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return (
    digits.length >= 7 &&
    digits.length <= 15 &&
    new Set(digits).size > 3 &&
    !day.test(text) &&
    !isFiction(digits)
  );
};

/** Two signed numbers in a row are no phone number. */
const hasOneNumber = (written: string): boolean =>
  !/ {2}|[.-]{2}|\d\.\d{5}/.test(written);

const findInternational = (text: string): Range[] =>
  matchRanges(text, international).filter(({ from, to }) => {
    const written = text.slice(from, to);
    const digits = written.replace(/\D/g, '').length;
    return digits >= 9 && isNumber(written) && hasOneNumber(written);
  });

const findAmerican = (text: string): Range[] =>
  matchRanges(text, american).filter(({ from, to }) =>
    isNumber(text.slice(from, to))
  );

const findNamed = ({ text, named }: Reading): Range[] =>
  named
    .filter(({ name, from, to }) => {
      const value = text.slice(from, to).trim();
      return heading.test(name) && anyNumber.test(value) && isNumber(value);
    })
    .map(value => trim(text, value));

const find = (reading: Reading): Discovery | null => {
  const { text, hits } = reading;
  const hasWord = words.some(word => hits.has(word));
  const values = settle([
    ...findNamed(reading),
    ...(plus.some(word => hits.has(word)) ? findInternational(text) : []),
    ...(hasWord ? findAmerican(text) : [])
  ]);
  const count = countDifferent(text, values);
  return count < many
    ? null
    : {
        rule,
        values,
        title: `${count} phone numbers`,
        confidence: 'likely',
        masked: hiddenValue
      };
};

export const phones: Kind = {
  rule,
  keywords: [...words, ...plus],
  hasHeadings: hits => inHeadings.some(word => hits.has(word)),
  find
};
