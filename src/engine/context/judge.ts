import { isPublished, matchNamed, matchVariable } from '../credentials';
import { mask } from '../mask';
import type { Confidence, Match, NamedValue, Rule } from '../types';
import { decodeBase64 } from './encoded';
import type { NameRole } from './names';
import { isFact, roleOf } from './names';
import { isJoinedPhrase, isNameOfSecret } from './phrases';
import { isShouted } from './passed';
import { isPlaceholder } from './placeholders';
import { GENERIC_RULES } from './rules';
import type { Look } from './values';
import { isClearlyRandom, isUniform, lookOf } from './values';

/** A named value as an extractor found it. */
export interface Candidate extends NamedValue {
  /** What the program sees where that is not the text in the range (joined literals). */
  readonly value?: string;
  /** Further names: the environment variable, the dictionary around it. */
  readonly alsoNamed?: readonly string[];
  /** Whether the value stands in running text, where any word may follow a name. */
  readonly isProse?: boolean;
}

type Range = Pick<NamedValue, 'from' | 'to'>;

const SCHEME =
  /^(?:Bearer|Basic|Token|Client-ID|ApiKey|Api-Key|Key|Bot|Digest|SSWS|Splunk|GenieKey|OAuth|Apikey|token|bearer|basic)(?: token)?[ =:]{1,2}(?="?\S)/;
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
    encodesPlaceholder(value, text.slice(Math.max(0, from - 8), from))
    ? null
    : { ...verdict, from, to, masked: mask(value, 0) };
}

/** `apiKeyV2 -> API_KEY_V2`: a name in another writing. */
function isItself(name: string, value: string): boolean {
  const bare = (text: string): string =>
    text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bare(name) === bare(value);
}

/** `Basic dXNlcjpwYXNz`: what it encodes stands where a password belongs. */
function encodesPlaceholder(value: string, before: string): boolean {
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
  const role = findRole(named);
  if (!role) {
    const rule = matchVariable(named.name, value);
    return rule && { rule, confidence: 'likely' };
  }
  const look = lookOf(value);
  const provider = findProvider(named, value, where, look, role);
  if (provider) {
    return { rule: provider, confidence: 'likely' };
  }
  const manner = {
    isProse: standsInProse(named),
    isSent: isSent(named, where.text),
    isQuoted: isQuoted(named, where.text)
  };
  const confidence = confidenceOf(role, look, value, manner);
  return confidence && { rule: GENERIC_RULES[role.kind], confidence };
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
  if (role.strength === 'weak' && standsInProse(named)) {
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
  const ofOwner = roleOfOwner(names);
  if (ofOwner) {
    return ofOwner;
  }
  for (const name of names) {
    const role = roleOf(name);
    if (role || isFact(name)) {
      return role;
    }
  }
  return null;
}

/** A key may belong to what is around it: `{"openai": {"key": "…"}}`. */
function roleOfOwner([own, owner]: readonly string[]): NameRole | null {
  const role =
    own === 'key' && owner !== undefined ? roleOf(`${owner} key`) : null;
  return role?.strength === 'strong' ? role : null;
}

/** A literal of a program, or what a setting is, and no name of anything. */
function isQuoted({ name, from }: Candidate, text: string): boolean {
  return /["'`]/.test(text[from - 1] ?? '') || /^[A-Z][A-Z\d_]+$/.test(name);
}

/** How a value stands in its text. */
interface Manner {
  readonly isProse: boolean;
  readonly isSent: boolean;
  readonly isQuoted: boolean;
}

function confidenceOf(
  role: NameRole,
  look: Look,
  value: string,
  manner: Manner
): Confidence | null {
  const confidence =
    role.kind === 'password'
      ? passwordConfidence(look, role, value, manner)
      : keyConfidence(look, role, value, manner);
  return manner.isProse && confidence === 'possible' ? null : confidence;
}

/** `kim#1234`: what people and things are called. */
const HANDLE = /^[A-Za-z][\w-]{1,40}#\d{1,8}$/;

function passwordConfidence(
  look: Look,
  role: NameRole,
  value: string,
  { isProse, isQuoted }: Manner
): Confidence | null {
  if (look === 'plain') {
    return null;
  }
  if (role.strength === 'vague') {
    const isChosen = look === 'password' && isShouted(value);
    return isChosen && !isProse && !HANDLE.test(value) ? 'likely' : null;
  }
  const isLikely =
    look === 'word'
      ? role.strength === 'strong' &&
        isQuoted &&
        !isProse &&
        isJoinedPhrase(value)
      : !/weak|odd/.test(role.strength);
  return isLikely ? 'likely' : 'possible';
}

/** Words, settings and parameters have no such signs among letters and digits. */
const CHOSEN = [/[A-Za-z]{2}/, /\d/, /[!@#$%^*?~]/];

/** A secret that a person chose, as people choose passwords and passphrases. */
function chosenConfidence(
  { strength }: NameRole,
  look: Look,
  value: string,
  { isProse, isQuoted }: Manner
): Confidence | null {
  const isOfWords = look === 'phrase' || look === 'word';
  const isChosen = isOfWords
    ? isQuoted && !isNameOfSecret(value)
    : CHOSEN.every(part => part.test(value));
  if (isChosen && !isProse && strength === 'strong') {
    return 'likely';
  }
  return isOfWords ? null : 'possible';
}

function keyConfidence(
  look: Look,
  role: NameRole,
  value: string,
  manner: Manner
): Confidence | null {
  const { isProse, isSent } = manner;
  const mayBeChosen =
    (role.kind === 'secret' || role.isOfSecret === true) &&
    (/opaque|password|phrase/.test(look) || isJoinedPhrase(value));
  const chosen = mayBeChosen
    ? chosenConfidence(role, look, value, manner)
    : null;
  if (look === 'opaque') {
    const confidence = isSent || chosen === 'likely' ? 'likely' : 'possible';
    return role.strength === 'strong' ? confidence : null;
  }
  if (look !== 'random') {
    return chosen;
  }
  if (role.strength === 'weak' || (role.strength === 'odd' && isProse)) {
    return isClearlyRandom(value) ? 'likely' : null;
  }
  if (role.strength === 'odd') {
    return 'likely';
  }
  const isSure = role.strength === 'strong' || !isUniform(value) || !isProse;
  return isSure ? 'likely' : 'possible';
}
