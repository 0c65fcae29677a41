/** Reads the fields of a table that somebody wrote by hand. */
import { isRecord } from '../notebook/reading';
import { isDay } from './days';
import { inFile, type Hints } from './hints';
import type { KeyPath } from './lines';

type Table = Readonly<Record<string, unknown>>;

/** Told of a mistake. */
export type Tell = (path: KeyPath, message: string) => void;

/** Thrown where the mistake makes the whole entry useless. */
export class Mistake extends Error {
  constructor(
    readonly key: string | null,
    message: string,
    /** The field that it is about, which may not be there. */
    readonly about = key
  ) {
    super(message);
  }
}

/** A table whose fields are asked for by kind; a field of another kind is a `Mistake`. */
export class Fields {
  constructor(
    private readonly table: Table,
    /** For messages. */
    readonly hints: Hints = inFile
  ) {}

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
      throw new Mistake(this.has(key) ? key : null, why, key);
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
      const why = /^\d{4}-\d{2}-\d{2}/.test(text)
        ? `The calendar has no ${text.slice(0, 10)}. `
        : '';
      throw new Mistake(key, `${why}Write a day for "${key}": 2027-01-31.`);
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

/** Nobody mends more at once, and a file may have been made to take long. */
const mostMistakes = 20;

/** Stands for a text that is missing, so that the rest can be read; an id may be so long. */
const standIn = 'x'.repeat(80);

/** The table without what a mistake is about; `null` where that is of no use. */
const mend = (table: Table, about: string | null): Table | null => {
  if (about === null || table[about] === standIn) {
    return null;
  }
  const { [about]: wrong, ...rest } = table;
  return wrong === undefined ? { ...rest, [about]: standIn } : rest;
};

/**
 * Reads a table. After a mistake the rest is read too, so that all are told at once.
 *
 * @returns the entry, or its mistakes.
 */
const readEntry = <Entry>(
  given: Table,
  read: (fields: Fields) => Entry,
  hints: Hints
): { entry: Entry } | { mistakes: Mistake[] } => {
  const mistakes: Mistake[] = [];
  let table: Table | null = given;
  while (table !== null && mistakes.length < mostMistakes) {
    try {
      const entry = read(new Fields(table, hints));
      return mistakes.length === 0 ? { entry } : { mistakes };
    } catch (error) {
      if (!(error instanceof Mistake)) {
        throw error;
      }
      const { about } = error;
      const isNew =
        about === null
          ? mistakes.length === 0
          : mistakes.every(each => each.about !== about);
      if (isNew) {
        mistakes.push(error);
      }
      table = mend(table, about);
    }
  }
  return { mistakes };
};

/**
 * Reads each table of a list; one with mistakes is told of and left out.
 *
 * @param path - of the list.
 * @param hints - how a message says what to write.
 */
export const readEach = <Entry>(
  value: unknown,
  path: string,
  tell: Tell,
  read: (fields: Fields) => Entry,
  hints: Hints = inFile
): Entry[] => {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    tell([path], hints.list(path));
    return [];
  }
  return value.flatMap((table: unknown, index) => {
    if (!isRecord(table)) {
      return [];
    }
    const result = readEntry(table, read, hints);
    if ('entry' in result) {
      return [result.entry];
    }
    for (const { key, message } of result.mistakes) {
      tell([path, index, ...(key === null ? [] : [key])], message);
    }
    return [];
  });
};
