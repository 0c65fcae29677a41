/** User and password of HTTP's basic authentication (RFC 7617 §2): base64 of `user:password`. */
import { decodeBase64, encodeBase64 } from './decode';
import { isPasswordPlaceholder } from './passwords';
import type { Proof } from './proof';
import { pickText } from './random';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ23456789';

/** A character in UTF-8, whose bytes are read as a character each. */
const foreign =
  '[\\u00c2-\\u00df][\\u0080-\\u00bf]|[\\u00e0-\\u00ef][\\u0080-\\u00bf]{2}';
const pair = new RegExp(
  `^((?:[ -9;-~]|${foreign}){0,200}):((?:[ -~]|${foreign}){4,200})$`
);

/** The password of the RFC's own example. */
const published = 'open sesame';

const isPair = (text: string): boolean => {
  const [, user, password] = pair.exec(text) ?? [];
  return (
    password !== undefined &&
    user.toLowerCase() !== password.toLowerCase() &&
    password !== published &&
    !isPasswordPlaceholder(password)
  );
};

/** The value decodes to a user and a password that stands for no other. */
export const userAndPassword: Proof = {
  failed: 'reject',
  gives: 'likely',
  holds: value => isPair(decodeBase64(value) ?? ''),
  seal: (_, __, random) => {
    const text = `${pickText(letters, 5, random)}:${pickText(letters, 16, random)}`;
    const base64 = encodeBase64(text);
    return base64.padEnd(Math.ceil(base64.length / 4) * 4, '=');
  }
};
