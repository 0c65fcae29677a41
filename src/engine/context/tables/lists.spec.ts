import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';
import { PASSWORDS } from '../values/samples';

describe('each of several values that Python prints is found', () => {
  const random = seeded(4);
  const values = Object.values(PASSWORDS)
    .slice(0, 2)
    .map(make => make(random));

  it.each([
    ['a list', ([a, b]: string[]) => `'api_password': ['${a}', '${b}']`],
    ['a tuple', ([a, b]: string[]) => `"db password": ("${a}", None, "${b}")`],
    ['a column', ([a, b]: string[]) => `'password': {0: '${a}', 1: '${b}'}`],
    [
      'an array',
      ([a, b]: string[]) => `'password': array(['${a}',\n       '${b}'])`
    ]
  ])('in %s', (_, write) => {
    const text = `{'n': [1, 2], ${write(values)}, 'c': ['Straße 7b', 'x']}`;
    expect(new Set(findLikely('text', 'python', text))).toEqual(
      new Set(values)
    );
  });
});
