/** JSON Web Tokens (RFC 7519): header, payload and signature in base64url. */
import { decodeObject, encodeBase64Url, type JsonObject } from './decode';
import { toName, toTime } from './facts';
import type { Proof } from './proof';
import type { Detail } from '../types';
import { pickText, type Random } from './random';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const base64Url =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The parts of a token, also behind a provider's prefix. */
const toParts = (value: string): string[] =>
  value.slice(value.indexOf('eyJ')).split('.');

/** The claims of a token; null if it does not decode. */
export const toClaims = (value: string): JsonObject | null =>
  decodeObject(toParts(value)[1] ?? '');

const isJwt = (value: string): boolean => {
  const header = decodeObject(toParts(value)[0]);
  return header !== null && 'alg' in header && toClaims(value) !== null;
};

/** A token with these claims; its signature is random. */
export const makeJwt = (claims: JsonObject, random: Random): string =>
  [
    encodeBase64Url(JSON.stringify({ alg: 'HS256', typ: 'JWT' })),
    encodeBase64Url(
      JSON.stringify({ sub: pickText(letters, 12, random), ...claims })
    ),
    pickText(base64Url, 43, random)
  ].join('.');

/** Header and payload decode, and the payload says what `isOurs` asks for. */
export const jwtWith = (
  example: JsonObject,
  isOurs: (claims: JsonObject) => boolean
): Proof => ({
  failed: 'reject',
  holds: value => isJwt(value) && isOurs(toClaims(value) ?? {}),
  seal: (draft, _, random) =>
    draft.slice(0, draft.indexOf('eyJ')) + makeJwt(example, random)
});

export const jwtProof = jwtWith({}, () => true);

/** Seconds as RFC 7519 has them, as far as a calendar goes; some libraries write milliseconds. */
const lastSecond = 1e11;
const toMilliseconds = (time: number): number =>
  Math.abs(time) < lastSecond ? time * 1000 : time;

/** Who issued a token, and when it expires. */
export const readJwt = (value: string): Detail | null => {
  const { iss, exp } = toClaims(value) ?? {};
  const issuer = toName(iss);
  const expires =
    typeof exp === 'number' ? toTime(toMilliseconds(exp)) : undefined;
  return issuer === undefined && expires === undefined
    ? null
    : { ...(issuer && { issuer }), ...(expires !== undefined && { expires }) };
};

/** All that the tokens in documentation claim (PyJWT's, and what people try first). */
const examples: ReadonlySet<string> = new Set([
  '{"some":"payload"}',
  '{"foo":"bar"}',
  '{"hello":"world"}'
]);

/** The tokens that jwt.io and libraries show to everybody, and those made for visitors. */
export const isPublicJwt = (value: string): boolean => {
  const claims = toClaims(value) ?? {};
  const { sub, name, role } = claims;
  return (
    (sub === '1234567890' && name === 'John Doe') ||
    role === 'anon' ||
    examples.has(JSON.stringify(claims))
  );
};
