import { isAtSite, tidyPlaces } from './match';

describe('a place is at a site', () => {
  const site = { line: 5, endLine: 6 };

  it.each([
    [4, 4, false],
    [4, 5, true],
    [5, 5, true],
    [6, 9, true],
    [1, 20, true],
    [7, 7, false]
  ])('lines %i to %i: %s', (line, endLine, isThere) => {
    expect(isAtSite({ line, endLine }, site)).toBe(isThere);
  });
});

describe('places are tidied', () => {
  const place = { line: 1, endLine: 1 };

  it.each(['/folder/a/b.py', './a/b.py', 'a/b.py', 'a\\b.py'])(
    '%s becomes relative',
    path => {
      const [{ path: tidy }] = tidyPlaces([{ ...place, path }], '/folder');
      expect(tidy).toBe('a/b.py');
    }
  );

  it('counts once what stands at the same lines', () => {
    const twice = [
      { ...place, path: './a.py', isMinor: true },
      { ...place, path: 'a.py', isMinor: false },
      { ...place, path: 'a.py', isMinor: true },
      { path: 'a.py', line: 1, endLine: 2 }
    ];
    expect(tidyPlaces(twice, '/folder')).toEqual([
      { ...place, path: 'a.py', isMinor: false },
      { path: 'a.py', line: 1, endLine: 2 }
    ]);
  });
});
