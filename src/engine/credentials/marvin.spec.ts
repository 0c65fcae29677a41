import { generateSample } from './index';
import { azureChecksum, marvin } from './marvin';
import { seeded } from './seeded';

it('is Marvin32', () => {
  // SymCrypt's own check: the seed d53cd9cecd0893b7 and "abc".
  expect(marvin('abc', [0xcd0893b7, 0xd53cd9ce])).toEqual([
    0x492769bf, 0x22c74339
  ]);
});

describe('the checksum of a storage key', () => {
  const { text, from, to } = generateSample(
    'azure-storage-account-key',
    seeded(5)
  );
  const key = text.slice(from, to);

  it('holds for its own seed', () => {
    expect(azureChecksum('Default0').holds(key, 0)).toBe(true);
    expect(azureChecksum('Other000', 'Default0').holds(key, 0)).toBe(true);
    expect(azureChecksum('Other000').holds(key, 0)).toBe(false);
  });

  it('does not hold when one letter differs', () => {
    const other = (key.startsWith('A') ? 'B' : 'A') + key.slice(1);
    expect(azureChecksum('Default0').holds(other, 0)).toBe(false);
  });
});
