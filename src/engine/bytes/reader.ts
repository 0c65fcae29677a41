/** Reads JSON (RFC 8259) byte by byte and makes nothing of it. */

import { escapes, isSpace, marks } from './marks';
import { Runs } from './runs';

/** Thrown where the bytes are no JSON, or are written as nobody expects. */
export class Unusual extends Error {}

const { quote, comma, colon, backslash } = marks;
const { openList, closeList, openObject, closeObject } = marks;

/** Told of what a value consists of. */
export interface Visitor {
  /** A string starts behind its quote; has to pass it and its closing quote. */
  readString(): void;
  /** Each mark but quotes, and each character of a number or a word. */
  addMark(byte: number): void;
  /** So many objects and lists stand in each other. */
  addDepth(depth: number): void;
}

/** What numbers and words are made of. */
const isScalar = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w.+-]/.test(String.fromCharCode(byte)) ? 1 : 0
);

const scalar =
  /^(?:true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,400})?)$/;

const letterU = 0x75;

/** The value of each hexadecimal digit; 255 for all else. */
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? 255 : value;
});

export class Reader {
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.runs = new Runs(bytes);
  }

  readonly bytes: Uint8Array;
  at = 0;

  /** The next byte that is no space; `undefined` behind the last. */
  peek(): number | undefined {
    const { bytes } = this;
    let { at } = this;
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
    this.at = at;
    // To look behind the last byte would make each later look slow.
    return at < bytes.length ? bytes[at] : undefined;
  }

  /** Passes a mark, which must be there. */
  take(mark: number): void {
    if (!this.takes(mark)) {
      throw new Unusual();
    }
  }

  /** Passes a mark if it is there. */
  takes(mark: number): boolean {
    const is = this.peek() === mark;
    this.at += is ? 1 : 0;
    return is;
  }

  /** Passes an object; `readMember` has to pass the value of each key. */
  readObject(readMember: (key: string) => void): void {
    this.take(openObject);
    if (this.takes(closeObject)) {
      return;
    }
    do {
      readMember(this.readKey());
    } while (this.takes(comma));
    this.take(closeObject);
  }

  /** Passes a list; `readEntry` has to pass each entry. */
  readList(readEntry: () => void): void {
    this.take(openList);
    if (this.takes(closeList)) {
      return;
    }
    do {
      readEntry();
    } while (this.takes(comma));
    this.take(closeList);
  }

  /** Passes any value. */
  skipValue(): void {
    this.walk({
      readString: () => this.skipString(),
      addMark: () => undefined,
      addDepth: () => undefined
    });
  }

  /** Passes any value and shows it. Not recursive: it may be of any depth. */
  walk(visitor: Visitor): void {
    const open: number[] = [];
    do {
      const mark = this.peek();
      if (mark === openObject || mark === openList) {
        this.open(mark, open, visitor);
      } else {
        this.readScalar(mark, visitor);
        this.close(open, visitor);
      }
    } while (open.length > 0);
  }

  /** Passes the content of a string and its closing quote. */
  skipString(): void {
    this.at = this.runs.findEnd(this.at);
    while (this.bytes[this.at] !== quote) {
      this.readEscape();
      this.at = this.runs.findEnd(this.at);
    }
    this.at++;
  }

  /** Passes an escape; the code of the character that it stands for. */
  readEscape(): number {
    const { bytes, at } = this;
    const letter = bytes[at + 1];
    if (bytes[at] !== backslash) {
      throw new Unusual();
    }
    if (letter === letterU) {
      return this.readUnicode();
    }
    const code = escapes.get(letter);
    if (code === undefined) {
      throw new Unusual();
    }
    this.at += 2;
    return code;
  }

  private readUnicode(): number {
    let code = 0;
    for (let at = this.at + 2; at < this.at + 6; at++) {
      const digit = at < this.bytes.length ? digits[this.bytes[at]] : 255;
      if (digit > 15) {
        throw new Unusual();
      }
      code = code * 16 + digit;
    }
    this.at += 6;
    return code;
  }

  /** Passes a key and its colon. One with an escape is not what programs write. */
  private readKey(): string {
    this.take(quote);
    const key = this.guessKey() ?? this.makeKey();
    this.at += key.length + 1;
    this.lastKey = key;
    this.take(colon);
    return key;
  }

  /** Objects of a kind have their keys in the same order. */
  private guessKey(): string | null {
    const { bytes, at } = this;
    const key = this.keysBehind.get(this.lastKey) ?? '';
    let length = 0;
    while (
      length < key.length &&
      bytes[at + length] === key.charCodeAt(length)
    ) {
      length++;
    }
    const isRight = length === key.length && bytes[at + length] === quote;
    return isRight ? key : null;
  }

  private makeKey(): string {
    const end = this.runs.findEnd(this.at);
    if (this.bytes[end] !== quote) {
      throw new Unusual();
    }
    const bytes = Array.from(this.bytes.subarray(this.at, end));
    const key = bytes.map(byte => String.fromCharCode(byte)).join('');
    this.keysBehind.set(this.lastKey, key);
    return key;
  }

  /** Passes the mark that opens an object or a list, up to its first value; an empty one as a whole. */
  private open(mark: number, open: number[], visitor: Visitor): void {
    const isObject = mark === openObject;
    const end = isObject ? closeObject : closeList;
    this.at++;
    visitor.addMark(mark);
    if (this.takes(end)) {
      visitor.addMark(end);
      this.close(open, visitor);
      return;
    }
    open.push(end);
    visitor.addDepth(open.length);
    if (isObject) {
      this.walkKey(visitor);
    }
  }

  /** Passes what stands between a value and the next one. */
  private close(open: number[], visitor: Visitor): void {
    while (open.length > 0) {
      const end = open[open.length - 1];
      if (this.takes(comma)) {
        visitor.addMark(comma);
        if (end === closeObject) {
          this.walkKey(visitor);
        }
        return;
      }
      this.take(end);
      visitor.addMark(end);
      open.pop();
    }
  }

  private walkKey(visitor: Visitor): void {
    this.take(quote);
    visitor.readString();
    this.take(colon);
    visitor.addMark(colon);
  }

  private readScalar(mark: number | undefined, visitor: Visitor): void {
    if (mark === quote) {
      this.at++;
      visitor.readString();
      return;
    }
    const { bytes } = this;
    let text = '';
    while (this.at < bytes.length && isScalar[bytes[this.at]] === 1) {
      const byte = bytes[this.at++];
      text += String.fromCharCode(byte);
      visitor.addMark(byte);
    }
    if (!scalar.test(text)) {
      throw new Unusual();
    }
  }

  private readonly runs: Runs;
  private lastKey = '';
  /** For each key the one that came behind it last. */
  private readonly keysBehind = new Map<string, string>();
}
