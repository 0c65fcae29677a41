import { countPassing } from './bisect';

/** A place where one of the texts that are looked for stands. */
export interface Hit<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

interface Needle<Item> {
  readonly text: string;
  readonly item: Item;
  /** The longest other needle that this one starts with. */
  readonly start: Needle<Item> | null;
}

/** As many letters of a place are looked up; more tell little. */
const MOST_LETTERS = 8;

/**
 * Finds many texts in one pass over another, however many they are. Of equal
 * texts the first counts.
 */
export class Search<Item> {
  constructor(wanted: Iterable<readonly [text: string, item: Item]>) {
    const items = new Map<string, Item>();
    for (const [text, item] of wanted) {
      if (text !== '' && !items.has(text)) {
        items.set(text, item);
      }
    }
    const texts = [...items.keys()].sort(byLetters);
    this.letters = texts.reduce(
      (least, { length }) => Math.min(least, length),
      MOST_LETTERS
    );
    let before: Needle<Item> | null = null;
    for (const text of texts) {
      before = this.add(text, items.get(text) as Item, before);
    }
  }

  /** Everywhere that the texts stand, in order, the longest first; they may overlap. */
  find(text: string): Hit<Item>[] {
    const hits: Hit<Item>[] = [];
    const last = text.length - this.letters;
    for (let from = 0; from <= last; from++) {
      const group = this.isBegun[text.charCodeAt(from)]
        ? this.groups.get(text.slice(from, from + this.letters))
        : undefined;
      if (group) {
        hits.push(...this.findAt(text, from, group));
      }
    }
    return hits;
  }

  /** In their order, of those which begin alike only. */
  private readonly groups = new Map<string, Needle<Item>[]>();
  /** Whether any needle begins with a character. */
  private readonly isBegun = new Uint8Array(0x10000);
  private readonly letters: number;
  private longest = 0;

  private add(
    text: string,
    item: Item,
    before: Needle<Item> | null
  ): Needle<Item> {
    let start = before;
    while (start && !text.startsWith(start.text)) {
      ({ start } = start);
    }
    const needle = { text, item, start };
    const key = text.slice(0, this.letters);
    const group = this.groups.get(key);
    if (group) {
      group.push(needle);
    } else {
      this.groups.set(key, [needle]);
    }
    this.isBegun[text.charCodeAt(0)] = 1;
    this.longest = Math.max(this.longest, text.length);
    return needle;
  }

  /**
   * A needle that the text goes on with sorts before the text, and all that
   * sorts between the two begins with that needle as well.
   */
  private findAt(
    text: string,
    from: number,
    group: readonly Needle<Item>[]
  ): Hit<Item>[] {
    const ahead = text.slice(from, from + this.longest);
    const hits: Hit<Item>[] = [];
    let needle: Needle<Item> | null = lastUpTo(group, ahead);
    for (; needle; needle = needle.start) {
      if (ahead.startsWith(needle.text)) {
        const to = from + needle.text.length;
        hits.push({ item: needle.item, from, to });
      }
    }
    return hits;
  }
}

function byLetters(left: string, right: string): number {
  return left < right ? -1 : 1;
}

/** The last of sorted needles that does not sort behind a text. */
function lastUpTo<Item>(
  group: readonly Needle<Item>[],
  text: string
): Needle<Item> | null {
  const count = countPassing(group, needle => needle.text <= text);
  return group[count - 1] ?? null;
}

/** Hits that meet as one, with what the longest of them stands for. */
export function mergeHits<Item>(hits: readonly Hit<Item>[]): Hit<Item>[] {
  const merged: Hit<Item>[] = [];
  let longest = 0;
  const sorted = [...hits].sort(
    (left, right) => left.from - right.from || right.to - left.to
  );
  for (const hit of sorted) {
    const last = merged[merged.length - 1];
    const length = hit.to - hit.from;
    if (!last || last.to <= hit.from) {
      merged.push(hit);
      longest = length;
    } else {
      const item = length > longest ? hit.item : last.item;
      const to = Math.max(last.to, hit.to);
      merged[merged.length - 1] = { item, from: last.from, to };
      longest = Math.max(longest, length);
    }
  }
  return merged;
}
