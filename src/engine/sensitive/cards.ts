// Ranges and lengths: ISO/IEC 7812-1 and what the networks publish of theirs.
import type { Confidence } from '../types';
import {
  sensitiveRule,
  toCountedTitle,
  type Discovery,
  type Kind,
  type Reading
} from './kind';
import { type Range, countDifferent } from '../ranges';
import { hiddenValue } from '../mask';

const rule = sensitiveRule(
  'payment-card',
  'Payment card number',
  'high',
  'Whoever reads it may pay with the card, and most rules of the card networks forbid to keep it in the clear.'
);

/** Lengths, and the ranges of the first six digits. */
const networks: readonly (readonly [
  lengths: readonly number[],
  ...ranges: (readonly [number, number])[]
])[] = [
  [[16], [400000, 499999]], // Visa
  [[16], [510000, 559999], [222100, 272099]], // Mastercard
  [[15], [340000, 349999], [370000, 379999]], // American Express
  [[16], [601100, 601199], [644000, 659999]], // Discover
  [[14], [300000, 305999], [360000, 369999], [380000, 399999]], // Diners Club
  [[16], [352800, 358999]], // JCB
  [
    [16, 17, 18, 19],
    [620000, 628999]
  ] // UnionPay
];

const isOfNetwork = (digits: string): boolean => {
  const start = Number(digits.slice(0, 6));
  return networks.some(
    ([lengths, ...ranges]) =>
      lengths.includes(digits.length) &&
      ranges.some(([first, last]) => first <= start && start <= last)
  );
};

/** The check digit of ISO/IEC 7812-1 (Luhn). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** Numbers that the networks and payment services publish for tests. */
const testNumbers = new Set(
  (
    '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 ' +
    '5555555555554444 5105105105105100 5200828282828210 2223003122003222 378282246310005 ' +
    '371449635398431 6011111111111117 6011000990139424 30569309025904 38520000023237 ' +
    '36227206271667 3530111333300000 3566002020360505 6200000000000005'
  ).split(' ')
);

/** Four groups, or three of American Express and Diners Club, with one sign between them. */
const grouped =
  /\d{4}(?: \d{4} \d{4} \d{4}| \d{6} \d{4,5}|-\d{4}-\d{4}-\d{4}|-\d{6}-\d{4,5})(?![\d-]| \d{4}(?!\d))/y;

/** What stands before or behind a part of a longer number, a name or a path. */
const before = /[\w.+\-/\\%#]$/;
const behind = /^(?:[\w%/\\-]|\.\d)/;
/** The row of a matrix is no number in groups. */
const beforeGroups = /\[ ?$|\d ?$/;

const isFree = (text: string, { from, to }: Range): boolean => {
  const lead = text.slice(Math.max(0, from - 2), from);
  const isGrouped = text[from + 4] === ' ';
  return (
    !before.test(lead) &&
    !(isGrouped && beforeGroups.test(lead)) &&
    !behind.test(text.slice(to, to + 2))
  );
};

/** The number that begins with a run of digits; by itself, or in groups. */
const readNumber = (text: string, from: number, to: number): Range | null => {
  const length = to - from;
  if (length === 4) {
    grouped.lastIndex = from;
    return grouped.test(text) ? { from, to: grouped.lastIndex } : null;
  }
  return length >= 14 && length <= 19 ? { from, to } : null;
};

const weigh = (text: string, cards: readonly Range[]): Confidence =>
  cards.every(card => testNumbers.has(toDigits(text, card)))
    ? 'possible'
    : 'likely';

const toDigits = (text: string, { from, to }: Range): string =>
  text.slice(from, to).replace(/[ -]/g, '');

const isCard = (digits: string): boolean =>
  isOfNetwork(digits) && passesLuhn(digits) && new Set(digits).size > 1;

const find = ({ text, numbers }: Reading): Discovery | null => {
  const cards: Range[] = [];
  let others = 0;
  let last = 0;
  numbers.forEach(({ from, to }) => {
    const number = from < last ? null : readNumber(text, from, to);
    if (number && isFree(text, number)) {
      last = number.to;
      if (isCard(toDigits(text, number))) {
        cards.push(number);
      } else {
        others++;
      }
    }
  });
  // Among many ids some pass the check by chance.
  if (cards.length === 0 || others > cards.length) {
    return null;
  }
  const count = countDifferent(text, cards);
  return {
    rule,
    values: cards,
    ...toCountedTitle(count, 'payment card numbers'),
    confidence: weigh(text, cards),
    masked: hiddenValue
  };
};

export const cards: Kind = { rule, keywords: [], find };
