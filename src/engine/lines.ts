import { countPassing } from './bisect';
import type { LineRange } from './types';

/** The lines of a text, which end with `\n`. Offsets are found by bisection. */
export class Lines {
  constructor(text: string) {
    this.text = text;
    for (
      let at = text.indexOf('\n');
      at >= 0;
      at = text.indexOf('\n', at + 1)
    ) {
      this.starts.push(at + 1);
    }
  }

  /** The range of two offsets, each by line and place in its line. */
  toRange(from: number, to: number): LineRange {
    const line = this.lineOf(from);
    const endLine = this.lineOf(to);
    return {
      line,
      start: from - this.starts[line],
      endLine,
      end: to - this.starts[endLine]
    };
  }

  /** The line that an offset stands in, counted from 0. */
  lineOf(offset: number): number {
    return countPassing(this.starts, start => start <= offset) - 1;
  }

  /** Offset of a line's first character. */
  startOf(line: number): number {
    return this.starts[line];
  }

  /** Offset behind a line's last character, its `\n` left out. */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    return next === undefined ? this.text.length : next - 1;
  }

  /** A line's text, empty before the first and after the last. */
  textOf(line: number): string {
    return line < 0 || line >= this.starts.length
      ? ''
      : this.text.slice(this.startOf(line), this.endOf(line));
  }

  private readonly text: string;
  private readonly starts: number[] = [0];
}
