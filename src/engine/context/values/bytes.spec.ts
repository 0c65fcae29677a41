import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';
import { areRandomBytes } from './bytes';

const random = seeded(27);
const escaped = (length: number): string =>
  Array.from(
    { length },
    () => `\\x${pickText('0123456789abcdef', 2, random)}`
  ).join('');
const mixed = `\\x8f\\xd2k\\x05\\xfe7Q\\xa1\\x9c\\n\\xe6@\\xb3\\xc8T\\x91`;
const greeting = Array.from(
  new TextEncoder().encode('你好世界再见'),
  byte => `\\x${byte.toString(16)}`
).join('');

const cyrillic = Array.from(
  '\u043f\u0440\u0438\u0432\u0435\u0442 \u043c\u0438\u0440, \u043a\u0430\u043a \u0434\u0435\u043b\u0430',
  letter => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? letter : `\\x${(code - 0x350).toString(16)}`;
  }
).join('');

it.each([16, 24, 32])('knows a key of %i bytes', length => {
  const key = escaped(length);
  expect(areRandomBytes(key)).toBe(true);
  expect(findLikely('code', 'python', `aes_key = b'${key}'`)).toEqual([key]);
  expect(findLikely('code', 'python', `AES.new(b'${key}', 2)`)).toEqual([key]);
});

it('knows one as Python prints it', () => {
  expect(areRandomBytes(mixed)).toBe(true);
  expect(findLikely('code', 'python', `secret_key = b'${mixed}'`)).toEqual([
    mixed
  ]);
});

it.each([
  ['text in UTF-8', greeting],
  ['text in windows-1251', cyrillic],
  ['zeros', '\\x00'.repeat(32)],
  [
    'a count',
    Array.from({ length: 16 }, (_, at) => `\\x0${at.toString(16)}`).join('')
  ],
  ['too few', escaped(8)],
  ['signs of ASCII', 'a plain text of many words']
])('%s are no key', (_, value) => {
  expect(areRandomBytes(value)).toBe(false);
});
