/** Farther back than this a line's quotes are not counted. */
const MAX_LINE = 500;

/** Whether an offset lies in a string literal that begins in the same line, by its quotes. */
export function isInLiteral(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - MAX_LINE), offset);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  let open = '';
  for (const [character] of before.matchAll(/\\.|["'`]/g)) {
    if (open === '' && character.length === 1) {
      open = character;
    } else if (open === character) {
      open = '';
    }
  }
  return open !== '';
}

/** What stands before a name that begins its line, and behind it in the rest of the line. */
const BEFORE_NAME = /(?:^|\n)[ \t]{0,40}$/;
const WORD_OF_LINE = /^[^\s"'`;(){}]{6,256}[ \t]{0,8}(?:\r?\n|$)/;
/** Farther back no literal begins. */
const FAR = 4000;
/** `<<EOT`, `<<<'EOT'`, `<<~EOT`, as a line ends with it. */
const HERE_DOCUMENT = /<<[-~<]?["']?([A-Z_]{2,20})["']?[);,.\w(]{0,20}\r?\n/g;

/** Whether a name and its value are a line of a text that goes over several lines. */
export function isLineOfLiteral(
  text: string,
  from: number,
  valueAt: number
): boolean {
  const near = text.slice(Math.max(0, from - FAR), from);
  if (
    !BEFORE_NAME.test(near.slice(-42)) ||
    !WORD_OF_LINE.test(text.slice(valueAt, valueAt + 270))
  ) {
    return false;
  }
  return (
    isOpen(near, '"""') ||
    isOpen(near, '`') ||
    // Nearly no text has one, and each line of many asks.
    (near.includes('<<') && isInHereDocument(near))
  );
}

/** Whether a text ends in a literal of these quotes. */
const isOpen = (text: string, quotes: string): boolean =>
  text.split(quotes).length % 2 === 0;

/** Whether a text ends in a here-document: no line begins with the word that it goes on to. */
function isInHereDocument(text: string): boolean {
  const last = Array.from(text.matchAll(HERE_DOCUMENT)).pop();
  return (
    last !== undefined &&
    !text
      .slice(last.index)
      .split('\n')
      .some((line, at) => at > 0 && line.trimStart().startsWith(last[1]))
  );
}
