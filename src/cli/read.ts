import { isAscii } from 'node:buffer';
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync
} from 'node:fs';

/** Thrown for a file that holds no text. */
export class NoText extends Error {}

/** The descriptor of the standard input. */
const standardInput = 0;

/** How far to look for a byte that no text holds. */
const sampleLength = 8192;

/**
 * A text as it lies on the disk; see {@link decode}.
 *
 * @throws NoText - for a binary file.
 * @throws Error - with the code of the file operation that failed.
 */
export const readText = (path: string): string => decode(readFileSync(path));

/**
 * The same for a file that nobody named, and that somebody else may have put
 * there: a pipe or a device may have no end.
 *
 * @throws NoText - for those, too.
 */
export const readRegularText = (path: string): string => {
  const stat = statSync(path);
  if (!stat.isFile() && !stat.isDirectory()) {
    throw new NoText('It is a pipe, a socket or a device, and no file.');
  }
  return readText(path);
};

/** Larger files are read into memory of their own. */
const usualLength = 2 ** 22;

/** Reads one file after the other into the same memory, which takes much less time than new one. */
export class FileReader {
  /**
   * The bytes of a file, good until the next one is read; `-` is the standard
   * input.
   *
   * @throws NoText - for a device that gives no text, and does not end.
   * @throws Error - with the code of the file operation that failed.
   */
  read(path: string): Buffer {
    if (path === '-') {
      return readFileSync(standardInput);
    }
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      return stat.isFile() && stat.size >= usualLength
        ? readFileSync(file)
        : this.fill(file);
    } finally {
      closeSync(file);
    }
  }

  private fill(file: number): Buffer {
    const memory = (this.memory ??= Buffer.allocUnsafeSlow(usualLength));
    let length = 0;
    for (;;) {
      const read = readSync(file, memory, length, memory.length - length, null);
      length += read;
      if (read === 0) {
        return memory.subarray(0, length);
      }
      if (length === memory.length) {
        // It grew while it was read, or it is a device, which may have no end.
        refuseBinary(memory);
        return Buffer.concat([memory, readFileSync(file)]);
      }
    }
  }

  private memory: Buffer | null = null;
}

/** The mark of UTF-16 before a text, the lower byte of each unit first or the higher one. */
const hasLittleMark = (bytes: Buffer): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xfe;
const hasBigMark = (bytes: Buffer): boolean =>
  bytes[0] === 0xfe && bytes[1] === 0xff;

/** The mark of UTF-32, of which the first half is that of UTF-16. */
const hasWideMark = (bytes: Buffer): boolean =>
  hasLittleMark(bytes) && bytes[2] === 0 && bytes[3] === 0;

/** Of fewer bytes, some may be unused by chance. */
const enough = 16;

/** Whether of each two or four bytes some are used and others never: letters of so many bytes. */
const isInWideUnits = (sample: Buffer): boolean => {
  const end = sample.length - (sample.length % 4);
  const isUsed = [0, 0, 0, 0];
  for (let at = 0; at < end; at++) {
    isUsed[at % 4] |= sample[at];
  }
  return end >= enough && isUsed.includes(0) && isUsed.some(bits => bits > 0);
};

/** What stands in no text: control characters but those of lines, and what means no letter at all. */
const noLetter = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u;

const isProse = (text: string): boolean =>
  text.includes(' ') && !noLetter.test(text.replace(/[\t\n\f\r]/g, ''));

/** Whether the sample is text in UTF-16, in whatever script: other bytes are soon no letters so. */
const isInUtf16 = (sample: Buffer): boolean => {
  // Half a letter at the end is none.
  const whole = sample.subarray(0, sample.length - (sample.length % 2));
  return (
    whole.length >= enough &&
    [whole, Buffer.from(whole).swap16()].some(each =>
      isProse(each.toString('utf16le').replace(/[\ud800-\udbff]$/, ''))
    )
  );
};

/** Every other byte of UTF-16 may be zero. */
const refuseBinary = (bytes: Buffer): void => {
  const isUtf16 = hasLittleMark(bytes) || hasBigMark(bytes);
  const sample = bytes.subarray(0, sampleLength);
  if (hasWideMark(bytes) || (!isUtf16 && sample.includes(0))) {
    throw new NoText(
      hasWideMark(bytes) || isInWideUnits(sample) || isInUtf16(sample)
        ? 'It is not a text file in UTF-8, or in UTF-16 with its mark. Save it as UTF-8.'
        : 'It is not a text file.'
    );
  }
};

/**
 * The text of a file: UTF-8, or UTF-16 with its mark.
 *
 * @throws NoText - for a binary file.
 */
export const decode = (given: Uint8Array): string => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  refuseBinary(bytes);
  if (hasLittleMark(bytes)) {
    return bytes.toString('utf16le', 2);
  }
  if (hasBigMark(bytes)) {
    // Swapped in a copy of its own; half a unit at the end is none.
    const even = bytes.length - (bytes.length % 2);
    return Buffer.from(bytes.subarray(2, even)).swap16().toString('utf16le');
  }
  if (isAscii(bytes)) {
    // Several times faster, and most notebooks are.
    return bytes.toString('latin1');
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
};

/** The bytes without those of some ranges, which are in order. */
export const without = (
  bytes: Buffer,
  ranges: readonly { readonly from: number; readonly to: number }[]
): Buffer => {
  if (ranges.length === 0) {
    return bytes;
  }
  const starts = [0, ...ranges.map(({ to }) => to)];
  const ends = [...ranges.map(({ from }) => from), bytes.length];
  return Buffer.concat(
    starts.map((start, index) => bytes.subarray(start, ends[index]))
  );
};
