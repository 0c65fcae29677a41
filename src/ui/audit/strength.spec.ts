import { strengthOf, suggestPassword } from './strength';

it.each([
  ['', 'short'],
  ['Ab3$Ab3$Ab3', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['password12345678', 'weak'],
  ['jupyter-notebook', 'weak'],
  ['mist over tarn', 'fair'],
  ['mist over the tarn, and no owl', 'strong'],
  ['f7Gq-2mZx!t9Lw4c', 'strong']
])('%j is %s', (password, strength) => {
  expect(strengthOf(password)).toBe(strength);
});

it('suggests strong ones, another each time', () => {
  const random = (count: number): Uint32Array =>
    crypto.getRandomValues(new Uint32Array(count));
  const some = Array.from({ length: 20 }, () => suggestPassword(random));
  expect(new Set(some).size).toBe(20);
  expect(some.filter(each => strengthOf(each) !== 'strong')).toEqual([]);
});
