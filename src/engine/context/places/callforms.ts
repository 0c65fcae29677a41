/** How a call is written that takes a secret by its place. */

/** A literal argument before the secret, or an expression without quotes. */
const ARGUMENT =
  /\s{0,40}(?:[bf]?["'][^"'\n]{0,200}["'](?:\.\w{1,20}\(\))?|[$&@*]?[\w.:[\]()>-]{1,80})\s{0,8},\s{0,40}/
    .source;
/** What makes bytes of a text, in Python, Go, C#, Rust, JavaScript. */
const CONVERSION =
  /(?:(?:bytes|bytearray|bytes\.fromhex|bytearray\.fromhex|(?:base64\.)?\w{0,12}b64decode|(?:binascii\.)?unhexlify|SecretStr|\[\]byte|(?:System\.Text\.)?Encoding\.\w{3,8}\.GetBytes|Some|Buffer\.from|Keys\.hmacShaKeyFor)\(\s{0,8})?/
    .source;
/** The secret in its quotes. */
const SECRET = `\\s{0,40}${CONVERSION}${/[brN]?["']([^"'\n]{4,256})(?=["'])/.source}`;

/** A call of a function, after some arguments that say nothing. */
export function call(callee: RegExp, before = 0): RegExp {
  const start = `${callee.source}\\(`;
  return new RegExp(`${start}${ARGUMENT.repeat(before)}${SECRET}`, 'g');
}

/** A call that takes a key first, whether it says so or not. */
export function keyOf(callee: RegExp): RegExp {
  return new RegExp(
    `${callee.source}\\(\\s{0,40}(?:(?:key|token|api_?key) ?= ?)?${SECRET}`,
    'g'
  );
}

/** An argument of a language that parts arguments by spaces, with commas (Ruby) or without (Haskell). */
const APART = /(?:["'][^"'\n]{0,200}["']|[\w.:]{1,60})(?:,\s{0,40}|[ \t]{1,8})/
  .source;

/** A call without brackets, after some arguments that say nothing. */
export function applied(callee: RegExp, before = 0): RegExp {
  return new RegExp(
    `${callee.source}[ \\t]{1,8}${APART.repeat(before)}["']([^"'\\n]{4,256})(?=["'])`,
    'g'
  );
}
