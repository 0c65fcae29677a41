import { isPublished, matchNamed, matchVariable } from '../credentials';
import { mask } from '../mask';
import type { Match, NamedValue, Rule } from '../types';
import type { Range } from '../ranges';
import { confidenceOf, type Manner } from './confidence';
import { isLinked, isOneOfACrowd } from './tables/crowd';
import { doubted } from './doubts';
import { decodeBase64 } from './values/encoded';
import type { NameRole } from './names/names';
import { NOUNS } from './names/namewords';
import { isFact, roleOf } from './names/names';
import { roleOfOwned } from './names/owners';
import { countWords, MANY_WORDS } from './values/phrases';
import { isPlaceholder } from './values/placeholders';
import { GENERIC_RULES } from './rules';
import type { Look } from './values/values';
import { lookOf } from './values/values';

/** A named value as an extractor found it. */
export interface Candidate extends NamedValue {
  /** What the program sees where that is not the text in the range (joined literals). */
  readonly value?: string;
  /** Further names: the environment variable, the dictionary around it. */
  readonly alsoNamed?: readonly string[];
  /** Whether the value stands in running text, where any word may follow a name. */
  readonly isProse?: boolean;
  /** Whether its place alone tells what it is, and `name` is not in the text. */
  readonly isPlaced?: boolean;
}

