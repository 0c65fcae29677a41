/**
 * JSON as a terminal may show it: names and reasons are those of somebody else, and JSON
 * itself escapes only the oldest of the signs that move the cursor or hide text.
 */
export const toJsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu,
    toEscapes
  );

/** One for each UTF-16 unit, as JSON has them. */
const toEscapes = (sign: string): string =>
  sign
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
