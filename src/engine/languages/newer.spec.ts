import { parser } from '@lezer/python';
import { hasError } from '../fixes/cells';
import { toKnownPython } from './newer';

const isKnown = (code: string): boolean => !hasError(parser.parse(code));

describe.each([
  't"hello {name}"',
  'x = rt"a{b}\\d"',
  'x[*a]',
  'x[a, *b] = 1',
  'def f(*args: *Ts): pass',
  'for x in *a, *b:\n    pass',
  'sort(key=lambda a, /, b: a)',
  'lambda a, b, /: a',
  'x = (yield)',
  '@buttons[0].clicked.connect\ndef f(): pass',
  'match x, y:\n    case (1, 2):\n        pass',
  'match x:\n    case str() as text:\n        pass',
  'match x:\n    case str():\n        pass\n    case [int() as a, b]:\n        pass',
  'def f[T: int = str](x): pass',
  'class A[T = int](B): pass',
  'with a() as (b, c):\n    pass',
  'with a() as [b, c], d() as (e, f), h() as i:\n    pass',
  'async def f():\n    async with a() as (b, c):\n        pass',
  'with a() as b.c, d() as e[0].f:\n    pass',
  'x = 1\n\f\ny = 2',
  'with (open(a) as f, open(b) as g):\n    pass',
  'with (\n    open(a) as f,\n    open("b") as g,\n):\n    pass'
])('%j', code => {
  it('is not known to the parser, and is in its other form', () => {
    expect(isKnown(code)).toBe(false);
    expect(isKnown(toKnownPython(code))).toBe(true);
  });

  it('keeps every offset', () => {
    expect(toKnownPython(code)).toHaveLength(code.length);
  });
});

it.each([
  'x = = 3',
  'if x\n    y',
  'key = "a',
  'print "x" y',
  'f(a, b',
  'x = [1, 2'
])('takes %j for no Python', code => {
  expect(isKnown(toKnownPython(code))).toBe(false);
});
