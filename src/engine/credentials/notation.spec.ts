import { toSource } from './compile';
import { parsePrefixes, parseShape } from './notation';
import { toExtent } from './shape';

describe('parseShape', () => {
  it.each([
    ['hex{32}', '[0-9a-f]{32}'],
    ['base62{12,20}', '[A-Za-z0-9]{12,20}'],
    ['[MNO]{1}dec{2}', '[MNO]{1}[0-9]{2}'],
    ['"a.b"hex{2}', 'a\\.b[0-9a-f]{2}'],
    ['hex{2}"="{0,2}', '[0-9a-f]{2}(?:=){0,2}'],
    ['("x"dec{1})?', '(?:x[0-9]{1}){0,1}'],
    ['"x" dec{2}?', 'x(?:[0-9]{2}){0,1}'],
    [' "a b" hex{2} ', 'a b[0-9a-f]{2}'],
    ['hex{1}|dec{2}', '(?:[0-9a-f]{1}|[0-9]{2})'],
    ['BASE36{4}("-"BASE36{4}){12}', '[A-Z0-9]{4}(?:\\-[A-Z0-9]{4}){12}']
  ])('%s', (notation, source) => {
    expect(toSource(parseShape(notation))).toBe(source);
  });

  it.each([
    ['uuid', 36, 36],
    ['hex{3}|hex{5}"ab"', 3, 7],
    ['(dec{1}"-")?hex{8,10}', 8, 12]
  ])('%s has %d to %d characters', (notation, min, max) => {
    expect(toExtent(parseShape(notation))).toEqual({ min, max });
  });

  it.each([
    'hex{32',
    'hexx{32}',
    '(hex{2}',
    'hex{2})',
    '[^a]{2}',
    '"acme_',
    '""hex{2}',
    'hex{2}+',
    'hex{2}*'
  ])('%s is refused', notation => {
    expect(() => parseShape(notation)).toThrow(SyntaxError);
  });
});

it.each([
  ['"acme_', 'The quote at character 1 is not closed'],
  ['"a"hex{2}"', 'The quote at character 10 is not closed'],
  ['hexx{32}', 'unknown alphabet; there are hex, HEX, dec,']
])('says what is wrong with %s', (notation, message) => {
  expect(() => parseShape(notation)).toThrow(message);
});

it('reads prefixes as they are', () => {
  expect(toSource(parsePrefixes('a.b|c$'))).toBe('(?:a\\.b|c\\$)');
});
