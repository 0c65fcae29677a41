/** How a shell reads the text at a position (POSIX.1-2017, XCU 2.2 "Quoting"). */
export interface Quoting {
  readonly kind:
    'bare' | 'single' | 'double' | 'ansi' | 'comment' | 'here' | 'quoted-here';
  /** Where the quote stands that is open; -1 where none is. */
  readonly open: number;
}

/** The quoting at `position` of the shell text that starts at `start`. */
export function quotingAt(
  source: string,
  start: number,
  position: number
): Quoting {
  const here = hereDocumentAt(source, start, position);
  if (here) {
    return here;
  }
  let kind: Quoting['kind'] = 'bare';
  let open = -1;
  for (let at = start; at < position; at++) {
    const next = advance(kind, source, at);
    if (next === 'escape') {
      at++;
    } else if (next !== kind) {
      open = kind === 'bare' ? at : -1;
      kind = next;
    }
  }
  return { kind, open };
}

/** What the character at `at` makes of the quoting before it. */
function advance(
  kind: Quoting['kind'],
  source: string,
  at: number
): Quoting['kind'] | 'escape' {
  const sign = source[at];
  if (sign === '\\' && kind !== 'single' && kind !== 'comment') {
    return 'escape';
  }
  switch (kind) {
    case 'bare':
      return open(source, at);
    case 'double':
      return sign === '"' ? 'bare' : kind;
    case 'comment':
      return sign === '\n' ? 'bare' : kind;
    default:
      return sign === "'" ? 'bare' : kind;
  }
}

function open(source: string, at: number): Quoting['kind'] {
  switch (source[at]) {
    case '"':
      return 'double';
    case "'":
      return source[at - 1] === '$' ? 'ansi' : 'single';
    case '#':
      return /[\s;]/.test(source[at - 1] ?? ' ') ? 'comment' : 'bare';
    default:
      return 'bare';
  }
}

/** `<<EOF` is expanded, `<<'EOF'` is not. */
function hereDocumentAt(
  source: string,
  start: number,
  position: number
): Quoting | null {
  const text = source.slice(start, position);
  const [opening] = [
    ...text.matchAll(/<<-?[ \t]{0,8}(["']?)(\w{1,40})\1[^\n]{0,400}\n/g)
  ].slice(-1);
  if (!opening) {
    return null;
  }
  const [whole, quote, word] = opening;
  const body = text.slice((opening.index ?? 0) + whole.length);
  const isClosed = body.split('\n').some(line => line.trim() === word);
  const kind = quote === '' ? 'here' : 'quoted-here';
  return isClosed ? null : { kind, open: -1 };
}
