import type { Candidate } from './judge';

/** A text that is one word, as a cell shows a value: in quotes or not, behind R's index. */
const ONE_WORD = /^\s{0,8}(?:\[1\] )?b?(["']?)([^\s"']{8,4096})\1\s{0,8}$/;

/**
 * The value that a cell shows alone.
 *
 * @param names - what its code calls it.
 */
export function findEcho(names: readonly string[], text: string): Candidate[] {
  const [whole, , value] = names.length > 0 ? (ONE_WORD.exec(text) ?? []) : [];
  if (whole === undefined) {
    return [];
  }
  const from = whole.lastIndexOf(value);
  const [name, ...alsoNamed] = names;
  return [{ name, alsoNamed, from, to: from + value.length, isProse: true }];
}
