import type { Hits } from '../prefilter';
import type { Dialect } from './dialects';
import type { Candidate } from './judge';
import { findNames } from './pairnames';
import { valueOf } from './pairvalues';

/**
 * The named values around the keywords that were hit in a text, by the way
 * they are written next to each other, whatever the language: `NAME=value`,
 * `'name': 'value'`, `name <- "value"`, `ENV["NAME"] = "value"`,
 * `--name value`, "Your name is value".
 */
export function findPairs(
  text: string,
  hits: Hits,
  dialect: Dialect
): Candidate[] {
  const byValue = new Map<number, Candidate>();
  for (const name of findNames(text, hits, dialect)) {
    const value = valueOf(text, name, dialect);
    if (value && !byValue.has(value.from)) {
      byValue.set(value.from, {
        ...value,
        name: name.text,
        isProse: dialect.isProse
      });
    }
  }
  return Array.from(byValue.values());
}
