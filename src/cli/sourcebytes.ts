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

  /** Whether they are read anew each time that they are taken. */
  get isReadAgain(): boolean {
    return this.readAgain !== null && this.length > largestHeld;
  }

  /** Whoever takes them should let go of them soon. */
  take(): Buffer {
    const bytes = this.bytes ?? this.readAgain?.() ?? Buffer.alloc(0);
    this.bytes = this.isReadAgain ? null : bytes;
    return bytes;
  }

  private bytes: Buffer | null;
  private readonly readAgain: (() => Buffer) | null;
}
