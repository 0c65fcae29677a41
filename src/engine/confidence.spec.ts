import { compareConfidence, isAtLeast } from './confidence';

describe('isAtLeast', () => {
  it.each([
    ['possible', 'likely', false],
    ['likely', 'likely', true],
    ['confirmed', 'likely', true],
    ['possible', 'possible', true],
    ['likely', 'confirmed', false]
  ] as const)('%s is at least %s: %s', (confidence, least, expected) => {
    expect(isAtLeast(confidence, least)).toBe(expected);
  });
});

describe('compareConfidence', () => {
  it('orders from a guess to a proof', () => {
    const shuffled = ['confirmed', 'possible', 'likely'] as const;
    expect([...shuffled].sort(compareConfidence)).toEqual([
      'possible',
      'likely',
      'confirmed'
    ]);
  });
});
