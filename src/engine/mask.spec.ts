import { hiddenValue, mask, maskOfPart } from './mask';

describe('mask', () => {
  it('shows the public prefix', () => {
    expect(mask('sk-proj-' + 'x'.repeat(40), 8)).toBe('sk-proj-••••');
  });

  it.each([8, 20, 200])('does not tell a length of %d', length => {
    expect(mask('p'.repeat(length), 0)).toBe(hiddenValue);
  });
});

describe('maskOfPart', () => {
  it.each([
    ['what begins with its public prefix', 'ghp_abc', 'ghp_••••', 'ghp_••••'],
    ['a value with nothing public', 'abc', '••••••••', '••••••••'],
    ['the password of a URL', 'abc', 'ftp://a:••••••••@…', '••••••••']
  ])('masks %s', (_, part, masked, expected) => {
    expect(maskOfPart(part, masked)).toBe(expected);
  });
});
