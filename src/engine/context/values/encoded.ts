import { base64nopad, base64urlnopad } from '@scure/base';

const BASE64 = /^[A-Za-z0-9+/_-]{16,512}={0,2}$/;
const SENTENCE = /^[\x20-\x7e\n]{0,400}[ \n][\x20-\x7e\n]{0,400}$/;

/** Whether a value is a text of words in base64, which says something instead of hiding it. */
export function isEncodedText(value: string): boolean {
  return BASE64.test(value) && SENTENCE.test(decodeBase64(value));
}

/** The decoded text, one character a byte; empty where it cannot be decoded. */
export function decodeBase64(value: string): string {
  const bare = value.replace(/=+$/, '');
  // Four letters are three bytes; the rest of a value that was cut does not matter.
  const whole = bare.slice(0, bare.length - (bare.length % 4));
  const coder = /[-_]/.test(whole) ? base64urlnopad : base64nopad;
  try {
    return String.fromCharCode(...coder.decode(whole));
  } catch {
    return '';
  }
}
