import { formatOfMime } from '../engine/notebook/formats';

/** How many characters of text a value holds; images and other binaries, which nothing is looked for in, left out. */
export const textLength = (value: unknown): number => {
  let length = 0;
  // No recursion: what a notebook holds may be nested deeper than the stack allows.
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (typeof each === 'string') {
      length += each.length;
    } else if (Array.isArray(each)) {
      each.forEach(item => waiting.push(item));
    } else if (typeof each === 'object' && each !== null) {
      Object.entries(each)
        .filter(([name]) => formatOfMime(name) !== null)
        .forEach(([, item]) => waiting.push(item));
    }
  }
  return length;
};
