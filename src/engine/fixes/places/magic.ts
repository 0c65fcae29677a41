import type { Span } from '../../languages/python/nouns';
import type { PythonCell } from '../cells';
import type { Place, Refusal } from '../nouns';
import type { Magic } from './command';
import { commandPlace, variablePlace } from './command';
import { Quotings } from './quoting';
import { shellPlace } from './shell';

/** A magic and the line that it stands in. */
interface MagicLine extends Magic {
  /** Where the line's statement begins, and what stands before it. */
  readonly statement: { readonly at: number; readonly margin: string };
}

/** A secret in a line for IPython or the shell; `null` where the line is Python. */
export function magicPlace(
  { source, content }: PythonCell,
  target: Span
): Place | Refusal | null {
  const line = findLine(source, content.code, target.from);
  if (!line) {
    return null;
  }
  const { text } = line;
  const command = /^(?:!!?|%(?:sx|system)[ \t])/.exec(text);
  if (command) {
    const start = line.start + command[0].length;
    return shellPlace(
      {
        source,
        start,
        quotings: new Quotings(source, start),
        statement: line.statement,
        canAsk: false,
        isExpanded: hasReplacements(text)
      },
      target
    );
  }
  return variablePlace(line, target) ?? commandPlace(line, target);
}

/** The logical line at `position` where it was blanked for the parser. */
function findLine(
  source: string,
  code: string,
  position: number
): MagicLine | null {
  let from = source.slice(0, position).lastIndexOf('\n') + 1;
  while (
    source.slice(0, from).endsWith('\\\n') &&
    isBlanked(source, code, from - 2)
  ) {
    from = source.slice(0, from - 1).lastIndexOf('\n') + 1;
  }
  let end = source.indexOf('\n', position);
  while (end > 0 && source[end - 1] === '\\') {
    end = source.indexOf('\n', end + 1);
  }
  const to = end < 0 ? source.length : end;
  let start = from;
  while (start < to && source[start] === code[start]) {
    start++;
  }
  start += /^[ \t]*/.exec(source.slice(start, to))?.[0].length ?? 0;
  const margin = /^[ \t]*/.exec(source.slice(from, to))?.[0] ?? '';
  const statement = { at: from + margin.length, margin };
  return position < start || start === to
    ? null
    : { start, text: source.slice(start, to), statement };
}

function isBlanked(source: string, code: string, at: number): boolean {
  return source[at] !== code[at];
}

/** Whether IPython may replace something in a command, if it knows the names. */
export function hasReplacements(text: string): boolean {
  const unquoted = text.replace(/'[^']{0,2000}'/g, '');
  return /\{\s{0,8}[A-Za-z_]/.test(text) || /\$[A-Za-z_]/.test(unquoted);
}
