/** Passwords in the authority of a URL (RFC 3986 §3.2.1): `scheme://user:password@host`. */
import type { Confidence, Rule } from '../types';
import type {
  Candidate,
  Credential,
  NearMiss,
  Probe,
  Sample
} from './credential';
import { isDense } from '../context/values/entropy';
import { lookOf } from '../context/values/values';
import { isPublished } from './examples';
import { longestScheme } from './looks';
import {
  isExampleHost,
  isLocalHost,
  isPasswordPlaceholder,
  isPlaceholderHost,
  isTutorialAccount,
  isTutorialPassword,
  isVariableHost,
  saysPassword
} from './passwords';
import { pickText, type Random } from './random';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ23456789';

/** A scheme and the driver behind it, right before `://`. */
const scheme =
  /(?:^|[^A-Za-z0-9])([A-Za-z][A-Za-z0-9]{1,20}(?:\+[A-Za-z0-9_]{1,20})?)$/;

/**
 * User, password, host. A password that is not encoded may hold `@`, so the last
 * one counts. The host may follow behind the literal: `"…@" + host`.
 */
const authority =
  /([^\s:/?#"'`<>\\[\]]{0,100}):([^\s/"'`<>\\]{1,200})@([A-Za-z0-9_.{}$<>%[\]-]{1,253}|(?=\\?["'`]\s{0,4}(?:[+.,&]|\|\|)))/y;

/** Longer ones are no person's. */
const longestName = 32;

interface Authority {
  readonly scheme: string;
  readonly user: string;
  readonly password: string;
  readonly host: string;
  /** Where the password starts. */
  readonly from: number;
}

/** The authority behind the `://` at `at`. */
const readAuthority = (text: string, at: number): Authority | null => {
  const before = scheme.exec(text.slice(Math.max(0, at - longestScheme), at));
  authority.lastIndex = at + 3;
  const found = before && authority.exec(text);
  if (!found) {
    return null;
  }
  const [, user, password, host] = found;
  const from = at + 3 + user.length + 1;
  return { scheme: before[1], user, password, host, from };
};

/** A default that every installation has: `postgres:postgres`, `guest:guest`. */
const isDefault = ({ user, password }: Authority): boolean =>
  user !== '' && user.toLowerCase() === password.toLowerCase();

/** The password where a token stands in the user's place. */
const isNone = ({ password }: Authority): boolean =>
  password === 'x-oauth-basic';

/** Whoever signs in so gives an address in the password's place (RFC 1635). */
const isAnonymous = ({ scheme: name, user }: Authority): boolean =>
  /^ftps?$/i.test(name) && /^(?:anonymous|ftp)$/i.test(user);

const judge = (found: Authority): Confidence | null => {
  const { user, password, host } = found;
  if (
    isDefault(found) ||
    isAnonymous(found) ||
    isNone(found) ||
    isTutorialAccount(user, password) ||
    isPasswordPlaceholder(password) ||
    isPublished(password)
  ) {
    return null;
  }
  const isWellKnown =
    (isLocalHost(host) || isVariableHost(host)) && isTutorialPassword(password);
  // Who only shows how a URL is made takes a word.
  const isShown = isVariableHost(host) && lookOf(password) === 'word';
  // Nobody makes a random password up for a page that shows how to write a URL.
  const isOfExample = isExampleHost(host) && !isRandom(password);
  return isPlaceholderHost(host) ||
    isOfExample ||
    isWellKnown ||
    isShown ||
    saysPassword(password)
    ? 'possible'
    : 'likely';
};

const isRandom = (password: string): boolean =>
  ['random', 'opaque'].includes(lookOf(password) ?? '');

/** Some services take a key in the user's place; an ordinary name may be shown. */
const toPublic = (user: string): string =>
  user.length > longestName || isDense(user) ? '••••' : user;

class PasswordUrl implements Credential {
  readonly context: readonly string[] = [];
  readonly probes: readonly Probe[];
  readonly form: string;
  readonly starts: readonly string[];

  /** `schemes` without drivers; null stands for all that no other kind has. */
  constructor(
    private readonly schemes: readonly string[] | null,
    readonly rule: Rule
  ) {
    this.form = `${schemes?.join('|') ?? 'any scheme'}://user:password@host`;
    this.starts = (schemes ?? ['https']).map(name => `${name}://`);
    this.probes = (schemes ?? [])
      .flatMap(name => [`${name}://`, `${name}+`])
      .concat(schemes ? [] : ['://'])
      .map(literal => ({
        literal,
        look: 'password',
        findAt: (text, at) => this.find(text, at)
      }));
  }

  hasShape(): boolean {
    return false;
  }

  sample(random: Random): Sample {
    const lead = `${this.schemes?.[0] ?? 'https'}://app:`;
    const password = pickText(letters, 16, random);
    const to = lead.length + password.length;
    return {
      text: `${lead + password}@db.internal:5432/app`,
      from: lead.length,
      to
    };
  }

  nearMisses(random: Random): readonly NearMiss[] {
    const start = `${this.schemes?.[0] ?? 'https'}://app`;
    const end = '@db.internal/app';
    return [
      { what: 'no password', text: start + end },
      { what: 'no host', text: `${start}:${pickText(letters, 16, random)}` },
      ...[
        'password',
        '<password>',
        '{password}',
        '$PASSWORD',
        '****',
        '%s',
        'app'
      ].map(text => ({ what: 'placeholder', text: `${start}:${text}${end}` }))
    ];
  }

  private find(text: string, at: number): Candidate | null {
    const ahead = text.slice(at, at + longestScheme).indexOf('://');
    const found = ahead < 0 ? null : readAuthority(text, at + ahead);
    const confidence = found && this.isOurs(found.scheme) ? judge(found) : null;
    if (!found || !confidence) {
      return null;
    }
    return {
      rule: this.rule,
      from: found.from,
      to: found.from + found.password.length,
      confidence,
      masked: `${found.scheme}://${toPublic(found.user)}:••••••••@…`,
      specificity: this.schemes ? 1 : 0
    };
  }

  private isOurs(found: string): boolean {
    const [base] = found.toLowerCase().split('+');
    return this.schemes?.includes(base) ?? true;
  }
}

export const toPasswordUrl = (
  schemes: readonly string[] | null,
  rule: Rule
): Credential => new PasswordUrl(schemes, rule);
