import { tooLong } from '../../../../scripts/testing/patience';
import { parametersOf } from './parameters';

const read = (text: string): object => Object.fromEntries(parametersOf(text));

it.each([
  ['def f(a, b=1): ...', { f: [['a', 'b']] }],
  ['def f(a, /, key): ...', { f: [['a', 'key']] }],
  ['def f(a="x,y", key=None): ...', { f: [['a', 'key']] }],
  ['def f(a: Dict[str, int], key): ...', { f: [['a', 'key']] }],
  ['load <- function(city, key) {}', { load: [['city', 'key']] }],
  ['const load = async (city, key) => 1', { load: [['city', 'key']] }],
  ['class A:\n  def __init__(self, a): ...', { A: [['a']] }],
  ['class A { constructor(a) {} }', { A: [['a']] }]
])('reads %j', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('takes what makes a class for none of the class before it', () => {
  const text =
    'class A(Base): pass\nclass B:\n  def __init__(self, api_key): ...';
  expect(read(text)).not.toHaveProperty('A');
  expect(read(text)).toHaveProperty('B', [['api_key']]);
});

it('takes the parameters of a function for none of a class far above', () => {
  const text = `class A: pass\n${'#\n'.repeat(2000)}def __init__(self, key): ...`;
  expect(read(text)).not.toHaveProperty('A');
});

it.each(['class a ', 'class a constructor(', 'class a def __init__('])(
  'is not held up by what repeats %j',
  piece => {
    const start = performance.now();
    parametersOf(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(tooLong);
  }
);
