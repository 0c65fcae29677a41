import type { Span } from '../languages/python/nouns';
import type { Hit, Search } from '../search';
import type { View } from '../types';
import { ViewText } from '../views/viewtext';

/** What stands between two literals that are one: space, a sign, comments, the next one's prefix. */
const blank = /[ \t\r\n\\]{1,200}/y;
const sign = /[+*]/y;
const comment = /#[^\n]{0,200}/y;
const opening = /[bBfFrRuU]{0,2}["']/y;

/** More of these between two literals is no joining. */
const longestGlue = 8;

/** Behind a quote: what a literal could go on with. Nearly all do not, which an expression sees soonest. */
const seam = /["'](?=[ \t]{0,40}(?:[+*#\\\r\n]|[bBfFrRuU]{0,2}["']))/g;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Where the content of the next literal begins; -1 where none is joined. */
const findNext = (text: string, end: number): number => {
  let at = end;
  let signs = 0;
  for (let steps = 0; steps < longestGlue; steps++) {
    const signed = lengthAt(sign, text, at);
    signs += signed;
    const passed =
      signed || lengthAt(blank, text, at) || lengthAt(comment, text, at);
    if (passed === 0 || signs > 1) {
      break;
    }
    at += passed;
  }
  const opened = signs > 1 ? 0 : lengthAt(opening, text, at);
  return opened === 0 ? -1 : at + opened;
};

/** A literal's end and where the content of the next begins, from a place on. */
const findSeam = (
  text: string,
  from: number
): { end: number; next: number } | null => {
  seam.lastIndex = from;
  for (let found = seam.exec(text); found; found = seam.exec(text)) {
    const next = findNext(text, found.index + 1);
    if (next >= 0) {
      return { end: found.index, next };
    }
  }
  return null;
};

/** Whether any two literals are one. */
export const hasJoinedLiterals = (text: string): boolean =>
  findSeam(text, 0) !== null;

/**
 * The text with literals that are one written as one: `"a" "b"`, `"a" + "b"`,
 * also over lines. `null` where no two are.
 */
export const joinLiterals = (text: string): View | null => {
  const view = new ViewText(text);
  let kept = 0;
  for (let seam = findSeam(text, 0); seam; seam = findSeam(text, seam.next)) {
    view.copy(kept, seam.end);
    kept = seam.next;
  }
  if (kept === 0) {
    return null;
  }
  view.copy(kept, text.length);
  return view.finish();
};

/** What a piece of code says, its literals joined. */
export const joinedText = (code: string): string =>
  joinLiterals(code)?.text ?? code;

/** Where values stand in code: in one piece, or over literals that are one. */
export const findInLiterals = <Item>(
  code: string,
  values: Search<Item>
): Hit<Item>[] => {
  const view = joinLiterals(code);
  const joined = view ? values.find(view.text) : [];
  const outer = joined
    .map(hit => ({ hit, ...toOuter(hit, view) }))
    .filter(({ hit, from, to }) => to - from !== hit.to - hit.from)
    .map(({ hit: { item }, from, to }) => ({ item, from, to }));
  return [...values.find(code), ...outer].sort(
    (left, right) => left.from - right.from
  );
};

const toOuter = ({ from, to }: Span, view: View | null): Span => ({
  from: view?.toFragment(from) ?? from,
  to: view?.toFragmentEnd(to) ?? to
});
