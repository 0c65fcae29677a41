/** Forms of hashes and of hidden passwords beside those that the generated samples have. */
import { scanFile } from '../index';
import { pickText } from './random';
import { seeded } from './seeded';

const random = seeded(61);
const digits = '0123456789abcdef';
const signs =
  './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const hex = (length: number): string => pickText(digits, length, random);
const crypt = (length: number): string => pickText(signs, length, random);

const found = (text: string): string[] =>
  scanFile('a.txt', text).findings.map(
    ({ rule, confidence }) => `${rule.id} ${confidence}`
  );

it.each([
  `enable secret 5 $1$${crypt(4)}$${crypt(22)}`,
  `hash: $1$${crypt(8)}$${crypt(22)}`
])('a hash of MD5 has a salt of four or eight signs', text => {
  expect(found(text)).toEqual(['password-hash-md5crypt possible']);
});

it.each([
  `$krb5tgs$23$*ann$ACME.COM$http/web.acme.com*$${hex(32)}$${hex(400)}`,
  `$krb5tgs$18$ann$ACME.COM$*http/web*$${hex(24)}$${hex(400)}`,
  `$krb5asrep$23$ann@ACME.COM:${hex(32)}$${hex(400)}`,
  `$krb5asrep$23$${hex(32)}$${hex(400)}`,
  `$krb5pa$18$ann$ACME.COM$${hex(104)}`
])('a ticket of Kerberos is possibly one: %s', text => {
  expect(found(text)).toEqual(['password-hash-kerberos possible']);
});

it.each([
  ['username ann privilege 15 password 7', 'cisco-type-7-password likely'],
  [' key-string 7', 'cisco-type-7-password likely']
])('a password is hidden behind %s', (before, finding) => {
  const hidden = `08A${hex(15).toUpperCase()}`;
  expect(found(`${before} ${hidden}\n`)).toEqual([finding]);
});

it.each([
  `password 7 08${'22'.repeat(8)}`,
  `password 7 99${hex(16).toUpperCase()}`,
  `step 7 08${hex(16).toUpperCase()}`,
  'call password 7 0812345678',
  'the key 7 0123456789'
])('nothing is hidden in %s', text => {
  expect(found(text)).toEqual([]);
});
