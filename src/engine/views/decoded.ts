import { decodeBase64 } from '../credentials/decode';
import type { View } from '../types';

/**
 * What base64 from `from` to `to` holds, one character a byte; `null` if it
 * is none. A place in it is the group of four letters that it is written in.
 */
export const toDecoded = (
  text: string,
  from = 0,
  to = text.length
): View | null => {
  const decoded = decodeBase64(text.slice(from, to));
  return decoded === null
    ? null
    : {
        text: decoded,
        named: [],
        toFragment: offset => Math.min(to, from + Math.floor(offset / 3) * 4),
        toFragmentEnd: offset => Math.min(to, from + Math.ceil(offset / 3) * 4)
      };
};
