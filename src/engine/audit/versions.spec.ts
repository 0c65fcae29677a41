import { compareVersions, normalizeName } from './versions';

describe('the order of versions', () => {
  it.each([
    ['1.0', '1.0.0', 0],
    ['2.9', '2.10', -1],
    ['2.18.0', '2.17.9', 1],
    ['1.2.0b1', '1.2.0', -1],
    ['1.2.0rc1', '1.2.0b2', 1],
    ['1.2.0a1', '1.2.0b1', -1],
    ['1.2.0.dev3', '1.2.0a1', -1],
    ['1.2.0.post1', '1.2.0', 1],
    ['0.30.0b3', '0.30.0b2', 1],
    ['v1.2', '1.2', 0]
  ])('%s against %s is %p', (left, right, sign) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign);
    // Not -0 where they are the same.
    expect(Math.sign(compareVersions(right, left))).toBe(0 - sign);
  });

  it('knows one package by all its spellings', () => {
    expect(normalizeName('Jupyter_Server')).toBe('jupyter-server');
    expect(normalizeName('jupyter..server')).toBe('jupyter-server');
  });
});
