/** How many bytes a word holds. */
const size = 4;

/** A byte in each place of a word. */
const repeat = (byte: number): number => byte * 0x01010101;

const highBits = 0x80808080;
const ones = 0x01010101;
const spaces = repeat(0x20);
const quotes = repeat(0x22);
const backslashes = repeat(0x5c);

/** Whether a byte ends a run: a quote, a backslash, a control character. */
const isEnd = (byte: number): boolean =>
  byte < 0x20 || byte === 0x22 || byte === 0x5c;

/** Whether any byte of a word does. A byte is 0 if one less sets its high bit and it has none. */
const holdsEnd = (word: number): boolean => {
  const quote = word ^ quotes;
  const backslash = word ^ backslashes;
  const ends =
    ((word - spaces) & ~word) |
    ((quote - ones) & ~quote) |
    ((backslash - ones) & ~backslash);
  return (ends & highBits) !== 0;
};

/**
 * Finds where runs of plain characters in the strings of a JSON text end, four
 * bytes at a time: half of what notebooks hold are encoded images.
 */
export class Runs {
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.first = (size - (bytes.byteOffset % size)) % size;
    const length = Math.max(0, bytes.length - this.first) >> 2;
    this.words =
      length === 0
        ? new Int32Array(0)
        : new Int32Array(bytes.buffer, bytes.byteOffset + this.first, length);
  }

  /** Where the run from an offset on ends, or the bytes do. */
  findEnd(from: number): number {
    const { bytes, words, first } = this;
    const { length } = bytes;
    let at = from;
    while (at < length && (at - first) % size !== 0) {
      if (isEnd(bytes[at])) {
        return at;
      }
      at++;
    }
    let word = (at - first) >> 2;
    while (word >= 0 && word < words.length && !holdsEnd(words[word])) {
      word++;
    }
    at = Math.max(at, word * size + first);
    while (at < length && !isEnd(bytes[at])) {
      at++;
    }
    return at;
  }

  private readonly bytes: Uint8Array;
  private readonly words: Int32Array;
  /** The first byte that begins a word. */
  private readonly first: number;
}
