/** Single lines of an output, as they may be shown. */
import { hiddenValue } from '../../engine/mask';
import { MASK } from '../../engine/redact/mask';
import { type Mask, maskValues } from '../repair/preview';

/** Signs on each side of a value that are shown of a long line. */
const AROUND = 60;

/** Signs that are shown of a line that does not change. */
const ALONE = 3 * AROUND;

/** Covers the values in single lines, and cuts what is long. */
export class LineCover {
  /** @param masks - of all values that are known. */
  constructor(masks: readonly Mask[]) {
    this.masks = masks.filter(
      ([value]) => value !== '' && !value.includes('\n')
    );
    this.known = new Map(this.masks);
    this.longest = this.masks.reduce(
      (longest, [{ length }]) => Math.max(longest, length),
      0
    );
  }

  /** A line in which nothing is redacted, or all of it is. */
  line(text: string): string {
    const [first, ...more] = text.split(MASK);
    const last = more.length;
    return more.reduce(
      (line, part, index) =>
        `${line}${MASK}${this.part(part, true, index + 1 < last)}`,
      this.part(first, false, last > 0)
    );
  }

  /**
   * A line before it was redacted, with whatever was taken out of it masked: an
   * output may write a value in forms that no list of values knows.
   */
  redacted(before: string, after: string): string {
    const kept = after.split(MASK);
    const last = kept.length - 1;
    let at = 0;
    return kept
      .map((part, index) => {
        const found =
          index === last
            ? before.length - part.length
            : before.indexOf(part, at);
        const taken = before.slice(at, Math.max(at, found));
        at = Math.max(at, found) + part.length;
        const shown = this.part(part, index > 0, index < last);
        return index === 0 ? shown : this.value(taken) + shown;
      })
      .join('');
  }

  private value(taken: string): string {
    return taken === MASK ? MASK : (this.known.get(taken) ?? hiddenValue);
  }

  /** What stands before, between or behind values; the middle of what is long is left out. */
  private part(text: string, isBehind: boolean, isBefore: boolean): string {
    const isLone = !isBehind && !isBefore;
    const head = isLone ? ALONE : isBehind ? AROUND : 0;
    const tail = isBefore ? AROUND : 0;
    const room = 2 * this.longest + AROUND;
    if (text.length <= head + tail + 2 * room) {
      const covered = this.cover(text);
      return covered.length <= ALONE
        ? covered
        : `${covered.slice(0, head)}…${covered.slice(covered.length - tail)}`;
    }
    // A value that is cut is not known any more: it must not come near what is shown.
    const start = this.cover(text.slice(0, head + room));
    const end = this.cover(text.slice(text.length - tail - room));
    return [
      start.slice(0, start.length - this.longest).slice(0, head),
      end.slice(Math.max(this.longest, end.length - tail))
    ].join('…');
  }

  private cover(text: string): string {
    return maskValues(
      text,
      this.masks.filter(([value]) => text.includes(value))
    );
  }

  private readonly masks: readonly Mask[];
  private readonly known: ReadonlyMap<string, string>;
  private readonly longest: number;
}
