/**
 * Where runs of characters start in a text. Each part of a text is read once,
 * however many places ask for what stands around them.
 */
export class RunStarts {
  /** @param runs - with the flag `g`, and of this object alone. */
  constructor(private readonly runs: RegExp) {}

  /** The starts in a range, in order. */
  between(text: string, from: number, to: number): number[] {
    if (text !== this.text) {
      this.text = text;
      this.starts = [];
      this.isRead = false;
      this.runs.lastIndex = 0;
    }
    this.read(to);
    return this.starts.slice(this.countBefore(from), this.countBefore(to));
  }

  private read(to: number): void {
    while (!this.isRead && (this.starts[this.starts.length - 1] ?? -1) < to) {
      const found = this.runs.exec(this.text);
      if (found) {
        this.starts.push(found.index);
      }
      this.isRead = !found;
    }
  }

  private countBefore(place: number): number {
    let from = 0;
    let to = this.starts.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.starts[middle] < place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private text = '';
  private starts: number[] = [];
  private isRead = false;
}
