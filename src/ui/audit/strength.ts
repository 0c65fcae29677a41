/** How long a password must be that holds over restarts and the network. */
export const SHORTEST_PASSWORD = 12;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** What a guesser tries first. */
const common =
  /passw|jupyter|notebook|qwert|asdf|1234|abcd|letmein|welcome|admin|secret|geheim/i;

const pools: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/[^a-zA-Z\d]/, 32]
];

/** Whether a sign only goes on with what stood before: `aaa`, `abc`, `321`. */
const goesOn = (text: string, index: number): boolean => {
  const step = (at: number): number =>
    text.charCodeAt(at) - text.charCodeAt(at - 1);
  return (
    index > 1 && Math.abs(step(index)) < 2 && step(index) === step(index - 1)
  );
};

/** Words tell less than their letters could. */
const words = /^[a-z\s,.'-]+$/i;

const bitsOf = (password: string): number => {
  const size = pools
    .filter(([signs]) => signs.test(password))
    .reduce((sum, [, each]) => sum + each, 0);
  const news = [...password].filter((_, index) => !goesOn(password, index));
  const different = new Set(news).size;
  // What repeats itself adds little.
  const length = Math.min(news.length, different * 2);
  return length * (words.test(password) ? 4 : Math.log2(Math.max(size, 2)));
};

/**
 * How hard a password is to guess, roughly: from its length, the kinds of its signs, and
 * whether it repeats itself or holds what everybody tries.
 */
export const strengthOf = (password: string): Strength => {
  if (password.length < SHORTEST_PASSWORD) {
    return 'short';
  }
  const bits = bitsOf(password) - (common.test(password) ? 30 : 0);
  return bits < 50 ? 'weak' : bits < 75 ? 'fair' : 'strong';
};

const signs = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A password that nobody guesses, of signs that cannot be mistaken for each other. */
export const suggestPassword = (
  random: (count: number) => Uint32Array
): string => [...random(20)].map(each => signs[each % signs.length]).join('');
