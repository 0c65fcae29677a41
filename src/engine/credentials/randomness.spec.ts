import { alphabets, toCharacters } from './alphabets';
import { pickText } from './random';
import { looksRandom } from './randomness';
import { seeded } from './seeded';
import { scanOutput } from '../index';
import { isPlaceholder } from '../context/values/placeholders';

it.each([
  'x'.repeat(32),
  'a'.repeat(36),
  'YOUR_TOKEN_HERE_1234567890',
  '1234567890ABCDEF',
  'abc123'.repeat(6),
  'my-secret-api-key',
  'put-the-real-thing-in-here',
  'this_is_not_it_at_all'
])('%s was made up', text => {
  expect(looksRandom(text)).toBe(false);
});

it.each(['hex', 'base36', 'base62', 'b64', 'b64url', 'b32', 'alpha'])(
  'chance over %s is not mistaken',
  name => {
    const random = seeded(11);
    const characters = toCharacters(alphabets[name]);
    const texts = Array.from({ length: 2000 }, () =>
      pickText(characters, 36, random)
    );
    const refused = texts.filter(text => !looksRandom(text));
    expect(refused.length).toBeLessThan(5);
  }
);

it.each(['YOUR', 'yOUr', 'todo', 'xXxX'])(
  '%s in the middle of a long random text came up by chance',
  word => {
    const random = seeded(12);
    const characters = toCharacters(alphabets.base62);
    const half = (): string => pickText(characters, 40, random);
    expect(looksRandom(half() + word + half())).toBe(true);
    // In a short one, or beside another sign of a placeholder, it did not.
    expect(looksRandom(`${word}${half().slice(0, 20)}`)).toBe(false);
    expect(looksRandom(`${half()}${word}...${half()}`)).toBe(false);
  }
);

describe('a number of one bits in a token of AWS', () => {
  const characters = toCharacters(alphabets.b64);
  const token = `IQoJb3JpZ2luX2VjEJv${'/'.repeat(10)}wEaC${pickText(characters, 600, seeded(13))}`;

  it('masks nothing', () => {
    expect(isPlaceholder(token)).toBe(false);
    expect(looksRandom(token)).toBe(true);
    expect(isPlaceholder(token.slice(0, 60))).toBe(true);
  });

  it('is no reason not to find it', () => {
    const text = `{"SessionToken": "${token}"}`;
    const found = scanOutput(
      { output_type: 'stream', name: 'stdout', text },
      { cell: 0, cellId: 'a', output: 0 }
    );
    expect(found.map(({ rule }) => rule.id)).toEqual(['aws-session-token']);
  });
});

it('a token that Google filled up with dots is whole, and one with three is not', () => {
  const characters = toCharacters(alphabets.b64url);
  const token = `ya29.c.c0ASRK0Ga${pickText(characters, 300, seeded(14))}k`;
  const idsIn = (text: string): string[] =>
    scanOutput(
      { output_type: 'stream', name: 'stdout', text },
      { cell: 0, cellId: 'a', output: 0 }
    ).map(({ rule }) => rule.id);
  expect(idsIn(`${token}${'.'.repeat(700)}\n`)).toEqual([
    'google-oauth-access-token'
  ]);
  expect(idsIn(`${token}...\n`)).toEqual([]);
});
