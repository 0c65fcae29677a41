import { pickBetween, pickOne, pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { isPlaceholder } from './placeholders';

describe('what only stands for a secret', () => {
  it.each([
    '',
    'abc',
    'YOUR_API_KEY',
    'your-key-here',
    '<your key>',
    '<TOKEN>',
    '{api_key}',
    '{{ secrets.KEY }}',
    'A-Za-z0-9_.=-',
    '${TOKEN}',
    '$TOKEN',
    '$(cat key.txt)',
    '%s',
    '%(token)s',
    'user:%s',
    '$user:$pass',
    '$HOME/key',
    '$env:API_KEY',
    '$dbPass2024',
    'sk-ab3dxxxx',
    'Password9179!',
    'Admin123!',
    '[YOUR KEY]',
    '@password@',
    '[A-Za-z0-9!_-]{8,64}',
    '^[a-z0-9]+$',
    '__API_KEY__',
    'sk-...',
    'sk-abc…',
    'sk-ab****',
    '••••••••',
    'xxxx-xxxx',
    'XXXXXXXXXXXXXXXX',
    'sk-xxxxxxxxxxxxxxxx',
    '0000000000000000',
    '00000000-0000-0000-0000-000000000000',
    '12345678-1234-1234-1234-123456789012',
    'aaaaaaaaaaaaaaaa',
    '1234567890',
    'abcdefghijklmnop',
    'abcd1234567890',
    'qwerty123',
    'changeme',
    'ChangeMe!',
    'change-this-secret',
    'placeholder',
    'insert token here',
    'REPLACE_ME',
    '[REDACTED]',
    'admin12345',
    'Test@12345',
    'mypass123456',
    'abc123456',
    'qweasd12345',
    'password',
    'my-password',
    'mysecretpassword',
    'postgres',
    'admin123',
    'test',
    'test_token',
    'my_secret_token',
    'OPENAI_API_KEY',
    'hf_token',
    'dummy-value',
    'not-needed',
    'ollama',
    'None'
  ])('%s', value => {
    expect(isPlaceholder(value)).toBe(true);
  });
});

describe('what chance makes is no placeholder', () => {
  const ALPHABETS = [
    '0123456789abcdef',
    'abcdefghijklmnopqrstuvwxyz234567',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  ];

  it.each(ALPHABETS)('of %s', alphabet => {
    const random = seeded(7);
    const mistaken = Array.from({ length: 3000 }, () =>
      pickText(alphabet, pickBetween(16, 64, random), random)
    ).filter(isPlaceholder);
    expect(mistaken.length).toBeLessThanOrEqual(3);
  });

  const BASE64 = `${ALPHABETS[2]}+/`;

  it.each([
    ['a word between its signs', '/mTOdO+'],
    ['a run of one letter', '7XXXxx7'],
    ['a row of the alphabet', '7CdeFgh7']
  ])('of base64 as long as a key, with %s', (_, part) => {
    const random = seeded(9);
    const mistaken = Array.from(
      { length: 200 },
      () => pickText(BASE64, 800, random) + part + pickText(BASE64, 800, random)
    ).filter(isPlaceholder);
    expect(mistaken).toEqual([]);
  });

  it('nor what people choose', () => {
    const random = seeded(8);
    const words = ['otter', 'Marble', 'granite', 'Saturn', 'pebble'];
    const mistaken = Array.from(
      { length: 500 },
      () => `${pickOne(words, random)}${pickBetween(1950, 2030, random)}!`
    ).filter(isPlaceholder);
    expect(mistaken).toEqual([]);
  });
});

it.each(['123456', '_123456', '@12345', '12345678!'])(
  'a name with the first digits is none, as people choose it: %s',
  end => {
    expect(isPlaceholder(`Pebble${end}`)).toBe(false);
    expect(isPlaceholder(`admin${end}`)).toBe(true);
    expect(isPlaceholder(`defghi${end}`)).toBe(true);
  }
);

describe('what a password has of a template is none', () => {
  const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const letters = `${upper}${upper.toLowerCase()}0123456789`;
  const draw = (characters: string, length: number, seed: number): string[] => {
    const random = seeded(seed);
    return Array.from({ length: 2000 }, () =>
      pickText(characters, length, random)
    );
  };
  const shareOf = (values: readonly string[]): number =>
    values.filter(isPlaceholder).length / values.length;

  it('behind a dollar sign', () => {
    const values = draw(`${letters}!@#%^&*~`, 12, 1);
    expect(shareOf(values.map(value => `$${value}`))).toBeLessThan(0.05);
  });

  it('around the signs of a format', () => {
    const values = draw(letters, 12, 2);
    expect(
      shareOf(values.map(text => `${text.slice(0, 5)}%s${text.slice(5)}`))
    ).toBeLessThan(0.05);
  });

  it('around four letters of a mask', () => {
    const values = draw(letters, 34, 3);
    expect(
      shareOf(values.map(text => `${text.slice(0, 9)}xxxx${text.slice(9)}`))
    ).toBeLessThan(0.1);
  });

  it('around a short word', () => {
    const values = draw(letters, 14, 4);
    expect(
      shareOf(values.map(text => `${text.slice(0, 4)}Api${text.slice(4)}`))
    ).toBeLessThan(0.01);
  });

  it.each(['Secret', 'Admin', 'Welcome', 'Root'])(
    'in a word with digits and a sign: %s',
    word => {
      expect(isPlaceholder(`${word}${[9, 1, 7].join('')}!`)).toBe(false);
    }
  );
});
