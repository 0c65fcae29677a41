import { generateSample } from '../credentials';
import { allCredentials } from '../credentials/all';
import { seeded } from '../credentials/seeded';
import { scanFragment } from '../scan';
import type { Finding } from '../types';
import { joinedValue } from './index';

const sample = (id: string, seed = 1): string => {
  const { text, from, to } = generateSample(id, seeded(seed));
  return text.slice(from, to);
};

const token = sample('github-pat-classic');

const scan = (text: string): Finding[] =>
  scanFragment({
    place: { part: 'source', cell: 0, cellId: null, output: null, mime: null },
    format: 'code',
    language: 'python',
    text
  });

const ids = (text: string): string[] => scan(text).map(({ rule }) => rule.id);

const valueIn = (text: string): string => {
  const [{ from, to }] = scan(text);
  return text.slice(from, to);
};

const toBase64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a token of several literals', () => {
  const [head, tail] = [token.slice(0, 15), token.slice(15)];

  it.each([
    ['x = "%" "%"'],
    ['x = "%" + "%"'],
    ["x = '%'+'%'"],
    ['x = ("%"\n     "%")'],
    ['x = ("%" +\n  "%")'],
    ["x = ('%'\n  + '%')"],
    ['x = "%" \\\n  "%"'],
    ['f("%"  # the first half\n  # and the other\n  "%")'],
    ['x = "%" f"%"'],
    ['x = b"%" b"%"'],
    ['x = "%" * "%"'],
    ["$x = '%' . '%';"],
    ["x = '%' .. '%'"],
    ["SELECT '%' || '%'"]
  ])('%j is found from its first to its last character', notation => {
    const [before, glue, after] = notation.split('%');
    const text = before + head + glue + tail + after;
    expect(valueIn(text)).toBe(head + glue + tail);
    expect(scan(text)[0].detail).toEqual({ writing: 'joined' });
  });

  it('may have many', () => {
    const pieces = token.match(/.{1,8}/g) ?? [];
    expect(ids(`x = ${pieces.map(piece => `"${piece}"`).join(' + ')}`)).toEqual(
      ['github-pat-classic']
    );
  });

  it.each([
    ['"".join(["%", "%"])'],
    ["''.join(('%' , '%'))"],
    ["''.join([\n    b'%',\n    b'%',\n])"],
    ['paste0("%", "%")'],
    ['paste("%", "%", sep = "")'],
    ['str_c("%", "%")'],
    ['string("%", "%")'],
    ["CONCAT('%', '%')"],
    ["implode('', ['%', '%'])"],
    ['["%", "%"].join("")'],
    ["[\n  '%',\n  '%'\n].join('')"],
    ['k = ["%", "%"].join'],
    ['"%".concat("%")'],
    ['"{}{}".format("%", "%")']
  ])('is read in a list that is joined: %j', notation => {
    const [before, glue, after] = notation.split('%');
    const text = before + head + glue + tail + after;
    expect(valueIn(text)).toBe(head + glue + tail);
    expect(joinedValue(valueIn(text))).toBe(token);
  });

  it.each([
    ['paste("%", "%")'],
    ['["%", "%"].join("-")'],
    ['["%", "%"].join(sign)'],
    ['"-".join(["%", "%"])'],
    ['os.path.join("%", "%")'],
    ['"".join(["%", x, "%"])'],
    ['[x, ["%"], "%"].join("")'],
    ['x = "%" . f("%")'],
    ['["%", "%"]'],
    ['"%" - "%"'],
    ['"%" ++ "%"'],
    ['"%" and "%"']
  ])('%j is none', notation => {
    const [before, glue, after] = notation.split('%');
    expect(ids(`x = ${before}${head}${glue}${tail}${after}`)).toEqual([]);
  });
});

