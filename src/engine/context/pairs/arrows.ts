import type { Candidate } from '../judge';

const ARROW =
  /(["'])([^"'\n]{4,1000})\1[ \t]{0,8}->>?[ \t]{0,8}([\p{L}.][\p{L}\p{M}\p{N}_.]{0,80})/gu;

/** R's assignment to the right: `"value" -> name`. */
export function findArrows(text: string): Candidate[] {
  return text.includes('->')
    ? Array.from(text.matchAll(ARROW), ({ index = 0, 2: value, 3: name }) => ({
        name,
        from: index + 1,
        to: index + 1 + value.length
      }))
    : [];
}
