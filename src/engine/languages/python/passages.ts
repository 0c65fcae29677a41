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
 * short. A source with triple quotes stays whole: what stands in them may look
 * like a statement.
 */
export function passagesOf(source: string): Passage[] {
  if (/"""|'''/.test(source)) {
    return [{ from: 0, text: source }];
  }
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
  for (const line of source.split('\n')) {
    if (offset > 0 && depth <= 0 && !doesContinue(line, above)) {
      starts.push(offset);
      depth = 0;
    }
    depth += count(line, OPENING) - count(line, CLOSING);
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
