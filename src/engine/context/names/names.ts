import { isWide } from '../../characters';
import {
  ACCESS,
  ACCOUNTS,
  DESCRIPTIVE_HEADS,
  DOUBTFUL_QUALIFIERS,
  HARMLESS_HEADS,
  HARMLESS_KEYS,
  HARMLESS_QUALIFIERS,
  KEY_QUALIFIERS,
  NEUTRAL_HEADS,
  NOUNS,
  OF_ACCOUNTS,
  PAGE_TOKENS,
  PLURALS,
  READ_ONLY,
  SECRETS,
  SECRET_KEYS,
  SERVICES,
  SERVICES_ALONE,
  SHORT_NOUNS,
  TEXT_TOKENS,
  type SecretKind
} from './namewords';
import { wordsOf } from './words';

/**
 * How much a name says: with `strong` a random value is a secret, with `fair`
 * it has to be clearly random, with `weak` so random that nothing else fits.
 * `odd` promises something readable (`token_separator`), which a random value
 * in its place contradicts. `vague` says that a password may be among other
 * things (`users = {"kim": "…"}`), which has to look like nothing else.
 */
export type Strength = 'strong' | 'fair' | 'odd' | 'vague' | 'weak';

export type { SecretKind };

export interface NameRole {
  readonly kind: SecretKind;
  readonly strength: Strength;
  /** Of a key: whether a program takes any text for it, so that a person may have chosen it (`secret_key`). */
  readonly isOfSecret?: boolean;
  /** What else it may mean, as what stands around it tells: an id of a `service`, `pieces` of a text. */
  readonly doubt?: 'service' | 'pieces';
}

/** Names come again and again; what they promise never changes. */
const KNOWN = new Map<string, NameRole | null>();
const MAX_KNOWN = 4096;

/** What a name promises; `null` where it has nothing to do with a secret. */
export function roleOf(name: string): NameRole | null {
  const known = KNOWN.get(name);
  if (known !== undefined) {
    return known;
  }
  const role = findRole(name);
  if (KNOWN.size < MAX_KNOWN) {
    KNOWN.set(name, role);
  }
  return role;
}

function findRole(name: string): NameRole | null {
  const spelled = wordsOf(name);
  const words = spelled.map(withoutNumber);
  if (isConnectionString(words)) {
    return { kind: 'connection', strength: 'strong' };
  }
  const at = lastNoun(words);
  if (at < 0) {
    return roleWithoutNoun(words);
  }
  const kind = NOUNS.get(words[at]);
  const qualifiers = withoutUse(words);
  if (!kind || qualifiers.some(word => HARMLESS_QUALIFIERS.has(word))) {
    return null;
  }
  if (words.includes('demo') && words.some(word => READ_ONLY.has(word))) {
    return null;
  }
  if (spelled.length === 1 && spelled[0] === 'clave') {
    return PERHAPS_PASSWORD;
  }
  const isNumbered = words[at] !== spelled[at];
  const before = qualifierStrength(kind, words, at, isNumbered);
  const after = headStrength(words.slice(at + 1));
  return before && after
    ? {
        kind,
        strength: weaker(before, after),
        isOfSecret: qualifiers.some(word => SECRETS.has(word)),
        ...(before === 'fair' && words[at] === 'tokens' && { doubt: 'pieces' })
      }
    : null;
}

/** `use_auth_token` is named like a switch and holds a token as well; "Browser Use" is a service. */
const withoutUse = (words: readonly string[]): readonly string[] =>
  words.filter(
    (word, at) => word !== 'use' || (at > 0 && words[at - 1] !== 'browser')
  );

const PERHAPS_PASSWORD: NameRole = { kind: 'password', strength: 'vague' };

/** What is called after a service, or after those who sign in, and says no more. */
function roleWithoutNoun(words: readonly string[]): NameRole | null {
  if (words.length === 1 && SERVICES_ALONE.has(words[0])) {
    return { kind: 'key', strength: 'fair', doubt: 'service' };
  }
  const isOfAccounts =
    words.some(word => ACCOUNTS.has(word)) &&
    words.every(word => ACCOUNTS.has(word) || OF_ACCOUNTS.has(word));
  return isOfAccounts ? PERHAPS_PASSWORD : null;
}

const WITH_NOUN = new Map<string, boolean>();

