/** A source of randomness that is passed in: uniform numbers of [0, 1). */
export type Random = () => number;

/** A whole number of [min, max]. */
export const pickBetween = (min: number, max: number, random: Random): number =>
  min + Math.floor(random() * (max - min + 1));

export const pickOne = <T>(options: readonly T[], random: Random): T =>
  options[pickBetween(0, options.length - 1, random)];

/** So many characters of `characters`. */
export const pickText = (
  characters: string,
  length: number,
  random: Random
): string =>
  Array.from(
    { length },
    () => characters[pickBetween(0, characters.length - 1, random)]
  ).join('');
