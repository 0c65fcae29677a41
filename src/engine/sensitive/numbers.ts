import type { Range } from '../ranges';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Shorter runs of digits are in nothing that is looked for. */
const shortest = 4;

/**
 * The runs of four digits or more, in order. Only every fourth character is
 * looked at until a digit turns up: outputs are long.
 */
export const findNumbers = (text: string): Range[] => {
  const numbers: Range[] = [];
  let at = shortest - 1;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at += shortest;
      continue;
    }
    let from = at;
    while (from > 0 && isDigit(text.charCodeAt(from - 1))) {
      from--;
    }
    let to = at + 1;
    while (to < text.length && isDigit(text.charCodeAt(to))) {
      to++;
    }
    if (to - from >= shortest) {
      numbers.push({ from, to });
    }
    at = to + shortest;
  }
  return numbers;
};
