import { readExpression, RefusedExpression } from '.';
import { tooLong } from '../../../../scripts/testing/patience';

const read = (given: string): RegExp => {
  const { source, flags } = readExpression(given, 'check');
  return new RegExp(source, flags);
};

const refusal = (given: string, purpose?: 'check'): string => {
  try {
    readExpression(given, purpose);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(RefusedExpression);
    return (error as Error).message;
  }
};

describe('the notation of RE2', () => {
  it.each([
    ['(?i)acme', 'ACME', true],
    ['(?i)ac(?-i:me)', 'ACme', true],
    ['(?i)ac(?-i:me)', 'acME', false],
    ['ac(?i:me)', 'acME', true],
    ['ac(?i:me)', 'ACme', false],
    ['(?i)[a-c]x(?-i:y)', 'BXy', true],
    ['(?i)[a-c]x(?-i:y)', 'BXY', false],
    ['(?P<name>a)b', 'ab', true],
    ['(?<name>a)b', 'ab', true],
    ['^a\\z', 'a', true],
    ['^a\\z', 'ab', false],
    ['\\Aa', 'ba', false],
    ['^[[:alnum:]_]+$', 'aZ9_', true],
    ['^[[:alnum:]_]+$', 'a-', false],
    ['^[[:punct:]]+$', '!-/:@[`{~', true],
    ['a.b', 'a\rb', true],
    ['a.b', 'a\nb', false],
    ['(?s)a.b', 'a\nb', true],
    ['(?s:a.)b.', 'a\nb\n', false],
    ['(?m)^b$', 'a\nb\nc', true],
    ['^b$', 'a\nb\nc', false],
    ['\\Qa.b\\E+', 'a.bb', true],
    ['\\Qa.b\\E+', 'axb', false],
    ['^[]a]$', ']', true],
    ['^[^]a]$', ']', false],
    ['^[[a]$', '[', true],
    ['^\\x{41}\\x60$', 'A`', true],
    ['^a\\sb$', 'a b', true],
    ['^a[\\s]b$', 'a\tb', true],
    ['^a\\sb$', 'a\u00a0b', false],
    ['a(?=b)', 'ab', true],
    ['(?<!a)b', 'ab', false]
  ])('reads %s as on %j: %j', (given, text, matches) => {
    expect(read(given).test(text)).toBe(matches);
  });

  it.each([
    ['\\p{Greek}', /write the characters out/],
    ['(?U)a+', /flag U/],
    ['(?>a)', /group \(\?>a is/],
    ['[[:^alpha:]]', /no counterpart/],
    ['\\x{1F600}', /outside/],
    ['(a', /cannot be read/],
    ['[a', /cannot be read/],
    ['a**', /cannot be read/]
  ])('names what there is none of in %s', (given, reason) => {
    expect(refusal(given, 'check')).toMatch(reason);
  });
});

describe('what could be slow', () => {
  it.each([
    '(a+)+acme',
    '(a*)*acme',
    '(?:a|aa)+acme',
    '(?:a|a)*acme',
    '(?:\\w+\\s?)*acme',
    '(?:a[a-z]*)*acme',
    '(?:(?:a{1,50}){1,50}){1,50}acme',
    '(?:a+){30}acme',
    '[a-z]+[a-z0-9]+acme',
    '.*x.*acme',
    '\\d{1,900}\\w{1,900}acme',
    '[a-z]{1,1000}[a-z]{500}acme',
    `${'(?:a|a)'.repeat(20)}acme`,
    `${'(?:ab)?'.repeat(20)}acme`,
    `${'a?'.repeat(20)}acme`,
    'acme(?=(a+)+b)',
    'acme(?<!(?:a|a)*b)'
  ])('%s is refused', given => {
    expect(refusal(given)).toMatch(/It could be very slow\. .*such as/);
  });

  it.each([
    ['(a)acme\\1', /refers back/],
    ['(?<x>a)acme\\k<x>', /refers back/],
    ['(?:acme)?', /nothing at all/],
    ['acme[a-z]{30000}', /20000/],
    ['acme'.repeat(2000), /longer than/]
  ])('%.30s is refused', (given, reason) => {
    expect(refusal(given)).toMatch(reason);
  });

  it.each([
    'acme_[a-z0-9]{32}',
    'acme_[a-z0-9]+',
    '(?:[a-z]+\\.)+acme',
    '(?:[A-F0-9]{4}-){3}acme',
    '(?:ab|ac)+acme',
    '\\bacme\\s*[:=]\\s*"([^"]+)"',
    '(?:a|b|c)*acme',
    'https://[a-z0-9-]+\\.acme\\.example/hooks/([a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12})',
    // The frame of most rules of gitleaks.
    '(?i)[\\w.-]{0,50}?(?:acme)(?:[ \\t\\w.-]{0,20})[\\s\'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60\'"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60\'"\\s;]|\\\\[nr]|$)'
  ])('%s is not', given => {
    expect(refusal(given)).toBe('');
  });

  it('ends soon on a text that almost fits, whatever was accepted', () => {
    const accepted = [
      'acme_[a-z0-9]+!',
      '(?:[a-z]+\\.)+acme!',
      '(?:ab|ac)+!',
      '[a-z]+x?!'
    ];
    const texts = ['acme_a1', 'a.', 'abac', 'a'].map(text =>
      text.repeat(40_000 / text.length)
    );
    for (const { source } of accepted.map(given => readExpression(given))) {
      for (const text of texts) {
        const start = performance.now();
        expect(new RegExp(source, 'g').test(text)).toBe(false);
        expect(performance.now() - start).toBeLessThan(tooLong);
      }
    }
  });
});

describe('readExpression', () => {
  it('leaves no repetition without an end', () => {
    const { source, longest } = readExpression('acme_[a-z]+=*?9{3,}');
    expect(source).toBe('acme_[a-z]{1,1000}={0,1000}?9{3,1000}');
    expect(longest).toBe(5 + 3000);
  });

  it('drops what may be absent at the start where a group holds the value', () => {
    const { source } = readExpression('[\\w.-]{0,50}?(?:\\s?acme)=(\\w{9})');
    expect(source).toBe('(?:acme)=(\\w{9})');
    expect(readExpression('\\w?acme').source).toBe('\\w?acme');
  });

  it.each([
    ['acme_[a-z]{9}', ['acme_']],
    ['(?i)ACME', ['acme']],
    ['(?:key|token)-[a-z]', ['key-', 'token-']],
    ['(?:[Aa]cme|ACME)=', ['acme=']],
    ['[a-z]+(acme|x)?', []],
    ['(?:acme|[a-z]+)', []],
    ['(?:acme-){2}x', ['acme-']]
  ])('knows the words of %s', (given, words) => {
    expect(readExpression(given).keywords).toEqual(words);
  });

  it('counts groups', () => {
    expect(readExpression('(a)(?:b)(?<n>c)(?=d)').groups).toBe(2);
  });
});
