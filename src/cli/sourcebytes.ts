/** What is larger is not held while it is judged: its text takes as much memory again. */
const largestHeld = 2 ** 22;

/** The bytes of a source, for as long as they are looked at. */
export class SourceBytes {
  /** @param readAgain - `null` where they can be had only once. */
  constructor(bytes: Buffer, readAgain: (() => Buffer) | null) {
    this.length = bytes.length;
    this.bytes = bytes;
    this.readAgain = readAgain;
  }

  readonly length: number;

  /** Whoever takes them should let go of them soon. */
  take(): Buffer {
    const bytes = this.bytes ?? this.readAgain?.() ?? Buffer.alloc(0);
    const isHeld = this.readAgain === null || bytes.length <= largestHeld;
    this.bytes = isHeld ? bytes : null;
    return bytes;
  }

  private bytes: Buffer | null;
  private readonly readAgain: (() => Buffer) | null;
}
