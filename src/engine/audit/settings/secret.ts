import { keepsSecret } from './secrettraits';
import { nameOfSetting, type Setting, type Value } from './setting';

/** What a secret looks like. The server part says this in the place of a secret. */
export type SecretKind =
  | '<empty>'
  | '<argon2>'
  | '<sha1>'
  | '<hash>'
  | '<broken hash>'
  | '<64 hex>'
  | '<48 hex>'
  | '<short>'
  | '<long>'
  | '<example>'
  | '<clear text>';

/** What a placeholder of the server part looks like. */
const placeholder =
  /^<(?:empty|argon2|sha1|hash|broken hash|64 hex|48 hex|short|long|example|clear text)>$/;

/** argon2-cffi's encoding: parameters, salt, hash. */
const argon2 =
  /^argon2:\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[\w+/]{8,}\$[\w+/]{16,}$/;
/** `algorithm:salt:digest`, as Jupyter wrote it before argon2. */
const salted = /^(\w+):[0-9a-f]*:([0-9a-f]*)$/i;
/** Lengths of digests in hexadecimal digits. */
const digestLengths: Readonly<Record<string, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128
};

/** What a password that a server is to compare with looks like. */
export const kindOfHash = (text: string): SecretKind => {
  if (placeholder.test(text)) {
    return text as SecretKind;
  }
  if (text === '') {
    return '<empty>';
  }
  if (text.startsWith('argon2:')) {
    return argon2.test(text) ? '<argon2>' : '<broken hash>';
  }
  return kindOfSalted(text);
};

const kindOfSalted = (text: string): SecretKind => {
  const [, algorithm, digest] = salted.exec(text) ?? [];
  const name = algorithm?.toLowerCase() ?? text.split(':')[0].toLowerCase();
  const length = digestLengths[name];
  if (length === undefined) {
    return algorithm === undefined ? '<clear text>' : '<hash>';
  }
  if (digest?.length !== length) {
    return text.includes(':') ? '<broken hash>' : '<clear text>';
  }
  return name === 'sha1' ? '<sha1>' : '<hash>';
};

/** A token of fewer characters can be guessed. */
export const SHORTEST_TOKEN = 32;

/** What a token or a key looks like. */
export const kindOfToken = (text: string): SecretKind => {
  if (placeholder.test(text)) {
    return text as SecretKind;
  }
  if (text === '') {
    return '<empty>';
  }
  if (isExample(text)) {
    return '<example>';
  }
  const isHex = /^[0-9a-f]+$/i.test(text);
  if (isHex && (text.length === 64 || text.length === 48)) {
    return text.length === 64 ? '<64 hex>' : '<48 hex>';
  }
  return text.length < SHORTEST_TOKEN ? '<short>' : '<long>';
};

/**
 * Starts of secrets that the documentation of JupyterHub and of others once
 * printed: everybody knows them. Starts are enough to tell them by.
 */
const published = [
  '0bc02bede919e99a26de1e2a7a5aadfa',
  'abc123',
  'super-secret'
];

const isExample = (text: string): boolean =>
  published.some(start => text.toLowerCase().startsWith(start)) ||
  /^(.)\1*$/.test(text) ||
  /^(?:<.*>|\{.*\}|64 char hex string|changeme|secret|token|password)$/i.test(
    text
  );

const isHashTrait = (trait: string): boolean =>
  /^(?:hashed_)?password$/.test(trait);

/** The words for a value that may be shown. */
export const toEffective = (
  setting: Pick<Setting, 'section' | 'trait' | 'value'>
): string => {
  const { value, trait } = setting;
  if (keepsSecret(nameOfSetting(setting))) {
    return value.kind === 'text'
      ? isHashTrait(trait)
        ? kindOfHash(value.text)
        : kindOfToken(value.text)
      : toHidden(value);
  }
  return toWords(value);
};

/** Of a secret only what is no literal may be named. */
const toHidden = (value: Value): string =>
  ['environment', 'none', 'flag', 'name'].includes(value.kind)
    ? toWords(value)
    : value.kind === 'computed'
      ? 'computed'
      : '<hidden>';

/** Longer values say less to a person. */
const MAX_SHOWN = 80;

/** A value of a trait that holds no secret; lists and dictionaries by their size. */
export const toWords = (value: Value): string => {
  switch (value.kind) {
    case 'text':
      return toShort(value.text);
    case 'flag':
      return value.isOn ? 'True' : 'False';
    case 'number':
      return String(value.number);
    case 'none':
      return 'None';
    case 'list':
      return `a list of ${value.items.length}`;
    case 'map':
      return `a dictionary of ${value.entries.length}`;
    case 'name':
      return value.name;
    case 'environment':
      return `the environment variable ${value.variable}`;
    case 'computed':
      return 'computed';
  }
};

/** A user and a password, or a token, may stand in an address. */
const userOfAddress = /:\/\/[^/@\s]{1,500}@/g;
const tokenOfAddress = /([?&](?:token|key|secret|password)=)[^&#\s]{1,500}/gi;

const toShort = (text: string): string => {
  const plain = text
    .replace(userOfAddress, '://')
    .replace(tokenOfAddress, '$1…')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  return plain === ''
    ? "''"
    : plain.length > MAX_SHOWN
      ? `${plain.slice(0, MAX_SHOWN)}…`
      : plain;
};