/** Whether a word, or one of those that are written together, could make a name one of a secret. */
export function holdsNoun(word: string): boolean {
  const known = WITH_NOUN.get(word);
  if (known !== undefined) {
    return known;
  }
  const holds = wordsOf(word)
    .map(withoutNumber)
    .some(each => NOUNS.has(each) || isConnection(each));
  if (WITH_NOUN.size < MAX_KNOWN) {
    WITH_NOUN.set(word, holds);
  }
  return holds;
}

/** `key1`, `password2` */
function withoutNumber(word: string): string {
  const noun = word.replace(/\d{1,2}$/, '');
  return NOUNS.has(noun) ? noun : word;
}

/** Whether a name says that its value is an id, a path, a size: not what a name further out may promise. */
export function isFact(name: string): boolean {
  return HARMLESS_HEADS.has(wordsOf(name).pop() ?? '');
}

function isConnection(word: string): boolean {
  return word === 'conn' || word === 'connection';
}

/** `connection_string`, `conn_str_template` */
function isConnectionString(words: readonly string[]): boolean {
  const at = words.findIndex(isConnection);
  return at >= 0 && /^str(?:ing)?$/.test(words[at + 1] ?? '');
}

function lastNoun(words: readonly string[]): number {
  for (let at = words.length - 1; at >= 0; at--) {
    if (NOUNS.has(words[at])) {
      return at;
    }
  }
  return -1;
}

function headStrength(heads: readonly string[]): Strength | null {
  if (heads.some(head => HARMLESS_HEADS.has(head))) {
    return null;
  }
  if (heads.some(head => DESCRIPTIVE_HEADS.has(head))) {
    return 'odd';
  }
  return heads.every(head => NEUTRAL_HEADS.has(head)) ? 'strong' : 'fair';
}

function qualifierStrength(
  kind: SecretKind,
  words: readonly string[],
  at: number,
  isNumbered: boolean
): Strength | null {
  const qualifiers = words.slice(0, at);
  const nearest = qualifiers[at - 1] ?? '';
  if (kind === 'key' && nearest === 'encrypted') {
    return null;
  }
  if (qualifiers.some(word => DOUBTFUL_QUALIFIERS.has(word))) {
    return 'weak';
  }
  if (kind === 'key') {
    const strength = keyStrength(words, at);
    // Services number the keys of an account: `KEY1` and `KEY2`.
    return isNumbered && strength === 'weak' ? 'fair' : strength;
  }
  if (kind === 'token') {
    return tokenStrength(words[at], qualifiers, nearest);
  }
  return SHORT_NOUNS.has(words[at]) ? shortStrength(at) : 'strong';
}

/** What kind of key it is stands before it in English, behind it in Romance languages (`clave_api`). */
function keyStrength(words: readonly string[], at: number): Strength | null {
  const [noun, nearest] = [words[at], words[at - 1] ?? ''];
  const others = words.filter((_, index) => index !== at);
  const isSecretKey = others.some(
    word => KEY_QUALIFIERS.has(word) || NOUNS.has(word) || SERVICES.has(word)
  );
  const isOfService = others.some(word => SERVICES.has(word));
  if (HARMLESS_KEYS.has(nearest) && !isOfService) {
    return null;
  }
  if (isSecretKey) {
    return 'strong';
  }
  if (SECRET_KEYS.has(noun)) {
    return 'strong';
  }
  if (noun === 'api') {
    return 'fair';
  }
  return nearest === '' || PLURALS.has(noun) ? 'weak' : 'fair';
}

function tokenStrength(
  noun: string,
  qualifiers: readonly string[],
  nearest: string
): Strength | null {
  if (qualifiers.some(word => PAGE_TOKENS.has(word))) {
    return null;
  }
  if (nearest === 'page') {
    return null;
  }
  if (TEXT_TOKENS.has(nearest)) {
    return 'odd';
  }
  if (PLURALS.has(noun)) {
    // What they give access to tells them from pieces of text.
    const known = isWide(noun) ? KEY_QUALIFIERS : ACCESS;
    const alone = noun === 'tokens' && nearest === '' ? 'fair' : 'weak';
    return known.has(nearest) ? 'strong' : alone;
  }
  return SHORT_NOUNS.has(noun) ? shortStrength(qualifiers.length) : 'strong';
}

/** `pass`, `auth` and the like mean much else as well when they stand alone. */
function shortStrength(qualifiers: number): Strength {
  return qualifiers > 0 ? 'strong' : 'fair';
}

const ORDER: readonly Strength[] = ['weak', 'vague', 'odd', 'fair', 'strong'];

function weaker(left: Strength, right: Strength): Strength {
  return ORDER.indexOf(left) < ORDER.indexOf(right) ? left : right;
}
