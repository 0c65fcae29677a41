import { alphabets, toCharacters } from './alphabets';
import { pickText } from './random';
import { looksRandom } from './randomness';
import { seeded } from './seeded';

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
