/** Files of Windows end their lines with two signs. */
import { findLikely } from './likely';
import { alnum } from './specimens';

/** What a generator drew from all signs. */
const drawn = 'aB3;dE5,fG7hJ(9kL' + '1mN3pQ5&rS7tU9v';

it.each([
  [`API key:\n\n${alnum}\n`, alnum],
  [`API key\n-------\n${alnum}\n`, alnum],
  [`Setting api_key to ${alnum}\n`, alnum],
  [`API key - ${alnum}\n`, alnum],
  [`Secret key (shown once): ${alnum}\n`, alnum],
  [`API key has been generated: ${alnum}\n`, alnum],
  [`detected your API key as ${alnum}\n`, alnum],
  [`password: ${drawn}\n`, drawn]
])('%s', (text, secret) => {
  for (const end of ['\n', '\r\n']) {
    const found = findLikely('stream', 'python', text.replace(/\n/g, end));
    expect([...new Set(found)]).toEqual([secret]);
  }
});
