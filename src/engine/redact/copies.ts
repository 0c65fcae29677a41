import { indicesOf } from '../indices';
import { Lines } from '../lines';
import { notebookFragments } from '../notebook';
import type { Span } from '../languages/python/nouns';
import type { Finding, Fragment, LineRange, Place } from '../types';
import { toDecoded } from '../views';
import { findInLiterals } from '../writings';
import { readHidden } from './read';

/** A place where the value of a finding stands, whether or not a rule finds it there. */
export interface Copy {
  /** Index of the finding. */
  readonly of: number;
  readonly place: Place;
  /** Offsets in the text of the place. */
  readonly from: number;
  readonly to: number;
  readonly range: LineRange;
}

/** Below this length the same letters may stand elsewhere by chance. */
const LONG = 8;

/** A value to look for, as it is and as other texts write it. */
interface Wanted {
  readonly of: number;
  readonly value: string;
  readonly forms: readonly string[];
}

/**
 * Where the values of findings stand in a notebook, in its order; of metadata
 * and attachments, which are redacted as a whole, the first place of a text.
 */
export function findCopies(
  notebook: unknown,
  findings: readonly Finding[]
): Copy[] {
  const wanted = readHidden(notebook, findings).flatMap(({ of, hidden }) =>
    hidden
      .filter(({ value }) => value.length >= LONG)
      .map(({ value, forms }) => ({ of: findings.indexOf(of), value, forms }))
  );
  const copies: Copy[] = [];
  if (wanted.length > 0) {
    for (const fragment of notebookFragments(notebook).fragments) {
      copies.push(...findInFragment(fragment, wanted));
    }
  }
  return copies;
}

function findInFragment(fragment: Fragment, wanted: readonly Wanted[]): Copy[] {
  const { place, text, isEncoded } = fragment;
  const decoded = isEncoded ? toDecoded(text) : null;
  const read = decoded?.text ?? text;
  const found: Omit<Copy, 'range'>[] = [];
  for (const { of, value, forms } of wanted) {
    const ranges =
      place.part === 'source'
        ? findInLiterals(read, value)
        : forms.flatMap(form => findForm(read, form));
    for (const range of ranges) {
      const from = decoded?.toFragment(range.from) ?? range.from;
      const to = decoded?.toFragmentEnd(range.to) ?? range.to;
      if (found.every(each => each.from >= to || from >= each.to)) {
        found.push({ of, place, from, to });
      }
    }
  }
  const isWhole = place.part === 'metadata' || place.part === 'attachment';
  const lines = found.length > 0 ? new Lines(text) : null;
  return found
    .sort((left, right) => left.from - right.from)
    .slice(0, isWhole ? 1 : found.length)
    .flatMap(copy =>
      lines ? { ...copy, range: lines.toRange(copy.from, copy.to) } : []
    );
}

function findForm(text: string, form: string): Span[] {
  return indicesOf(text, form).map(from => ({ from, to: from + form.length }));
}
