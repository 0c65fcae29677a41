import { TextDecoder, TextEncoder } from 'node:util';

import { decodeText, fromBase64, toBase64, toScanned } from './contents';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const bytes = (...given: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    given.flatMap(each =>
      typeof each === 'number' ? [each] : [...Buffer.from(each)]
    )
  );

const list = (given: Uint8Array | undefined): number[] => [...(given ?? [])];

it.each([
  ['UTF-8', bytes('ä\r\n☃'), 'ä\r\n☃'],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'x'), 'x'],
  ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x03, 0x26, 10, 0), '☃\n']
])('%s comes back as it was', (_, given, scanned) => {
  const decoded = decodeText(given);
  expect(decoded && toScanned(decoded)).toBe(scanned);
  expect(list(decoded?.encode?.(decoded.text))).toEqual(list(given));
  expect(list(fromBase64(toBase64(given)))).toEqual(list(given));
});

it('reads a text in another encoding, and does not write it', () => {
  const decoded = decodeText(bytes(0xe4, 'key'));
  expect(decoded).toEqual({ text: '\ufffdkey', encode: null });
});

it('reads UTF-16 with the higher bytes first, and does not write it', () => {
  const decoded = decodeText(bytes(0xfe, 0xff, 0x26, 0x03, 0, 10));
  expect(decoded).toEqual({ text: '\ufeff☃\n', encode: null });
});

it('takes what has a zero for binary', () => {
  expect(decodeText(bytes('a', 0, 'b'))).toBeNull();
});
