import type { Range } from '../../ranges';

/** Perl's and Ruby's quotes that may be any brackets: `q(…)`, `qq{…}`, `%q[…]`. */
const CHOSEN =
  /(?:%[qQ]|qq?)(?:\([^()\n]{4,256}(?=\))|\{[^{}\n]{4,256}(?=\})|\[[^[\]\n]{4,256}(?=\])|\|[^|\n]{4,256}(?=\|)|![^!\n]{4,256}(?=!))/y;
/** Lua's long brackets: `[[…]]`, `[=[…]=]`. */
const LONG = /\[={0,3}\[[^\s"',[\]]{4,512}(?=\]={0,3}\])/y;
const OPENING = /^(?:%?q{1,2}|%Q)[({[|!]|^\[=*\[/i;

/** A text in brackets that are its quotes, without them. */
export function quotelikeAt(text: string, at: number): Range | null {
  for (const pattern of [CHOSEN, LONG]) {
    pattern.lastIndex = at;
    const whole = pattern.exec(text)?.[0];
    if (whole !== undefined) {
      const opening = OPENING.exec(whole)?.[0].length ?? 0;
      return { from: at + opening, to: at + whole.length };
    }
  }
  return null;
}
