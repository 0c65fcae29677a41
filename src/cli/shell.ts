/** Letters that mean nothing to any shell. */
const plain = /^[\w./:][\w./:-]*$/;

/** A text as one word of a POSIX shell. */
export const toShellWord = (text: string): string =>
  plain.test(text) ? text : `'${text.split("'").join("'\\''")}'`;
