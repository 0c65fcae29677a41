const QUOTE = /["']?/.source;
/** A word of a shell in which no variable and no other command stands. */
const WORD = /(?:[^\s"'`$]|\$(?![A-Za-z_{(])){4,256}/.source;

interface Ending {
  /** With what the secret does not begin. */
  readonly not?: string;
  /** What follows; the secret ends as soon as it does. */
  readonly after?: RegExp;
  readonly flags?: string;
}

/** A secret as a word behind what says so, in quotes or not. */
export function typed(
  before: RegExp,
  { not, after, flags = 'g' }: Ending = {}
): RegExp {
  const start = not === undefined ? '' : `(?!${not})`;
  const end = after === undefined ? '' : `?)${after.source}`;
  return new RegExp(
    `${before.source}${QUOTE}(${start}${WORD}${end === '' ? ')' : end}`,
    flags
  );
}
