import { GENERIC_RULES } from './context';
import { mergeOverlaps } from './overlap';
import type { Confidence, Match } from './types';

const specific = { ...GENERIC_RULES.token, id: 'some-provider-token' };

const match = (
  from: number,
  to: number,
  confidence: Confidence,
  isGeneric = false
): Match => ({
  rule: isGeneric ? GENERIC_RULES.token : specific,
  from,
  to,
  confidence,
  masked: ''
});

describe('mergeOverlaps', () => {
  it('keeps what does not overlap, in order', () => {
    const [one, two] = [match(0, 5, 'likely'), match(5, 9, 'possible')];
    expect(mergeOverlaps([two, one])).toEqual([one, two]);
  });

  it.each([
    [
      'specific before generic',
      match(3, 8, 'possible'),
      match(0, 9, 'likely', true)
    ],
    ['surer before less sure', match(2, 5, 'confirmed'), match(0, 9, 'likely')],
    ['longer before shorter', match(0, 9, 'likely'), match(0, 5, 'likely')]
  ])('takes %s', (_, better, worse) => {
    expect(mergeOverlaps([better, worse])).toEqual([better]);
    expect(mergeOverlaps([worse, better])).toEqual([better]);
  });

  it('tells the same twice only once', () => {
    expect(
      mergeOverlaps([match(0, 5, 'likely'), match(0, 5, 'likely')])
    ).toHaveLength(1);
  });
});
