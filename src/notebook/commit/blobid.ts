import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils';

/** The id that git gives to a content, where git itself does not tell it. */
export const toBlobId = (text: string): string => {
  const content = utf8ToBytes(text);
  const head = utf8ToBytes(`blob ${content.length}\0`);
  return bytesToHex(sha1(concatBytes(head, content)));
};
