/** Seeded random choices, so that a run can be repeated. */

/** mulberry32: numbers from 0 to below 1. */
export const seeded = seed => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const pick = (random, choices) =>
  choices[Math.floor(random() * choices.length)];

export const pickText = (random, alphabet, length) =>
  Array.from({ length }, () => pick(random, alphabet)).join('');

/** The first half of a text that is written in two. */
export const half = text => text.slice(0, Math.ceil(text.length / 2));
