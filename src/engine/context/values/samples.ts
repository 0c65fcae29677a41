/** What tests call secrets, and values as random generators and people make them. */
import { pickBetween, pickOne, pickText } from '../../credentials/random';
import type { Random } from '../../credentials/random';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALNUM = `${LOWER}${LOWER.toUpperCase()}0123456789`;
const HEX = '0123456789abcdef';

export const KEYS: Readonly<Record<string, (random: Random) => string>> = {
  alnum: random => pickText(ALNUM, pickBetween(24, 64, random), random),
  hex: random => pickText(HEX, pickOne([32, 40, 64], random), random),
  base64: random => `${pickText(`${ALNUM}+/`, 43, random)}=`,
  base64url: random =>
    pickText(`${ALNUM}-_`, pickBetween(40, 64, random), random),
  uuid: random =>
    [8, 4, 4, 4, 12].map(size => pickText(HEX, size, random)).join('-')
};

const WORDS = ['otter', 'marble', 'Granite', 'Saturn', 'PEBBLE', 'lantern'];

export const PASSWORDS: Readonly<Record<string, (random: Random) => string>> = {
  random: random => pickText(ALNUM, pickBetween(12, 24, random), random),
  'word and year': random =>
    `${pickOne(WORDS, random)}${pickBetween(1950, 2030, random)}!`,
  'two words': random =>
    `${pickOne(WORDS, random)}_${pickOne(WORDS, random)}${pickBetween(21, 99, random)}`,
  passphrase: random =>
    [1, 2, 3, 4].map(() => pickOne(WORDS, random).toLowerCase()).join('-'),
  punctuated: random =>
    `${pickText(ALNUM, 6, random)}${pickOne(['*', '#', '!'], random)}${pickText(ALNUM, 5, random)}`
};

export const KEY_NAMES = [
  'api_key',
  'OPENWEATHER_API_KEY',
  'clientSecret',
  'zephyr_access_token',
  'ACME_AUTH_TOKEN',
  'webhook_signing_secret',
  'AZ_SEARCH_ADMIN_KEY',
  'apikey',
  'jwt_secret',
  'xApiToken',
  'sendgrid_key',
  'clave_api',
  'API_SCHLUESSEL',
  'ghPat'
];
export const PASSWORD_NAMES = [
  'password',
  'DB_PASSWORD',
  'pg_pwd',
  'smtpPassword',
  'ADMIN_PASSWD',
  'wifi_passphrase',
  'mysql_pass',
  'adminPw',
  'contraseña',
  'userpass'
];
