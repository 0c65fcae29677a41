import { passagesOf } from './passages';

const texts = (source: string): string[] =>
  passagesOf(source).map(({ text }) => text);

describe('passagesOf', () => {
  it.each([
    ['statements', ['a = 1\n', 'b = 2']],
    ['blocks', ['if a:\n  b\nelse:\n  c\n', 'd']],
    ['brackets', ['f(\na,\nb\n)\n', 'c']],
    ['continued lines', ['a = \\\n1\n', 'b']],
    ['comments in a row', ['a\n', '# b = [\n# 1]\n', 'c']],
    ['decorators and empty lines', ['@a\n', 'def b():\n\n  c\n\n', 'd']],
    ['text in triple quotes', ['a = """\nb = 1\n"""\n', 'c']],
    ['triple quotes in comments', ['a  # """\n', 'b = 1\n', 'c  # """']],
    ['triple quotes in strings', ["a = \"'''\"\n", 'b = 1']],
    ['nothing', ['']]
  ])('parts %s', (_, parts) => {
    expect(texts(parts.join(''))).toEqual(parts);
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