describe('a token in base64', () => {
  it.each([0, 1, 2, 3, 4, 5])('is found behind %d bytes', bytes => {
    const encoded = toBase64(`${'.'.repeat(bytes)}${token}\n`);
    const text = `x = "${encoded}"`;
    const value = valueIn(text);
    expect(Buffer.from(value, 'base64').toString()).toContain(token);
    expect(value.length).toBeLessThanOrEqual(
      4 * Math.ceil(token.length / 3) + 4
    );
    expect(scan(text)[0].detail).toEqual({ writing: 'base64' });
  });

  it.each([
    ['decoded', `base64.b64decode("${toBase64(token)}")`],
    ['of a cluster', `kind: Secret\ndata:\n  a: ${toBase64(token)}\n`],
    ['behind a slash', `x = "a/${toBase64(token)}"`],
    [
      'in a data URL',
      `x = "data:text/plain;base64,${toBase64(`${'-'.repeat(300)} ${token}`)}"`
    ],
    ['of a file', `x = "${toBase64(JSON.stringify({ auths: { a: token } }))}"`]
  ])('%s is found', (_, text) => {
    expect(ids(text)).toEqual(['github-pat-classic']);
  });

  it.each(['age-secret-key', 'postgres-url', 'jwt', 'aws-access-key-id'])(
    'is found by its beginning: %s',
    id => {
      const { text } = generateSample(id, seeded(4));
      expect(ids(`x = "${toBase64(text)}"`)).toContain(id);
    }
  );

  it('is not looked for twice', () => {
    expect(ids(`x = "${toBase64(toBase64(token))}"`)).toEqual([]);
  });

  it('is not looked for in a file', () => {
    const file = toBase64(`${'-'.repeat(20000)}${token}`);
    expect(ids(`x = "${file}"`)).toEqual([]);
  });
});

describe('user and password of a header', () => {
  it('are found', () => {
    const encoded = toBase64('anna:Granite1987!');
    expect(valueIn(`h = {"Authorization": "Basic ${encoded}"}`)).toBe(encoded);
  });

  it.each([
    'user:password',
    'anna:anna',
    'Aladdin:open sesame',
    'anna',
    'anna:<password>',
    '\0\u0001:abcdefgh'
  ])('%j stand for others, or are none', text => {
    expect(ids(`h = "Basic ${toBase64(text)}"`)).toEqual([]);
  });
});

describe('what is percent-encoded', () => {
  const url = 'postgresql://app:q8Zt2mVw9LrX@db.internal/x'; // nbwarden: allow[postgres-url] made up

  it.each([
    ['a URL', url, 'postgres-url'],
    ['a URL in a URL', `https://h/?next=${url}&a=1`, 'postgres-url'],
    [
      'a key',
      sample('azure-storage-account-key', 3),
      'azure-storage-account-key'
    ]
  ])('is found: %s', (_, plain, id) => {
    const text = `u = "${encodeURIComponent(plain)}"`;
    const [finding, ...others] = scan(text);
    expect(others).toEqual([]);
    expect(finding.rule.id).toBe(id);
    expect(plain).toContain(
      decodeURIComponent(text.slice(finding.from, finding.to))
    );
  });

  it('is told once where it is plain as well', () => {
    const [finding, ...others] = scan(`u = "a%3Db&t=${token}"`);
    expect(others).toEqual([]);
    expect(finding.detail).toBeUndefined();
  });
});

/** A private key in base64 is a kind of its own. */
const hasOwnKind = (id: string): boolean =>
  /^private-key-(?:pem-|openssh$)/.test(id);

it('every kind with a beginning of four letters or more is found in base64', () => {
  const missed = allCredentials
    .filter(({ starts }) => starts.some(start => start.length >= 4))
    .filter(({ rule }) => rule.category !== 'public' && !hasOwnKind(rule.id))
    .filter(credential => {
      const { text } = credential.sample(seeded(6));
      const { id } = credential.rule;
      return !ids(`x = "${toBase64(`${text} `)}"`).includes(id);
    });
  expect(missed.map(({ rule }) => rule.id)).toEqual([]);
});
