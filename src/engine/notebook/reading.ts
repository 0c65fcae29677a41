/** Told of what could not be read; sentences that never hold text of the document. */
export type Tell = (message: string) => void;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing for what is absent or no object. */
export const readRecord = (
  value: unknown,
  what: string,
  tell: Tell
): Record<string, unknown> => {
  if (isRecord(value)) {
    return value;
  }
  if (value !== undefined) {
    tell(`The ${what} is not an object, but ${describe(value)}.`);
  }
  return {};
};

/** Nothing for what is absent or no list. */
export const readList = (
  value: unknown,
  what: string,
  tell: Tell
): readonly unknown[] => {
  if (Array.isArray(value)) {
    return value;
  }
  if (value !== undefined) {
    tell(`The ${what} is not a list, but ${describe(value)}.`);
  }
  return [];
};

/**
 * Multi-line text as nbformat writes it: a string or a list of strings. A
 * null counts as an empty line, so that the others keep their numbers; so does
 * what is no text, which is told.
 */
export const readText = (
  value: unknown,
  what: string,
  tell: Tell,
  separator = ''
): string => {
  if (typeof value === 'string') {
    return value;
  }
  if (Array.isArray(value)) {
    return joinTexts(value, what, tell, separator);
  }
  if (value !== undefined) {
    tell(`The ${what} is not text, but ${describe(value)}.`);
  }
  return '';
};

/** Whether {@link readText} reads all of it. */
export const isWritten = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  typeof value === 'string' ||
  (Array.isArray(value) &&
    value.every(entry => typeof entry === 'string' || entry === null));

const joinTexts = (
  list: readonly unknown[],
  what: string,
  tell: Tell,
  separator: string
): string => {
  const lines = list.map(entry => (typeof entry === 'string' ? entry : ''));
  const bad = list.find(entry => entry !== null && typeof entry !== 'string');
  if (bad !== undefined) {
    tell(`A line of the ${what} is not text, but ${describe(bad)}.`);
  }
  return lines.join(separator);
};

/** What a value is, in words. */
export const describe = (value: unknown): string => {
  if (value === null || value === undefined) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return (
    { object: 'an object', string: 'text' }[typeof value as string] ??
    `a ${typeof value}`
  );
};
