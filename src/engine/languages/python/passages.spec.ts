import { type PythonString, stringsOf } from '../python';
import { passagesOf } from './passages';

const texts = (source: string): string[] =>
  passagesOf(source).map(({ text }) => text);

describe('passagesOf', () => {
  it.each([
    ['statements', ['a = 1\n', 'b = 2']],
    ['blocks', ['if a:\n  b\nelse:\n  c\n', 'd']],
    ['functions', ['def a():\n', '  b\n', '  c\n', 'd']],
    ['brackets', ['f(\na,\nb\n)\n', 'c']],
    ['continued lines', ['a = \\\n1\n', 'b']],
    ['comments in a row', ['a\n', '# b = [\n# 1]\n', 'c']],
    ['decorators and empty lines', ['@a\n', 'def b():\n\n', '  c\n\n', 'd']],
    ['text in triple quotes', ['a = """\nb = 1\n"""\n', 'c']],
    ['triple quotes in comments', ['a  # """\n', 'b = 1\n', 'c  # """']],
    ['triple quotes in strings', ["a = \"'''\"\n", 'b = 1']],
    [
      'brackets that are only texts',
      ['a = "(["\n', 'def b():\n', '  c\n', 'd']
    ],
    [
      'what stands in a class and in its methods',
      [
        'class A:\n',
        '  a = 1\n',
        '  def c(self):\n',
        '    d = ")"\n\n',
        '    if d:\n      e\n    else:\n      f\n',
        '  @g\n  # why\n',
        '  async def h(self):\n',
        '    def i():\n',
        '      j(\n  k)\n',
        '    l = {\n  "m": 1,\n  }\n',
        '  if n:\n    o = 1\n    p = 2\n',
        '  class Q:\n',
        '    def r(self): s\n',
        't'
      ]
    ],
    [
      'no function that returns a text',
      [
        'def a():\n  b\n  if c:\n    return "d"\n  return e\n',
        'def f():\n',
        '  def g():\n    h\n    return (\n"i"\n    )\n',
        '  return g\n',
        'j'
      ]
    ],
    [
      'comments of a class at the margin',
      [
        'class A:\n',
        '  def b():\n',
        '    c\n',
        '#  d\n',
        '  def e():\n',
        '    f\n',
        'g'
      ]
    ],
    ['nothing', ['']]
  ])('parts %s', (_, parts) => {
    expect(texts(parts.join(''))).toEqual(parts);
  });

  it('gives the same literals with the same names as the whole', () => {
    const source = `
@dataclass
class Client(Base):
    """A class:
    def fake(): 1
    """

    key: str = "one"
    keys = {
        "a": "two",
    }

    def __init__(self, token="three"):
        self.password = (
            "four"
        )
# left out: secret = "five"
    @property
    def api_key(self):
        if self.x:
            def inner():
                return "six"
        return "seven"

    if DEBUG:
        token = "eight"
    else:
        token = "nine"

class Other: pin = "ten"

def last():
    return login("eleven")
`;
    const tell = ({ value, carrier }: PythonString): unknown[] => [
      value,
      carrier.kind,
      carrier.names
    ];
    const parts = passagesOf(source);
    expect(parts.length).toBeGreaterThan(6);
    expect(
      parts.flatMap(({ head, text }) => stringsOf(head + text)).map(tell)
    ).toEqual(stringsOf(source).map(tell));
  });

  it('tells where each part stands', () => {
    const source = 'a = 1\nb = 2\nc = 3';
    passagesOf(source).forEach(({ from, text }) =>
      expect(source.slice(from, from + text.length)).toBe(text)
    );
    expect(passagesOf(source)).toHaveLength(3);
  });

  it('keeps an unclosed bracket in one part with all that follows', () => {
    expect(texts('f(\na = 1\nb = 2')).toHaveLength(1);
  });
});
