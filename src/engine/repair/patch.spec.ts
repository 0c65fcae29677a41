import fc from 'fast-check';
import { applyJsonEdits, patchJson } from './patch';

const patch = (json: string, after: unknown): string =>
  applyJsonEdits(json, patchJson(json, 0, JSON.parse(json), after));

it.each([
  [
    'another text',
    '{"a": 1.0, "b": "x"}',
    { a: 1, b: 'y' },
    '{"a": 1.0, "b": "y"}'
  ],
  [
    'nothing',
    '{ "a":1.0,\n\n"b" :[ ] }',
    { a: 1, b: [] },
    '{ "a":1.0,\n\n"b" :[ ] }'
  ],
  [
    'a line more',
    '[\n  "a",\n  "b"\n]',
    ['a', 'c', 'b'],
    '[\n  "a",\n  "c",\n  "b"\n]'
  ],
  [
    'a line more at the start',
    '["a", "b"]',
    ['c', 'a', 'b'],
    '["c", "a", "b"]'
  ],
  ['a line more at the end', '[\n "a"\n]', ['a', 'b'], '[\n "a",\n "b"\n]'],
  ['a line less', '[\n "a",\n "b",\n "c"\n]', ['a', 'c'], '[\n "a",\n "c"\n]'],
  ['a key', '{"k": {"old": 1e3}}', { k: { new: 1000 } }, '{"k": {"new": 1e3}}'],
  [
    'keys that are numbers',
    '{"2": "x", "1": "y"}',
    { 1: 'y', 2: 'z' },
    '{"2": "z", "1": "y"}'
  ],
  ['letters as they are', '["é"]', ['é•'], '["é•"]'],
  ['letters that are escaped', '["\\u00e9"]', ['é•'], '["\\u00e9\\u2022"]'],
  [
    'escaped letters in lines of their own',
    '[\n "\\u00e9",\n "a"\n]',
    ['•', 'é', 'b'],
    '[\n "\\u2022",\n "\\u00e9",\n "b"\n]'
  ]
])('writes %s', (_, json, after, expected) => {
  expect(patch(json, after)).toBe(expected);
});

const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), {
  minLength: 1,
  maxLength: 6
});

it('writes any list of lines, in any writing', () => {
  fc.assert(
    fc.property(
      lines,
      lines,
      fc.constantFrom(0, 1, 4),
      (before, after, indent) => {
        const json = JSON.stringify({ n: 1, source: before }, null, indent);
        const text = patch(json, { n: 1, source: after });
        expect(JSON.parse(text)).toEqual({ n: 1, source: after });
        expect(text).toBe(
          JSON.stringify({ n: 1, source: after }, null, indent)
        );
      }
    )
  );
});
