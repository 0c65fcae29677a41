import { pickBetween, pickOne, pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
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
    '${TOKEN}',
    '$TOKEN',
    '$(cat key.txt)',
    '%s',
    '%(token)s',
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
