import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';
import { KEYS, PASSWORDS } from '../values/samples';

const likelyIn = (...text: Parameters<typeof findLikely>): string[] =>
  Array.from(new Set(findLikely(...text)));

const key = KEYS.alnum(seeded(51));
const chosen = PASSWORDS['two words'](seeded(52));
const short = key.slice(0, 8);

describe('a value before the name that it is compared with is found', () => {
  it.each([
    ['java', `if ("${chosen}".equals(password)) go();`],
    ['java', `if ("${chosen}".equalsIgnoreCase(user.getPassword())) go();`],
    ['java', `"${chosen}".equals(new String(field.getPassword()))`],
    ['java', `"${chosen}".equals(request.getParameter("password"))`],
    ['kotlin', `"${chosen}".contentEquals(password)`],
    ['javascript', `if ("${key}" === token) go()`],
    ['javascript', `if ('${key}' !== req.headers['x-api-key']) stop()`],
    ['go', `if "${key}" == cfg.Token { go() }`],
    ['php', `if ('${chosen}' === $_POST['password']) {}`],
    ['bash', `if [ "${chosen}" = "$PASSWORD" ]; then go; fi`],
    ['bash', `if [[ "${key}" == "$\{API_TOKEN}" ]]; then go; fi`],
    ['python', `%%javascript\nif ("${key}" === token) go()`]
  ])('in %s: %s', (language, text) => {
    const value = text.includes(key) ? key : chosen;
    expect(likelyIn('code', language, text)).toEqual([value]);
  });

  it.each([
    ['c', `strcmp("${chosen}", password) == 0`],
    ['php', `hash_equals('${key}', $token)`],
    ['php', `hash_equals($token, '${key}')`],
    ['ruby', `secure_compare("${key}", params[:token])`],
    ['java', `Objects.equals("${chosen}", password)`],
    ['java', `MessageDigest.isEqual("${key}".getBytes(), token.getBytes())`],
    ['go', `subtle.ConstantTimeCompare([]byte("${key}"), []byte(token))`],
    [
      'javascript',
      `crypto.timingSafeEqual(Buffer.from("${key}"), Buffer.from(token))`
    ],
    [
      'javascript',
      `crypto.timingSafeEqual(Buffer.from("${key}", "utf8"), Buffer.from(token))`
    ]
  ])('where a function compares, in %s: %s', (language, text) => {
    const value = text.includes(key) ? key : chosen;
    expect(likelyIn('code', language, text)).toEqual([value]);
  });
});

describe('a value behind what gives the name', () => {
  it.each([
    ['java', `if (user.getPassword().equals("${chosen}")) go();`],
    ['kotlin', `if (user.getPassword() == "${chosen}") go()`],
    ['csharp', `if (password.Equals("${chosen}")) Go();`],
    ['ruby', `go if password.eql?('${chosen}')`]
  ])('in %s is found: %s', (language, text) => {
    expect(likelyIn('code', language, text)).toEqual([chosen]);
  });
});

it.each([
  [`"it\\"s${short}" == password`, `it\\"s${short}`],
  [`text = "if \\"${chosen}\\" == password"`, chosen],
  [`'it"s${short}' == password`, `it"s${short}`],
  [`"a" + "${chosen}" == password`, chosen]
])('begins and ends with its literal: %s', (text, value) => {
  expect(likelyIn('code', 'javascript', text)).toEqual([value]);
});

it.each([
  ['javascript', `if (row["${key}"] == token) go()`],
  ['javascript', `if (rows.get("${key}") == token) go()`],
  ['javascript', `send("${key}", token)`],
  ['php', `send('${chosen}', $password);`],
  ['php', `send($password, '${chosen}');`],
  ['javascript', `"${key}" == token.length`],
  ['javascript', `if ("identifier" === token) go()`],
  ['java', `if ("required".equals(password)) go();`],
  ['javascript', `"${key}"\n== token`]
])('in %s nothing is compared with a secret: %s', (language, text) => {
  expect(likelyIn('code', language, text)).toEqual([]);
});
