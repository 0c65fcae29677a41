/** TOML → plain data, and plain data → TOML that people like to read. */
import { parse, type TomlTable } from 'smol-toml';

import { quoteImpossibleDays } from './days';

/**
 * Reads a file that somebody wrote; a day that no calendar has becomes a text.
 *
 * @throws TomlError
 */
export const parseToml = (text: string): TomlTable =>
  parse(quoteImpossibleDays(text.replace(/^\uFEFF/, '')));

/** A day is written without quotes. */
export interface Day {
  readonly day: string;
}

export type TomlValue = string | number | Day | readonly string[];

const isControl = (code: number): boolean =>
  (code < 32 && code !== 9) ||
  code === 127 ||
  (code >= 0xd800 && code < 0xe000);

const needsEscapes = (text: string): boolean =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).some(
    isControl
  );

/** What TOML has no way to write: halves of a character. */
const withoutHalves = (text: string): string =>
  text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd'
  );

/** An expression is written as it is, in single quotes. */
const toText = (given: string): string => {
  const text = withoutHalves(given);
  const isRaw = /["\\]/.test(text) && !needsEscapes(text);
  if (isRaw && !text.includes("'")) {
    return `'${text}'`;
  }
  return isRaw && !text.includes("'''") && !text.endsWith("'")
    ? `'''${text}'''`
    : JSON.stringify(text).replace(/\u007f/g, '\\u007f');
};

const toList = (texts: readonly string[]): string => {
  const all = texts.map(toText);
  const short = `[${all.join(', ')}]`;
  return short.length <= 72 ? short : `[\n  ${all.join(',\n  ')}\n]`;
};

const toValue = (value: TomlValue): string => {
  if (typeof value === 'string') {
    return toText(value);
  }
  if (typeof value === 'number') {
    return String(value);
  }
  return 'day' in value ? value.day : toList(value);
};

/** A field and its value, on a line. */
export const toAssignment = (key: string, value: TomlValue): string =>
  `${key} = ${toValue(value)}`;

/** An entry of a list of tables; what is null is left away. */
export const toEntry = (
  name: string,
  fields: Readonly<Record<string, TomlValue | null>>
): string => {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [`${toAssignment(key, value)}\n`]
  );
  return `[[${name}]]\n${lines.join('')}`;
};
