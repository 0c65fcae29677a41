import { countPassing } from './bisect';
import type { Range } from './ranges';

/** Ranges of one text of which no two overlap, in their order. */
export class Spans {
  constructor(ranges: Iterable<Range> = []) {
    for (const range of ranges) {
      this.add(range);
    }
  }

  /** Adds a range where it overlaps none; tells whether it did. */
  add({ from, to }: Range): boolean {
    const at = countPassing(this.ranges, other => other.from < from);
    const isFree =
      (this.ranges[at - 1]?.to ?? 0) <= from &&
      (this.ranges[at]?.from ?? to) >= to;
    if (isFree) {
      this.ranges.splice(at, 0, { from, to });
    }
    return isFree;
  }

  private readonly ranges: Range[] = [];
}
