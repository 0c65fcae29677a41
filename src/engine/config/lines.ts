/** Where in the text of a TOML file something stands, for messages. */

/** The way to a value: `['rules', 2, 'regex']`. */
export type KeyPath = readonly (string | number)[];

/** The line of a value, from 0; of the nearest table around it that can be found, else null. */
export type FindLine = (path: KeyPath) => number | null;

interface Section {
  readonly line: number;
  readonly keys: ReadonlyMap<string, number>;
}

/** The tables of each name, in order; the keys before the first one have the name ''. */
type Sections = ReadonlyMap<string, readonly Section[]>;

const header = /^\s{0,40}\[{1,2}\s{0,9}([\w."'-]{1,100})\s{0,9}\]{1,2}/;
const key = /^\s{0,40}([\w."'-]{1,100})\s{0,40}=/;
const textMark = /'''|"""/g;

const plain = (name: string): string => name.replace(/["'\s]/g, '');

/** The tables of a text with the lines of their keys; what stands in a longer text is none. */
const listSections = (text: string): Sections => {
  let keys = new Map<string, number>();
  const sections = new Map<string, Section[]>([['', [{ line: 0, keys }]]]);
  let isInText = false;
  text.split('\n').forEach((line, at) => {
    const name = isInText ? undefined : header.exec(line)?.[1];
    if (name !== undefined) {
      keys = new Map<string, number>();
      const same = sections.get(plain(name)) ?? [];
      same.push({ line: at, keys });
      sections.set(plain(name), same);
    } else if (!isInText) {
      const own = key.exec(line)?.[1];
      if (own !== undefined) {
        keys.set(plain(own), at);
      }
    }
    isInText = isInText !== ((line.match(textMark)?.length ?? 0) % 2 === 1);
  });
  return sections;
};

export const createLineFinder = (text: string): FindLine => {
  const sections = listSections(text);
  return ([name, ...rest]) => {
    const index = typeof rest[0] === 'number' ? rest[0] : 0;
    const own = String(typeof rest[0] === 'number' ? rest[1] : rest[0]);
    const section = sections.get(String(name))?.[index];
    const top = sections.get('')?.[0].keys;
    return (
      section?.keys.get(own) ??
      section?.line ??
      top?.get(`${name}.${own}`) ??
      top?.get(String(name)) ??
      null
    );
  };
};
