import { table } from './table';

/** What is known of a configurable class. */
interface KnownClass {
  readonly package: string;
  readonly bases: readonly string[];
  readonly traits: readonly string[];
}

const toWords = (text: string): string[] =>
  text === '' ? [] : text.split(' ');

const classes: ReadonlyMap<string, KnownClass> = new Map(
  Object.entries(table.classes as Record<string, string[]>).map(
    ([name, [from, bases, traits]]) => [
      name,
      { package: from, bases: toWords(bases), traits: toWords(traits) }
    ]
  )
);

/** The classes that the table knows. */
export const classNames: readonly string[] = [...classes.keys()];

export const isKnownClass = (name: string): boolean => classes.has(name);

const collect = (name: string): readonly string[] => {
  const bases = classes.get(name)?.bases ?? [];
  return [...new Set([name, ...bases.flatMap(collect)])];
};

const lineages: ReadonlyMap<string, readonly string[]> = new Map(
  classNames.map(name => [name, collect(name)])
);

/** A class and all that it inherits from, itself first. */
export const lineageOf = (name: string): readonly string[] =>
  lineages.get(name) ?? [name];

const inherited: ReadonlyMap<string, readonly string[]> = new Map(
  classNames.map(name => [
    name,
    [
      ...new Set(
        lineageOf(name).flatMap(each => classes.get(each)?.traits ?? [])
      )
    ]
  ])
);

/** Every trait of a class. */
export const traitsOf = (name: string): readonly string[] =>
  inherited.get(name) ?? [];

/** Whether a section may set a trait: of its class, or of one that inherits its settings. */
export const takesTrait = (name: string, trait: string): boolean =>
  traitsOf(name).includes(trait) ||
  classNames.some(
    each =>
      classes.get(each)?.traits.includes(trait) === true &&
      lineageOf(each).includes(name)
  );

/** The package of a class with its version in the table: `jupyter_server 2.21.1`. */
export const packageOf = (name: string): string => {
  const from = classes.get(name)?.package ?? '';
  return `${from} ${(table.versions as Record<string, string>)[from] ?? ''}`;
};

/** The name that took the place of another; `null` for names that are up to date. */
export const renameOf = (name: string): string | null =>
  (table.renames as Record<string, string>)[name] ?? null;
