import type { Span } from '../../languages/python/nouns';
import { MASK } from '../../redact/mask';
import type { Place } from '../nouns';

/** A value in prose, a comment or a string that no program uses. */
export function textPlace(
  source: string,
  { from, to }: Span,
  names: readonly string[]
): Place {
  return {
    value: source.slice(from, to),
    names,
    variable: null,
    extent: 'whole',
    role: 'text',
    rewrite: () => [{ from, to, insert: MASK }]
  };
}
