/** The words without one of which a text holds nothing to find. */
import { dataMark, type Glance } from './bytes/keywords';
import { contextKeywords } from './context';
import { credentialGlances } from './credentials';
import { KeywordSet } from './prefilter';

/**
 * Each keyword, and what to look at again where it stands in a notebook's
 * bytes. A name may lead to any value of its cell, so that it always counts.
 */
export const glances: ReadonlyMap<string, Glance | null> = new Map([
  ...credentialGlances,
  ...contextKeywords.map((word): [string, null] => [word, null])
]);

export const keywords = new KeywordSet([...glances.keys(), dataMark]);
