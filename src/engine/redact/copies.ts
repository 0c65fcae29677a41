import { Lines } from '../lines';
import { notebookFragments } from '../notebook';
import { Search } from '../search';
import { Spans } from '../spans';
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

/**
 * Where the values of findings stand in a notebook, in its order; of metadata
 * and attachments, which are redacted as a whole, the first place of a text.
 */
export function findCopies(
  notebook: unknown,
  findings: readonly Finding[]
): Copy[] {
  const wanted = findWanted(notebook, findings);
  const copies: Copy[] = [];
  if (wanted !== null) {
    for (const fragment of notebookFragments(notebook).fragments) {
      copies.push(...findInFragment(fragment, wanted));
    }
  }
  return copies;
}

/** What to look for: the values as code has them, and as other texts write them. */
interface Wanted {
  readonly values: Search<number>;
  readonly forms: Search<number>;
}

function findWanted(
  notebook: unknown,
  findings: readonly Finding[]
): Wanted | null {
  const indices = new Map(findings.map((each, index) => [each, index]));
  const long = readHidden(notebook, findings).flatMap(({ of, hidden }) =>
    hidden
      .filter(({ value }) => value.length >= LONG)
      .map(each => ({ of: indices.get(of) ?? 0, ...each }))
  );
  return long.length === 0
    ? null
    : {
        values: new Search(long.map(({ of, value }) => [value, of] as const)),
        forms: new Search(
          long.flatMap(({ of, forms }) =>
            forms.map(form => [form, of] as const)
          )
        )
      };
}

function findInFragment(
  { place, text, isEncoded }: Fragment,
  { values, forms }: Wanted
): Copy[] {
  const decoded = isEncoded ? toDecoded(text) : null;
  const read = decoded?.text ?? text;
  const hits =
    place.part === 'source' ? findInLiterals(read, values) : forms.find(read);
  const taken = new Spans();
  const found = hits.filter(hit => taken.add(hit));
  const isWhole = place.part === 'metadata' || place.part === 'attachment';
  const lines = found.length > 0 ? new Lines(text) : null;
  return found
    .slice(0, isWhole ? 1 : found.length)
    .flatMap(({ item: of, ...hit }) => {
      const from = decoded?.toFragment(hit.from) ?? hit.from;
      const to = decoded?.toFragmentEnd(hit.to) ?? hit.to;
      return lines
        ? { of, place, from, to, range: lines.toRange(from, to) }
        : [];
    });
}