const SCHEME =
  /^(?:Bearer|Basic|Token|Client-ID|ApiKey|Api-Key|Key|Bot|Digest|SSWS|Splunk|GenieKey|OAuth|Apikey|token|bearer|basic|[A-Z][A-Za-z-]{1,20}(?:AK|[Kk]ey|[Tt]oken))(?: token)?[ =:]{1,2}(?="?\S)/;
/** How far around a value its provider's word may stand. */
const NEARBY = 200;

/**
 * Judges a named value of `text`: a rule of a provider whose credentials have
 * no prefix, else a generic one by the name; `null` where it is no secret.
 *
 * @param called - what the file is called, which counts as a word nearby.
 */
export function judge(
  named: Candidate,
  text: string,
  called = ''
): Match | null {
  const { from, to } = bareRange(named, text);
  const value = named.value?.replace(SCHEME, '') ?? text.slice(from, to);
  const verdict = value === '' ? null : weigh(named, value, { text, called });
  // Asked last: most values are none for another reason, which is sooner seen.
  return verdict === null ||
    isPlaceholder(value) ||
    isPublished(value) ||
    isItself(named.name, value) ||
    (roleOf(named.name) !== null && isOneOfACrowd(text, from, to)) ||
    (named.isProse === true && isLinked(text, from, to)) ||
    encodesPlaceholder(value, text.slice(Math.max(0, from - 8), from))
    ? null
    : { ...verdict, from, to, masked: mask(value, 0) };
}

/** `apiKeyV2 -> API_KEY_V2`, `SN_kx_rsa_psk -> KxRSA_PSK`, `label_password -> Passwort`: a name, or the end of one, in another writing. */
function isItself(name: string, value: string): boolean {
  const bare = (text: string): string =>
    text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const [named, valued] = [bare(name), bare(value)];
  return (
    named === valued ||
    NOUNS.has(value.toLowerCase()) ||
    (named.endsWith(valued) && /[-_]/.test(name) && roleOf(value) !== null)
  );
}

/** A text in base64 to its last sign, as secrets of Kubernetes are written. */
const WHOLE_BASE64 = /^(?:[A-Za-z\d+/]{4}){2,24}$|^[A-Za-z\d+/]{6,98}={1,2}$/;

/** `Basic dXNlcjpwYXNz`, `bXlwYXNzd29yZA==`: what it encodes stands where a password belongs. */
function encodesPlaceholder(value: string, before: string): boolean {
  const text = WHOLE_BASE64.test(value) ? decodeBase64(toWhole(value)) : '';
  if (
    /^[ -~]{4,80}\0{0,2}$/.test(text) &&
    isPlaceholder(text.replace(/\0+$/, ''))
  ) {
    return true;
  }
  const [, password] = /basic\s$/i.test(before)
    ? (/^[^:]{0,80}:([^\0]{1,200})/.exec(decodeBase64(toWhole(value))) ?? [])
    : [];
  return password !== undefined && isPlaceholder(password);
}

type Verdict = Pick<Match, 'rule' | 'confidence'>;

/** Where a value stands: its text, and what the file is called. */
interface Surroundings {
  readonly text: string;
  readonly called: string;
}

/** What the names and the look of a value make of it. */
function weigh(
  named: Candidate,
  value: string,
  where: Surroundings
): Verdict | null {
  const said = findRole(named);
  const role = said && doubted(said, named, value, where.text);
  if (!role) {
    const rule = matchVariable(named.name, value);
    return rule && { rule, confidence: 'likely' };
  }
  const look = lookOf(value);
  const provider = findProvider(named, value, where, look, role);
  if (provider) {
    return { rule: provider, confidence: 'likely' };
  }
  const manner = mannerOf(named, where.text);
  const confidence = confidenceOf(role, look, value, manner);
  return confidence && { rule: GENERIC_RULES[role.kind], confidence };
}

function mannerOf(named: Candidate, text: string): Manner {
  return {
    isProse: standsInProse(named),
    isSent: isSent(named, text),
    isPlaced: named.isPlaced === true,
    mayBeWords:
      (isQuoted(named, text) || isOfManyWords(named, text)) &&
      roleOf(named.name) !== null &&
      !isNamedByCallee(named, text)
  };
}

/** Base64 to its last letter, behind which may come zeros. */
function toWhole(value: string): string {
  const bare = value.replace(/=+$/, '');
  return bare.padEnd(Math.ceil(bare.length / 4) * 4, 'A');
}

/** Without the space around a cell's text and the scheme before a header's token. */
function bareRange({ from, to }: Range, text: string): Range {
  const raw = text.slice(from, to);
  const start = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  const scheme = SCHEME.exec(raw.slice(start, end))?.[0].length ?? 0;
  return unquoted(text, {
    from: from + start + scheme,
    to: from + Math.max(end, start)
  });
}

/** A table shows some values in their quotes, or as code. */
function unquoted(text: string, { from, to }: Range): Range {
  const quote = text[from];
  const isQuoted =
    to - from > 2 && /["'`]/.test(quote) && text[to - 1] === quote;
  return isQuoted ? { from: from + 1, to: to - 1 } : { from, to };
}

/** A name in capitals is a setting, wherever it is printed. */
function standsInProse({ isProse, name }: Candidate): boolean {
  return (
    isProse === true &&
    !/^(?:[A-Z][A-Z\d]*_[A-Z\d_]+|[A-Z]{3,20}\d)$/.test(name)
  );
}

function namesOf(named: Candidate): readonly string[] {
  return [named.name, ...(named.alsoNamed ?? [])];
}

/** The kind without a prefix that its words tell. What does not look random, its own name has to tell. */
function findProvider(
  named: Candidate,
  value: string,
  { text, called }: Surroundings,
  look: Look,
  role: NameRole
): Rule | null {
  if (
    role.strength === 'weak' &&
    standsInProse(named) &&
    !isArgument(named, text)
  ) {
    return null;
  }
  const isRandom = look === 'random' || look === 'opaque';
  // Behind a header's scheme stands a credential, however it looks.
  const hasSaid = role.kind === 'authorization' && hasScheme(named, text);
  const nearby =
    isRandom || hasSaid
      ? `${called} ${text.slice(Math.max(0, named.from - NEARBY), named.to + NEARBY)}`
      : '';
  return matchNamed(namesOf(named).join(' '), value, nearby);
}

/** `wandb.login(key="`: a line of code, in what a traceback repeats too. */
const ARGUMENT = /[\w.]\((?:[^()\n]{0,120},[ \t]?)?\w{1,40}=["']$/;

function isArgument({ from }: Candidate, text: string): boolean {
  return ARGUMENT.test(text.slice(Math.max(0, from - 200), from));
}

/** A header of a request that carries nothing but a credential. */
const HEADER =
  /^(?:x-[a-z\d-]{2,60}|api-key|ocp-apim-subscription-key|(?:proxy-)?authorization)$/i;

/** Whether a value is one of a request's headers: not even a short one is chosen by a person. */
function isSent(named: Candidate, text: string): boolean {
  return HEADER.test(named.name) || hasScheme(named, text);
}

function hasScheme({ from, to }: Range, text: string): boolean {
  return SCHEME.test(text.slice(from, to).trimStart());
}

/** The role of the nearest name that has one. */
function findRole(named: Candidate): NameRole | null {
  const names = namesOf(named);
  const [own, owner] = names;
  const ofOwner =
    own === 'key' && owner !== undefined ? roleOfOwned(owner) : null;
  return ofOwner ?? firstRole(names);
}

/** The role of the first name that has one, or says that it has none. */
function firstRole(names: readonly string[]): NameRole | null {
  for (const [at, name] of names.entries()) {
    const role = roleOf(name);
    if (role?.doubt === 'service' && at + 1 < names.length) {
      // `api_keys = {"tmdb": "…"}`: what is around it says more.
      return firstRole(names.slice(at + 1)) ?? role;
    }
    if (role || isFact(name)) {
      return role;
    }
  }
  return null;
}

/** `use_secret(secret="…")`: what it is called. */
const NAMED_BY_CALLEE =
  /(?:secret|passw(?:or)?d)\w{0,40}\((?:[^()]{0,100}[ ,(])?\w{0,20}(?:secret|passw(?:or)?d)s? ?= ?["']$/i;

/** Whether a function that is called after secrets takes one, which may be by its name. */
function isNamedByCallee({ from }: Candidate, text: string): boolean {
  return NAMED_BY_CALLEE.test(text.slice(Math.max(0, from - 200), from));
}

/** A phrase in a place where nothing but a secret stands, as in a shell without quotes. */
function isOfManyWords(
  { isPlaced, from, to }: Candidate,
  text: string
): boolean {
  return isPlaced === true && countWords(text.slice(from, to)) >= MANY_WORDS;
}

/** A literal of a program, or what a setting is, and no name of anything. */
function isQuoted({ name, from }: Candidate, text: string): boolean {
  return /["'`]/.test(text[from - 1] ?? '') || /^[A-Z][A-Z\d_]+$/.test(name);
}
