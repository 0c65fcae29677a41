/** How base64 writes the beginnings of credentials. */
import { allCredentials } from '../credentials/all';
import { encodeBase64 } from '../credentials/decode';
import type { Table } from '../prefilter';

/** Longer ones find no less that is none. */
const longest = 6;

/** Shorter ones stand everywhere. */
const shortest = 4;

/**
 * The letters that write `text` whatever stands around it, when so many bytes
 * of three stand before it in their group.
 */
const encodeBehind = (text: string, bytes: number): string => {
  const from = Math.ceil((bytes * 8) / 6);
  const to = Math.floor(((bytes + text.length) * 8) / 6);
  const encoded = encodeBase64('\0'.repeat(bytes) + text);
  return encoded.slice(from, Math.min(to, from + longest));
};

const toAnchors = (): Record<string, string[]> => {
  const anchors: Record<string, string[]> = Object.create(null);
  const all = allCredentials
    .flatMap(({ starts }) => starts)
    .flatMap(start => [0, 1, 2].map(bytes => encodeBehind(start, bytes)))
    .filter(anchor => anchor.length >= shortest);
  new Set(all).forEach(anchor =>
    (anchors[anchor.toLowerCase()] ??= []).push(anchor)
  );
  return anchors;
};

/**
 * Words of which one stands in base64 that holds a credential with a beginning
 * of its own, by how the pre-filter knows them: it takes them in either case.
 */
export const anchors: Table<string> = toAnchors();
