/** What the parts of an algorithm's name are called: RFC 7518 §3 to §5, RFC 5802, TLS, and what is added to them. */
const PART =
  /^(?:(?:aes|rsa|sha|md|hs|rs|es|ps|a|x|p|base|utf|ed|secp|cp|rc|ripemd|blake|scrypt|bcrypt|argon|hmac|pbes|pbkdf|ecdh|ecdsa|eddsa|es|dsa|scram|chacha|poly|des|hkdf|oaep|pkcs|pss|cbc|gcm|ctr|ecb|ccm|kw|gcmkw|siv)\d{0,5}|a\d{3}(?:kw|gcm|gcmkw|cbc)|\d{1,4}|encoded|encoding|plus|url|safe|urlsafe|with|and|v\d|dir|tls|ssl)$/i;
const MAX_LENGTH = 48;

/** Whether a value is what an algorithm or an encoding is called: `scram-sha-256`, `PBES2-HS256+A128KW`, `base64-encoded`. */
export function isAlgorithm(value: string): boolean {
  if (value.length > MAX_LENGTH || !/[-+_/]/.test(value)) {
    return false;
  }
  const parts = value.split(/[-+_/]/);
  return /^[A-Za-z]/.test(value) && parts.every(part => PART.test(part));
}
