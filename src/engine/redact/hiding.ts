import { Search } from '../search';
import type { Hidden } from './values';

/** Hidden values, made ready to be found in many texts. */
export interface Hiding {
  /** The values in all forms. */
  readonly forms: Search<Hidden>;
  /** The values as they are. */
  readonly values: Search<Hidden>;
  readonly all: ReadonlySet<string>;
}

const ready = new WeakMap<readonly Hidden[], Hiding>();

/** Made once a list: that takes longer than to look into a short text. */
export function toHiding(hidden: readonly Hidden[]): Hiding {
  const hiding = ready.get(hidden) ?? makeHiding(hidden);
  ready.set(hidden, hiding);
  return hiding;
}

function makeHiding(hidden: readonly Hidden[]): Hiding {
  // What is hidden everywhere is more than what is hidden as a word.
  const sorted = [...hidden].sort(
    (left, right) => Number(left.isWord) - Number(right.isWord)
  );
  return {
    forms: new Search(
      sorted.flatMap(each => each.forms.map(form => [form, each] as const))
    ),
    values: new Search(sorted.map(each => [each.value, each] as const)),
    all: new Set(sorted.map(({ value }) => value))
  };
}
