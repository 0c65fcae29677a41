import { countPassing } from '../bisect';
import type { PythonString, Span } from '../languages/python/nouns';

interface Nest {
  readonly string: PythonString;
  /** The literal in whose replacement it stands. */
  readonly owner: Nest | null;
}

/** Finds the literal that stands closest around a place; literals hold each other or lie apart. */
export class LiteralSearch {
  constructor(literals: readonly PythonString[]) {
    const sorted = [...literals].sort(
      ({ outer: a }, { outer: b }) => a.from - b.from || b.to - a.to
    );
    let last: Nest | null = null;
    for (const string of sorted) {
      const owner = ownerOf(string.outer, last);
      // Of literals in one place the first counts.
      if (!owner || !isSame(owner.string.outer, string.outer)) {
        last = { string, owner };
        this.nests.push(last);
      }
    }
  }

  /** The smallest literal around a range. */
  find(range: Span): PythonString | undefined {
    const { nests } = this;
    const after = countPassing(
      nests,
      ({ string: { outer } }) => outer.from <= range.from
    );
    return ownerOf(range, nests[after - 1] ?? null)?.string;
  }

  private readonly nests: Nest[] = [];
}

/** The first one from the inside that holds a range. */
function ownerOf(range: Span, inner: Nest | null): Nest | null {
  let nest = inner;
  while (nest && nest.string.outer.to < range.to) {
    nest = nest.owner;
  }
  return nest;
}

function isSame(left: Span, right: Span): boolean {
  return left.from === right.from && left.to === right.to;
}
