import type { Span } from '../languages/python/nouns';
import { matchesOf } from '../matches';
import type { Hit, Search } from '../search';
import type { View } from '../types';
import { ViewText } from '../views/viewtext';

/** What stands between two literals that are one: space, a sign, comments, the next one's prefix. */
const blank = /[ \t\r\n\\]{1,200}/y;
const sign = /[+*]|\.{1,2}|\|\|/y;
const comment = /#[^\n]{0,200}/y;
const opening = /[bBfFrRuU]{0,2}["']/y;

/** More of these between two literals is no joining. */
const longestGlue = 8;

/** Behind a quote: what a literal could go on with. Nearly all do not, which an expression sees soonest. */
const seam =
  /["'](?=[ \t]{0,40}(?:[+*#\\\r\n]|(?:\.{1,2}|\|\|)[ \t]{0,4}["']|[bBfFrRuU]{0,2}["']))/g;

/** Where a literal's content ends that is joined, and where that of the next begins. */
export interface Seam {
  readonly end: number;
  readonly next: number;
}

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
    signs += signed > 0 ? 1 : 0;
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

/** The first seam from a place on. */
const findSeam = (text: string, from: number): Seam | null => {
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

const findSeams = (text: string): Seam[] => {
  const seams: Seam[] = [];
  for (let seam = findSeam(text, 0); seam; seam = findSeam(text, seam.next)) {
    seams.push(seam);
  }
  return seams;
};

/**
 * The text with literals that are one written as one: `"a" "b"`, `"a" + "b"`,
 * also over lines. `null` where no two are.
 *
 * @param others - further seams, in any order.
 */
export const joinLiterals = (
  text: string,
  others: readonly Seam[] = []
): View | null => {
  const view = new ViewText(text);
  const seams = [...findSeams(text), ...others];
  let kept = 0;
  for (const { end, next } of seams.sort((one, other) => one.end - other.end)) {
    if (end >= kept) {
      view.copy(kept, end);
      kept = next;
    }
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

/** Between two literals of a list, and before those that JavaScript adds to one. */
const listed = /["'](?:\s{0,40},|\.concat\()\s{0,40}[bBfFrRuU]{0,2}["']/g;

/** What was found joined, written over several literals, as one. */
export const joinedValue = (written: string): string => {
  const seams = matchesOf(listed, written).map(({ 0: gap, index }) => ({
    end: index,
    next: index + gap.length
  }));
  return joinLiterals(written, seams)?.text ?? written;
};

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
