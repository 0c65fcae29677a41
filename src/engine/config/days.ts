/** The days that somebody writes into TOML. */

/** Whether a text is a day that the calendar has. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return (
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
  );
};

/** Texts and comments, closed or not, and days with or without a time. */
const pieces =
  /"""(?:\\.|[^\\])*?(?:"""|$)|'''.*?(?:'''|$)|"(?:\\[^\n]|[^"\\\n])*"?|'[^'\n]*'?|#[^\n]*|(?<![\w-])(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:[\d:.]+(?:[Zz]|[+-]\d{2}:\d{2})?)?(?![\w-])/gs;

/**
 * A text in which the days that no calendar has are texts. What reads TOML takes
 * February 31 for March 3, and the whole file for broken at a February 32; so the one
 * entry that holds it can be told, with what somebody wrote.
 */
export const quoteImpossibleDays = (text: string): string =>
  text.replace(pieces, (piece, day?: string) =>
    day === undefined || isDay(day) ? piece : `"${piece}"`
  );
