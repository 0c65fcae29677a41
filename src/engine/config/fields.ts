/** Reads the fields of a table that somebody wrote by hand. */
import { isRecord } from '../notebook/reading';
import type { KeyPath } from './lines';

/** Told of a mistake. */
export type Tell = (path: KeyPath, message: string) => void;

/** Thrown where the mistake makes the whole entry useless. */
export class Mistake extends Error {
  constructor(
    readonly key: string | null,
    message: string
  ) {
    super(message);
  }
}

/** A table whose fields are asked for by kind; a field of another kind is a `Mistake`. */
export class Fields {
  constructor(private readonly table: Readonly<Record<string, unknown>>) {}

  /** @throws Mistake - for a key that is none of these. */
  expectOnly(known: readonly string[]): void {
    for (const key of Object.keys(this.table)) {
      if (!known.includes(key)) {
        throw new Mistake(key, toUnknown(key, known));
      }
    }
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  text(key: string): string | null {
    const value = this.get(key);
    if (value !== undefined && typeof value !== 'string') {
      throw new Mistake(key, `Write a text in quotes for "${key}".`);
    }
    return value?.trim() ? value : null;
  }

  /** @throws Mistake - when it is not there or empty. */
  need(key: string, why: string): string {
    const value = this.text(key);
    if (value === null) {
      throw new Mistake(this.has(key) ? key : null, why);
    }
    return value;
  }

  number(key: string): number | null {
    const value = this.get(key);
    if (value === undefined) {
      return null;
    }
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new Mistake(key, `Write a number for "${key}".`);
    }
    return value;
  }

  texts(key: string): readonly string[] {
    const value = this.get(key) ?? [];
    if (!Array.isArray(value) || !value.every(isText)) {
      throw new Mistake(key, `Write a list of texts for "${key}": ["…", "…"].`);
    }
    return value;
  }

  /** A day: `2027-01-31`, with or without quotes. */
  day(key: string): string | null {
    const value = this.get(key);
    if (value === undefined) {
      return null;
    }
    const text =
      value instanceof Date && !Number.isNaN(value.getTime())
        ? value.toISOString().slice(0, 10)
        : String(value);
    if (!isDay(text)) {
      throw new Mistake(key, `Write a day for "${key}": 2027-01-31.`);
    }
    return text;
  }

  choice<Choice extends string>(
    key: string,
    choices: readonly Choice[]
  ): Choice | null {
    const value = this.get(key);
    return value === undefined ? null : toChoice(key, value, choices);
  }

  private get(key: string): unknown {
    return Object.prototype.hasOwnProperty.call(this.table, key)
      ? this.table[key]
      : undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a text is a day that the calendar has. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return (
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
  );
};

/** @throws Mistake */
export const toChoice = <Choice extends string>(
  key: string,
  value: unknown,
  choices: readonly Choice[]
): Choice => {
  const chosen = choices.find(choice => choice === value);
  if (chosen === undefined) {
    throw new Mistake(key, `"${key}" is one of ${choices.join(', ')}.`);
  }
  return chosen;
};

const toUnknown = (key: string, known: readonly string[]): string =>
  `"${key}" means nothing here. Known are ${known.join(', ')}.`;

/**
 * Reads each table of a list; one with a mistake is told of and left out.
 *
 * @param path - of the list.
 */
export const readEach = <Entry>(
  value: unknown,
  path: string,
  tell: Tell,
  read: (fields: Fields, index: number) => Entry
): Entry[] => {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    tell([path], `Write [[${path}]] above each entry, with two brackets.`);
    return [];
  }
  return value.flatMap((table: unknown, index) => {
    try {
      return isRecord(table) ? [read(new Fields(table), index)] : [];
    } catch (error) {
      if (!(error instanceof Mistake)) {
        throw error;
      }
      const keys = error.key === null ? [] : [error.key];
      tell([path, index, ...keys], error.message);
      return [];
    }
  });
};
