import type { SyntaxNode } from '@lezer/common';
import type { PythonString } from './nouns';

/** `name = "…"`, `"name": "…"`, `environ["NAME"] = "…"`, `getenv("NAME", "…")` */
const COMMENTED =
  /(?<![\w.-])([A-Za-z_][\w.-]{0,80})["']?\]?\s{0,8}(?:[=:,(]|==|:=)\s{0,8}[A-Za-z]{0,2}(["'])([^"'\n]{1,2000})\2/g;

/** The named literals of commented-out code. */
export function findComments(
  source: string,
  comment: SyntaxNode
): PythonString[] {
  // A blanked magic is a comment for the parser only.
  if (source[comment.from] !== '#') {
    return [];
  }
  const text = source.slice(comment.from, comment.to);
  return Array.from(text.matchAll(COMMENTED), found =>
    toString(comment, found)
  );
}

function toString(comment: SyntaxNode, found: RegExpMatchArray): PythonString {
  const [whole, dotted, , value] = found;
  const to = comment.from + (found.index ?? 0) + whole.length - 1;
  const from = to - value.length;
  const outer = { from: from - 1, to: to + 1 };
  const name = dotted.slice(dotted.lastIndexOf('.') + 1);
  return {
    from,
    to,
    outer,
    pieces: [{ from, to }],
    value,
    prefix: '',
    isTriple: false,
    isPartial: false,
    carrier: {
      kind: 'comment',
      names: [name],
      variable: null,
      expression: outer,
      statement: outer,
      isDefault: false
    }
  };
}
