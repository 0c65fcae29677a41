/** "pass" is a password where its value can be nothing else. */
import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';
import { PASSWORDS } from '../values/samples';

const value = PASSWORDS['word and year'](seeded(8));
const passphrase = PASSWORDS.passphrase(seeded(8));

it.each([
  `Your vertica pass is ${value}`,
  `pass: ${value}`,
  `pass    ${value}`,
  `Using mongo pass \`${value}\``,
  `Jks pass -> ${passphrase}`,
  `        pass \n"${value}" \n`,
  `   user  pass\n0   ann  ${value}`,
  `$pass\n[1] "${value}"`
])('%s', text => {
  expect(findLikely('stream', 'python', text)).toHaveLength(1);
});

it.each([
  'All tests pass: test_login2',
  'Second pass: 12.5s',
  'you may pass `epochs=1000` or `n_jobs=16`',
  'Forward pass: conv2d_12',
  'PASS: src/cases/a1.spec.js',
  'First pass is 100%!',
  'pass rate2024: high'
])('but not %s', text => {
  expect(findLikely('stream', 'python', text)).toEqual([]);
});

it('is found where Python takes it for a statement', () => {
  expect(findLikely('code', 'python', `pass = "${value}"`)).toEqual([value]);
  expect(
    findLikely('code', 'python', `def a(pass: str = "${value}"): 1`)
  ).toEqual([value]);
});
