import { hiddenValue, mask } from './mask';

describe('mask', () => {
  it('shows the public prefix', () => {
    expect(mask('sk-proj-' + 'x'.repeat(40), 8)).toBe('sk-proj-••••');
  });

  it.each([8, 20, 200])('does not tell a length of %d', length => {
    expect(mask('p'.repeat(length), 0)).toBe(hiddenValue);
  });
});
