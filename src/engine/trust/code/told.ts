import { parser } from '@lezer/python';

/** A range of a source, ends exclusive. */
type Range = readonly [from: number, to: number];

/** What somebody reads who runs the cell, and nothing else does. */
const telling =
  /^(?:print|display|Markdown|warn|warnings\.warn|(?:log|logger|logging)\.\w{1,20})$/;

/** A line that a shell or a magic runs may stand in what looks like a text to a parser. */
const otherLine = /^\s{0,200}[!%]/m;

/** What the shell of another kernel runs in a text. */
const substitution = /\$\(|`/;

/**
 * The texts of Python code that are only told: of no use but to be read, such as a
 * description of a function, or printed as they stand.
 */
export const listToldTexts = (code: string): Range[] => {
  const found: Range[] = [];
  if (otherLine.test(code)) {
    return found;
  }
  parser.parse(code).iterate({
    enter: ({ node, name, from, to }) => {
      if (name !== 'String' && name !== 'ContinuedString') {
        return;
      }
      const { parent } = node;
      const call = parent?.name === 'ArgList' ? parent.parent : null;
      const called = call?.firstChild;
      const isPrinted =
        called !== null &&
        called !== undefined &&
        telling.test(code.slice(called.from, called.to));
      const isRead = parent?.name === 'ExpressionStatement' || isPrinted;
      if (isRead && !substitution.test(code.slice(from, to))) {
        found.push([from, to]);
      }
    }
  });
  return found;
};
