import { quoteOpenAfter } from '../blank';

/** A part of a source that can be parsed by itself. */
export interface Passage {
  readonly from: number;
  readonly text: string;
}

/** A line that goes on with what stands above it: indented, a closing bracket, a clause. */
const CONTINUES = /^(?:\s|[)\]}]|(?:elif|else|except|finally|case)\b|$)/;
const OPENING = /[([{]/g;
const CLOSING = /[)\]}]/g;

const count = (line: string, brackets: RegExp): number =>
  line.match(brackets)?.length ?? 0;

/**
 * A cell's source in parts of whole top-level statements. Brackets are counted
 * in strings and comments too, which makes a part too long at worst, never too
 * short. What stands in triple quotes may look like a statement and is none.
 */
export function passagesOf(source: string): Passage[] {
  const starts = findStarts(source);
  return starts.map((from, index) => ({
    from,
    text: source.slice(from, starts[index + 1] ?? source.length)
  }));
}

function findStarts(source: string): number[] {
  const starts = [0];
  let depth = 0;
  let offset = 0;
  let above = '';
  let quote = '';
  for (const line of source.split('\n')) {
    const isInside = depth > 0 || quote !== '';
    if (offset > 0 && !isInside && !doesContinue(line, above)) {
      starts.push(offset);
      depth = 0;
    }
    const open = quoteOpenAfter(line, quote);
    if (quote === '' || open === '') {
      depth += count(line, OPENING) - count(line, CLOSING);
    }
    quote = open;
    offset += line.length + 1;
    above = line;
  }
  return starts;
}

/** Comments in a row may be one piece of code that was commented out. */
function doesContinue(line: string, above: string): boolean {
  const isComment = line.startsWith('#') && above.startsWith('#');
  return isComment || above.endsWith('\\') || CONTINUES.test(line);
}
