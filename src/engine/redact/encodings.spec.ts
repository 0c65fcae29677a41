import fc from 'fast-check';

import { makeToken } from '../fixes/fixtures/samples';
import { redactValues } from '../redact';
import { toHidden } from './values';

const value = makeToken('encodings', 30);

const toBase64 = (text: string): string => Buffer.from(text).toString('base64');

it.each([
  ['', ''],
  ['u', ':'],
  ['me', ' and more'],
  ['abc', 'x'],
  ['é', 'é']
])('hides a value in base64 between %j and %j', (before, after) => {
  const text = `Basic ${toBase64(before + value + after)}!`;
  const [redacted] = redactValues([text], [toHidden(value)]) as [string];
  const left = Buffer.from(redacted.replace(/^Basic |•/g, ''), 'base64');
  expect(redacted).toMatch(/^Basic [\w+/=]{0,12}••••[\w+/=]{0,16}!$/);
  expect(left.toString('latin1')).not.toContain(value.slice(2, 6));
});

it('hides any value in base64 wherever it stands, of either alphabet', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 8, maxLength: 60 }),
      fc.string({ maxLength: 9 }),
      fc.constantFrom('base64', 'base64url'),
      (secret, before, alphabet: 'base64' | 'base64url') => {
        const encoded = Buffer.from(`${before}${secret}.`).toString(alphabet);
        const [redacted] = redactValues([encoded], [toHidden(secret)]) as [
          string
        ];
        expect(redacted).toContain('••••');
      }
    )
  );
});

it.each([
  encodeURIComponent,
  (text: string) => new URLSearchParams({ text }).toString().slice(5)
])('hides a value in a URL (%#)', encode => {
  const secret = `${value.slice(0, 9)}/y +é&z`;
  const text = `https://example.org/?key=${encode(secret)}&x=1`;
  expect(redactValues([text], [toHidden(secret)])).toEqual([
    'https://example.org/?key=••••&x=1'
  ]);
  const lower = text.replace(/%[\dA-F]{2}/g, each => each.toLowerCase());
  expect(redactValues([lower], [toHidden(secret)])).toEqual([
    'https://example.org/?key=••••&x=1'
  ]);
});

it('looks for no short value in base64, where it stands by chance', () => {
  const short = 'a1b2c3d';
  expect(redactValues([toBase64(short)], [toHidden(short)])).toEqual([
    toBase64(short)
  ]);
});
