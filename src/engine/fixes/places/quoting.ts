import { countPassing } from '../../bisect';
import type { HereDocument } from './heredocument';
import { documentAt, endOfDocument } from './heredocument';

/** How a shell reads the text at a position (POSIX.1-2017, XCU 2.2 "Quoting"). */
export interface Quoting {
  readonly kind:
    'bare' | 'single' | 'double' | 'ansi' | 'comment' | 'here' | 'quoted-here';
  /** Where the quote stands that is open; -1 where none is. */
  readonly open: number;
  /** How many quotes, substitutions and brackets are open. */
  readonly depth: number;
}

/** A quote, substitution, bracket or here document that is open. */
interface Frame {
  readonly kind: Quoting['kind'];
  readonly open: number;
  /** The sign that ends it; of a here document, where it ends. */
  readonly end: string | number;
}

/** Reads a shell's text sign by sign and knows what is open. */
class ShellReader {
  constructor(source: string, at: number) {
    this.source = source;
    this.at = at;
  }

  at: number;

  get quoting(): Quoting {
    const { kind, open } = this.top;
    return { kind, open, depth: this.frames.length };
  }

  step(): void {
    if (this.sign === '\\' && ESCAPES.has(this.top.kind)) {
      this.at += 2;
    } else {
      this.read();
      this.at++;
    }
    this.closeDocument();
  }

  private read(): void {
    const { kind, end } = this.top;
    if (this.sign === end) {
      this.frames.pop();
    } else if (kind === 'bare') {
      this.readBare();
    } else if (kind === 'double' || kind === 'here') {
      this.readSubstitution();
    }
    if (this.sign === '\n' && this.top.kind === 'bare') {
      this.openDocument(this.at + 1);
    }
  }

  private readBare(): void {
    const before = this.source[this.at - 1] ?? ' ';
    switch (this.sign) {
      case '"':
        return this.open('double', '"');
      case "'":
        return this.open(before === '$' ? 'ansi' : 'single', "'");
      case '#':
        return /[\s;&|(]/.test(before) ? this.open('comment', '\n') : undefined;
      case '(':
        return this.open('bare', ')');
      case '<':
        return this.noteDocument();
      default:
        return this.readSubstitution();
    }
  }

  /** `$(…)` and backquotes hold commands, with quotes of their own. */
  private readSubstitution(): void {
    if (this.source.startsWith('$(', this.at)) {
      this.at++;
      this.open('bare', ')');
    } else if (this.sign === '`') {
      this.open('bare', '`');
    }
  }

  /** `<<` is a shift within `((…))`, and `<<<` no document. */
  private noteDocument(): void {
    const { open } = this.top;
    const isShift = open > 0 && this.source.startsWith('((', open - 1);
    const document = isShift ? null : documentAt(this.source, this.at);
    if (document) {
      this.documents.push(document);
    }
  }

  /** What a line has announced stands below it. */
  private openDocument(from: number): void {
    const document = this.documents.shift();
    if (document) {
      const { kind, word } = document;
      const end = endOfDocument(this.source, from, word);
      this.frames.push({ kind, open: -1, end });
    }
  }

  /** With all that is open in it: a document may hold a quote without its fellow. */
  private closeDocument(): void {
    const ended = this.frames.findIndex(
      ({ end }) => typeof end === 'number' && this.at >= end
    );
    if (ended >= 0) {
      this.frames.splice(ended);
      this.openDocument(this.at);
    }
  }

  private open(kind: Quoting['kind'], end: string): void {
    this.frames.push({ kind, open: this.at, end });
  }

  private get top(): Frame {
    const { frames } = this;
    return frames.length > 0 ? frames[frames.length - 1] : OUTSIDE;
  }

  private get sign(): string {
    return this.source[this.at];
  }

  private readonly source: string;
  private readonly frames: Frame[] = [];
  private readonly documents: HereDocument[] = [];
}

const OUTSIDE: Frame = { kind: 'bare', open: -1, end: '' };

/** Where a backslash takes the next sign's meaning. */
const ESCAPES = new Set(['bare', 'double', 'ansi', 'here']);

/** The quoting at any position of a shell text; what was read once is known. */
export class Quotings {
  constructor(source: string, start: number) {
    this.reader = new ShellReader(source, start);
    this.changes = [{ from: start, quoting: this.reader.quoting }];
  }

  at(position: number): Quoting {
    const { reader } = this;
    while (reader.at < position) {
      const from = reader.at + 1;
      reader.step();
      this.note(from, reader.quoting);
    }
    return this.known(position);
  }

  /** Where the quoting becomes another one. */
  private readonly changes: { from: number; quoting: Quoting }[];
  private readonly reader: ShellReader;

  private note(from: number, quoting: Quoting): void {
    const { quoting: last } = this.changes[this.changes.length - 1];
    if (!isSameQuoting(last, quoting)) {
      this.changes.push({ from, quoting });
    }
  }

  private known(position: number): Quoting {
    const count = countPassing(this.changes, ({ from }) => from <= position);
    return this.changes[Math.max(0, count - 1)].quoting;
  }
}

export function isSameQuoting(left: Quoting, right: Quoting): boolean {
  return (
    left.kind === right.kind &&
    left.open === right.open &&
    left.depth === right.depth
  );
}
