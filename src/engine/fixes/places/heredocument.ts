/** Lines below a command that it reads (POSIX.1-2017, XCU 2.7.4). */
export interface HereDocument {
  /** The line that ends it. */
  readonly word: string;
  /** `<<EOF` is expanded; `<<'EOF'` and `<<\EOF` are not. */
  readonly kind: 'here' | 'quoted-here';
}

const OPENING = /(?<!<)<<(?!<)-?[ \t]{0,8}(["'\\]?)([A-Za-z_]\w{0,39})/y;

/** The here document that the sign at `at` announces; `<<<` announces none. */
export function documentAt(source: string, at: number): HereDocument | null {
  OPENING.lastIndex = at;
  const [, quote, word] = OPENING.exec(source) ?? [];
  return word ? { word, kind: quote === '' ? 'here' : 'quoted-here' } : null;
}

/** Behind the line that ends a document of the lines from `from`. */
export function endOfDocument(
  source: string,
  from: number,
  word: string
): number {
  let at = from;
  while (at < source.length) {
    const next = source.indexOf('\n', at) + 1 || source.length;
    if (source.slice(at, next).trim() === word) {
      return next;
    }
    at = next;
  }
  return source.length;
}
