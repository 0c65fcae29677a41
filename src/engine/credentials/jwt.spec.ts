import { KeywordSet } from '../prefilter';
import { encodeBase64Url, type JsonObject } from './decode';
import { credentialKeywords, findCredentials } from './find';
import { makeJwt } from './jwt';
import { seeded } from './seeded';

const keywords = new KeywordSet(credentialKeywords);

const find = (claims: JsonObject, now: number | null = null): string[] => {
  const text = `Bearer ${makeJwt(claims, seeded(3))}`;
  return tell(text, now);
};

/** What is found, but for what is dismissed. */
const tell = (text: string, now: number | null = null): string[] =>
  findCredentials(text, keywords.find(text), now)
    .filter(({ rule }) => rule.category !== 'public')
    .map(({ rule, confidence }) => `${rule.id} ${confidence}`);

it.each([
  [{}, 'jwt confirmed'],
  [{ role: 'service_role' }, 'supabase-service-role-jwt confirmed'],
  [{ iss: 'https://sts.windows.net/x/' }, 'azure-access-token confirmed'],
  [{ iss: 'https://accounts.other.net' }, 'jwt confirmed'],
  [{ 'kubernetes.io': {} }, 'kubernetes-service-account-token confirmed']
])('claims %j tell whose it is', (claims, expected) => {
  expect(find(claims)).toEqual([expected]);
});

it.each([[{ role: 'anon' }], [{ sub: '1234567890', name: 'John Doe' }]])(
  'claims %j make it public',
  claims => {
    expect(find(claims)).toEqual([]);
  }
);

it.each([
  ['{"some":"payload"}', []],
  ['{"some":"body"}', ['jwt confirmed']]
])('is an example where it claims %s only', (claims, expected) => {
  const [header, , signature] = makeJwt({}, seeded(3)).split('.');
  const text = [header, encodeBase64Url(claims), signature].join('.');
  expect(tell(text)).toEqual(expected);
});

describe('a token that says when it ends', () => {
  const claims = { exp: 1000 };

  it('is confirmed where nobody knows the time', () => {
    expect(find(claims)).toEqual(['jwt confirmed']);
  });

  it('is confirmed before', () => {
    expect(find(claims, 999_999)).toEqual(['jwt confirmed']);
  });

  it('is one step less sure after', () => {
    expect(find(claims, 1_000_001)).toEqual(['jwt likely']);
  });
});
