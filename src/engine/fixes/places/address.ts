import type { Member } from '../nouns';
import { QUOTE, QUOTE_PLUS } from '../nouns';

/** A password as it stands in a URL, and how code encodes it to the same text. */
export interface Encoded {
  readonly plain: string;
  /** Characters that the URL holds as they are although they would be encoded. */
  readonly safe: string;
  /** Python's `quote` where the URL writes a space as `%20`, else `quote_plus`. */
  readonly quoting: Member;
}

/** `scheme://name:` before, `@` after (RFC 3986 §3.2.1, userinfo). */
export function isPassword(before: string, after: string): boolean {
  return (
    after.startsWith('@') &&
    /(?:\/\/[^/@\s]{0,200}:|^:|\}:)$/.test(before.slice(-260))
  );
}

/**
 * Undoes the URL encoding of a password; `null` where Python could not give
 * the same text again.
 */
export function decodePassword(text: string): Encoded | null {
  const raw = text.replace(/%[0-9A-Fa-f]{2}/g, '');
  const safe = [...new Set(raw.replace(/[\w.~-]/g, ''))].join('');
  if (/[^!$&()*+,:;=?@/[\]|^<>-]/.test(safe)) {
    return null;
  }
  try {
    const plain = decodeURIComponent(text);
    const isSame = encode(plain, safe) === text.toUpperCase();
    const quoting = text.includes('%20') ? QUOTE : QUOTE_PLUS;
    return isSame ? { plain, safe, quoting } : null;
  } catch {
    return null;
  }
}

/** What `urllib.parse.quote(plain, safe)` gives, in capitals. */
function encode(plain: string, safe: string): string {
  return Array.from(plain, character =>
    /^[A-Za-z0-9_.~-]$/.test(character) || safe.includes(character)
      ? character
      : toPercent(character)
  )
    .join('')
    .toUpperCase();
}

function toPercent(character: string): string {
  // `encodeURIComponent` leaves these alone; Python does not.
  return /^[!'()*]$/.test(character)
    ? `%${character.charCodeAt(0).toString(16)}`
    : encodeURIComponent(character);
}
