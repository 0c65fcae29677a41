/** What a name is compared with in the branches of a statement: `switch (token) { case "…"`, `match password: case "…"`, `case "$TOKEN" in …)`. */
import { matchesOf } from '../../matches';
import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lineStart } from '../lines';
import { lengthAt, nameStart } from '../match';

/** What stands before the name, its owner included. */
const HEAD =
  /(?:^|[\s;{}(=])(?:switch|match|when|case) ?\(?["']?[$&@]?[\w$.>[("'{-]{0,40}$/;
const LONGEST_HEAD = 60;
/** The rest of the name, and what leads to the first branch. */
const NAME_AFTER = /\w{0,60}(?:-\w{1,40}){0,4}/y;
const BODY =
  /["'\])}]{0,4}(?:\.\w{2,20}\(\)|\(\)){0,2}\)?["']?(?:[ \t]{0,4}[{:]|[ \t]{1,4}in\b)?(?=\s{0,80}(?:\n|case\b|["']))/y;
const BRANCH =
  /(?:^|[\n;{]|(?<=["'])[ \t]?[|,]|\b(?:case|when))[ \t]{0,60}\(?(["'])([^"'\n]{4,256})\1(?=[ \t]{0,4}(?:[:,|)]|[-=]>|then\b|\n))/g;
/** A pattern of a shell that needs no quotes. */
const BARE_BRANCH = /(?:^|\n)[ \t]{0,60}\(?([^\s"'`(){}|*?$;#]{4,256})(?=\))/g;
/** How much of the branches is looked at. */
const REACH = 800;
/** A line that is none of the branches where these stand no deeper than their statement. */
const LINE = /\n([ \t]{0,80})(?!case\b|when\b|default\b)(?=\S)/g;
const END = /(?:^|[\s;])(?:esac|end|endswitch)\b/i;
const NESTED = /[{}[\]]/;
const OPENING = new Set('{[');
const CLOSING = new Set('}]');

/** The values of the branches behind the names that were hit. */
export function findBranches(text: string, hits: Hits): Candidate[] {
  return nameHits(hits).flatMap(({ offset, end }) => {
    const from = nameStart(text, offset);
    const to = end + lengthAt(NAME_AFTER, text, end);
    const before = text.slice(Math.max(0, from - LONGEST_HEAD), from);
    BODY.lastIndex = to;
    return HEAD.test(before) && BODY.test(text)
      ? branchesAt(text, BODY.lastIndex).map(range => ({
          name: text.slice(from, to),
          ...range
        }))
      : [];
  });
}

function branchesAt(
  text: string,
  start: number
): Pick<Candidate, 'from' | 'to'>[] {
  const body = shallow(
    statementAt(text, start),
    text[start - 1] === '{' ? 1 : 0
  );
  const [quoted, bare] = [BRANCH, BARE_BRANCH].map(pattern =>
    matchesOf(pattern, body).map(found => {
      const value = found[found.length - 1];
      const from = start + found.index + found[0].lastIndexOf(value);
      return { from, to: from + value.length };
    })
  );
  return [
    ...quoted,
    ...(/\bin$/.test(text.slice(start - 3, start)) ? bare : [])
  ];
}

/** What follows up to the word that ends a statement, or the first line that is indented no deeper than it is; braces are seen to later. */
function statementAt(text: string, start: number): string {
  const body = text.slice(start, start + REACH);
  if (text[start - 1] === '{' || /^\s*\{/.test(body)) {
    return body;
  }
  const ends = [body.search(END)];
  if (text[start - 1] === ':') {
    const indent = indentAt(text, start);
    const line = matchesOf(LINE, body).find(
      ([, space]) => space.length <= indent
    );
    ends.push(line?.index ?? -1);
  }
  // With the sign before it, which ends the last branch.
  return body.slice(0, Math.min(...ends.filter(end => end >= 0), REACH) + 1);
}

/** How deep the line is indented in which a place lies. */
function indentAt(text: string, place: number): number {
  const line = text.slice(lineStart(text, place, 200), place);
  return line.length - line.trimStart().length;
}

/** A body without what stands in braces and brackets of its own, up to the one that ends it; each sign keeps its place. */
function shallow(body: string, depth: number): string {
  if (!NESTED.test(body)) {
    return body;
  }
  const base = depth === 0 && /^\s*\{/.test(body) ? 1 : depth;
  let open = depth;
  let kept = '';
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    open += OPENING.has(sign) ? 1 : CLOSING.has(sign) ? -1 : 0;
    if (open < base && CLOSING.has(sign)) {
      break;
    }
    kept += open > base ? ' ' : sign;
  }
  return kept;
}
