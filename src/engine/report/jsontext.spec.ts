import { toJsonText } from './jsontext';

it('escapes what moves the cursor or hides text, and says the same', () => {
  const value = { path: 'a\u001b\u009b[2J\u202e\u2028\u{e0041}ä👩' };
  const text = toJsonText(value);
  expect(text).toBe(
    '{"path":"a\\u001b\\u009b[2J\\u202e\\u2028\\udb40\\udc41ä👩"}'
  );
  expect(JSON.parse(text)).toEqual(value);
});
