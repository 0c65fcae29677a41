import fc from 'fast-check';

import { Lines } from './lines';

describe('Lines', () => {
  it.each([
    [
      'in the first line',
      'ab\ncd',
      0,
      2,
      { line: 0, start: 0, endLine: 0, end: 2 }
    ],
    [
      'in a later line',
      'ab\ncd\nef',
      4,
      5,
      { line: 1, start: 1, endLine: 1, end: 2 }
    ],
    [
      'over lines',
      'ab\ncd\nef',
      1,
      7,
      { line: 0, start: 1, endLine: 2, end: 1 }
    ],
    ['at the end', 'ab\n', 3, 3, { line: 1, start: 0, endLine: 1, end: 0 }],
    [
      'with other breaks',
      'a\rb\u2028c\r\nd',
      5,
      6,
      { line: 0, start: 5, endLine: 0, end: 6 }
    ]
  ])('tells a range %s', (_, text, from, to, expected) => {
    expect(new Lines(text).toRange(from, to)).toEqual(expected);
  });

  it('knows each line’s text, and none outside', () => {
    const lines = new Lines('a\n\nbc');
    expect([-1, 0, 1, 2, 3].map(line => lines.textOf(line))).toEqual([
      '',
      'a',
      '',
      'bc',
      ''
    ]);
  });

  it('agrees with splitting', () => {
    const texts = fc.array(fc.string({ maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(40), (parts, at) => {
        const text = parts.join('\n');
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split('\n');
        expect(new Lines(text).toRange(offset, offset)).toMatchObject({
          line: before.length - 1,
          start: before[before.length - 1].length
        });
      })
    );
  });
});
