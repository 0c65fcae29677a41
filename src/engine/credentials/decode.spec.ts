import fc from 'fast-check';

import { decodeBase64, decodeObject, encodeBase64 } from './decode';

describe('decodeBase64', () => {
  it.each([
    ['', ''],
    ['QQ', 'A'],
    ['QQ==', 'A'],
    ['QUI=', 'AB'],
    ['QUJD', 'ABC'],
    ['-_-_', '\u00fb\u00ff\u00bf'],
    ['+/+/', '\u00fb\u00ff\u00bf'],
    ['Q', null],
    ['QR', null],
    ['QUJ', null],
    ['QQ==QQ', null],
    ['QU D', null],
    ['QU\u00e4D', null]
  ])('%j is %j', (text, expected) => {
    expect(decodeBase64(text)).toBe(expected);
  });

  it('gives back what was encoded, however long', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const text = String.fromCharCode(...bytes);
        expect(decodeBase64(encodeBase64(text))).toBe(text);
      })
    );
    const long = 'some text '.repeat(50_000);
    expect(decodeBase64(Buffer.from(long).toString('base64'))).toBe(long);
  });
});

it('reads an object and nothing else', () => {
  expect(decodeObject(encodeBase64('{"a":1}'))).toEqual({ a: 1 });
  expect(decodeObject(encodeBase64('[1]'))).toBeNull();
  expect(decodeObject(encodeBase64('{"a"'))).toBeNull();
});
