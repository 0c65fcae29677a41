/** The file with which one connects to a kernel, in any order, as JSON and as Python prints it. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { findLikely } from './likely';

const hex = (length: number): string =>
  pickText('0123456789abcdef', length, seeded(length));
const uuid = [8, 4, 4, 4, 12].map(hex).join('-');
const scheme = '"signature_scheme": "hmac-sha256"';

it.each([uuid, `${hex(8)}-${hex(24)}`, `${hex(8)}_${hex(24)}`])(
  'its key is found: %s',
  key => {
    const texts = [
      `{\n  "shell_port": 53794,\n  "key": "${key}",\n  "ip": "127.0.0.1",\n  ${scheme}\n}`,
      `{${scheme}, "transport": "tcp", "key": "${key}"}`
    ];
    for (const text of texts) {
      expect(findLikely('stream', '', text)).toEqual([key]);
      expect(findLikely('json', '', text)).toEqual([key]);
      expect(findLikely('stream', '', text.replace(/"/g, "'"))).toEqual([key]);
    }
  }
);

it.each([
  `{"key": "${uuid}", "transport": "tcp"}`,
  `{"key": "${uuid}"}, {${scheme}}`,
  `{"key": "", ${scheme}}`
])('what only has the same parts is none: %s', text => {
  expect(findLikely('stream', '', text)).toEqual([]);
});
