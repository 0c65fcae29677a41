import { countPassing } from '../bisect';
import type { NamedValue, View } from '../types';

/**
 * A view's text while it is put together from pieces of a fragment. A piece is
 * either copied (its characters keep their distances) or stands as a whole for
 * a range: an entity, an escape, a separator that the fragment does not have.
 */
export class ViewText {
  /** @param fragment - the text that pieces are copied from. */
  constructor(fragment: string) {
    this.fragment = fragment;
  }

  /** How long the text is by now. */
  length = 0;

  /** Copy the fragment's text of a range. */
  copy(from: number, to: number): void {
    if (from === to) {
      return;
    }
    const last = this.starts.length - 1;
    const continues =
      this.isCopied[last] === true && this.fragmentEnds[last] === from;
    if (continues) {
      this.fragmentEnds[last] = to;
    } else {
      this.addPiece(from, to, true);
    }
    this.add(this.fragment.slice(from, to));
  }

  /** Let `text` stand for a range of the fragment; an empty range for a separator. */
  put(text: string, from: number, to: number): void {
    this.addPiece(from, to, false);
    this.add(text);
  }

  finish(named: readonly NamedValue[] = []): View {
    return {
      text: this.parts.join(''),
      named,
      toFragment: offset => this.toFragment(offset),
      toFragmentEnd: offset => this.toFragmentEnd(offset)
    };
  }

  private addPiece(from: number, to: number, isCopied: boolean): void {
    this.starts.push(this.length);
    this.fragmentStarts.push(from);
    this.fragmentEnds.push(to);
    this.isCopied.push(isCopied);
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private toFragment(offset: number): number {
    if (offset >= this.length) {
      return this.toFragmentEnd(this.length);
    }
    const piece = this.findPiece(offset);
    const inside = this.isCopied[piece] ? offset - this.starts[piece] : 0;
    return this.fragmentStarts[piece] + inside;
  }

  private toFragmentEnd(offset: number): number {
    if (offset <= 0 || this.starts.length === 0) {
      return 0;
    }
    const piece = this.findPiece(offset - 1);
    return this.isCopied[piece]
      ? this.fragmentStarts[piece] + offset - this.starts[piece]
      : this.fragmentEnds[piece];
  }

  /** The last piece that starts at the offset or before it. */
  private findPiece(offset: number): number {
    return countPassing(this.starts, start => start <= offset) - 1;
  }

  private readonly fragment: string;
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly fragmentStarts: number[] = [];
  private readonly fragmentEnds: number[] = [];
  private readonly isCopied: boolean[] = [];
}
