import type { CarrierKind, PythonString, Span } from './nouns';

/** `name = "…"`, `"name": "…"`, `environ["NAME"] = "…"`, `getenv("NAME", "…")` */
const NAMED =
  /(?<![\w.-])([A-Za-z_][\w.-]{0,80})["']?\]?\s{0,8}(?:[=:,(]|==|:=)\s{0,8}[A-Za-z]{0,2}(["'])([^"'\n]{1,2000})\2/g;

/** The named literals of commented-out code. */
export function findComments(source: string, comment: Span): PythonString[] {
  // A blanked magic is a comment for the parser only.
  return source[comment.from] === '#'
    ? findNamed(source, comment, 'comment')
    : [];
}

/** The named literals of what the parser has no tree of, by how they are written. */
export function findNamed(
  source: string,
  span: Span,
  kind: CarrierKind
): PythonString[] {
  const text = source.slice(span.from, span.to);
  return Array.from(text.matchAll(NAMED), found =>
    toString(span.from, found, kind)
  );
}

function toString(
  start: number,
  found: RegExpMatchArray,
  kind: CarrierKind
): PythonString {
  const [whole, dotted, , value] = found;
  const to = start + (found.index ?? 0) + whole.length - 1;
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
      kind,
      names: [name],
      variable: null,
      expression: outer,
      statement: outer,
      isDefault: false
    }
  };
}
