import { matchesGlob } from './glob';
import { tooLong } from '../../../scripts/testing/patience';

describe('matchesGlob', () => {
  it.each([
    ['*.csv', 'a.csv', true],
    ['*.csv', 'data/deep/a.csv', true],
    ['*.csv', 'a.csv.txt', false],
    ['vendor', 'vendor/a/b.py', true],
    ['vendor', 'src/vendor/b.py', true],
    ['vendor/', 'vendor/b.py', true],
    ['vendor/', 'vendor', false],
    ['/vendor', 'vendor/b.py', true],
    ['/vendor', 'src/vendor/b.py', false],
    ['docs/examples', 'docs/examples/a.py', true],
    ['docs/examples', 'x/docs/examples/a.py', false],
    ['docs/**/old', 'docs/old/a.py', true],
    ['docs/**/old', 'docs/a/b/old/a.py', true],
    ['**/old/*.py', 'old/a.py', true],
    ['docs/**', 'docs/a/b.py', true],
    ['docs/**', 'doc/a.py', false],
    ['docs/*', 'docs/a/b.py', true],
    ['n?tes.md', 'notes.md', true],
    ['n?tes.md', 'ntes.md', false],
    ['*a*b', 'xaxaxb', true],
    ['*a*b', 'xaxaxc', false],
    ['a.b', 'axb', false],
    ['ä*.ipynb', 'ä 1.ipynb', true]
  ])('%s and %s: %j', (pattern, path, matches) => {
    expect(matchesGlob(path, pattern)).toBe(matches);
  });

  it('takes no longer for many stars', () => {
    const start = performance.now();
    const pattern = `${'*a'.repeat(200)}b`;
    expect(matchesGlob('a'.repeat(4000), pattern)).toBe(false);
    const deep = `${'**/a/'.repeat(100)}b`;
    expect(matchesGlob('a/'.repeat(400) + 'c', deep)).toBe(false);
    expect(performance.now() - start).toBeLessThan(tooLong);
  });
});
