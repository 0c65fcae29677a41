import { randomnessOf } from './entropy';
import { isFilledIn, LONG, withoutChance } from './chance';
import { isScrambled } from './scrambled';
import { wordsOf } from '../names/words';

/** `{key}`, `${KEY}`, `<your key>`, `%(key)s`, `%KEY%`, `[YOUR KEY]`, `@variable@` */
const TEMPLATE =
  /\$\{|\$\(|\{\{|\{[\w.[\]'"!:]{0,60}\}|<[^<>\n]{0,80}>|%\([a-z]{1,40}\)s|^%[A-Z][A-Z\d_]{2,40}%$|^%[A-Za-z_]{3,41}%$|^\[[^\]\n]{1,80}\]$|^@[\w-]{1,60}@$|^__\w{1,60}__$/;
/** Something was left out: `sk-...`, `abc…`, `••••`, `sk-ab****`, `xxxx`. */
const CUT = /\.{3}|…|[•●·█]|\*{2}|[xX]{4}|#{4}|_{4}|\?{3}|0{7}/;
/** `[A-Za-z0-9]{8,}`, `A-Za-z0-9_-`, `^(?=.*\d).{8,}$`: how a value is written, and not one. */
const PATTERN =
  /^\^?\[[^\]\n]{2,200}\][*+?{]|^\^.{0,300}\$$|\(\?(?:[=!:]|<[=!])|A-Za-z|a-zA-Z|[aA]-[zZ]0-9/;
/** Words for "put yours here", also written together. */
const INSTRUCTION =
  /your|change.?(?:me|it|this)|(?<!ex)change[-_ ]?(?:in|to|before|min)(?![a-z])|troque|altere.?(?:esta|isso|me)|\bcambia.?(?:esta|esto|me)|mude.?(?:esta|isso|me)|forte.?aqui|senha.?aqui|clave.?aqui|place.?holder|example|replace|redacted|insert|insecure|dummy|paste|\benter|goes.?here|todo|fixme|removed|\bhidden\b|not.?(?:needed|used|required|set|a.?real)/i;
/** The name of a secret where its value should be. */
const SECRET_WORDS =
  /api.?key|secret.?key|access.?key|access.?token|auth.?token|bearer.?token|client.?secret|password|passwd|passwort/i;
const MIN_RANDOM = 24;
/** From so many bits on a short sequence of letters is chance. */
const RANDOM_BITS = 20;

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the my our this that some any here key keys api token tokens secret secrets password pass pwd credential ' +
    'credentials access auth user username admin root guest test tests testing demo sample fake mock foo bar baz abc xyz ' +
    'none null nil undefined empty anonymous na no yes true false default value string str text type unknown missing optional ' +
    'required hello world postgres mysql mongo redis elastic ollama local localhost prod dev staging super safe strong ' +
    'very top bearer basic real new old real good bad invalid wrong private public input output name id code'
  ).split(' ')
);

/** The longest run of neighbors in the alphabet that chance explains. */
const MAX_SEQUENCE = 5;
const MAX_LONG_SEQUENCE = 7;
const MAX_REPEAT = 5;

/**
 * Whether a value only stands where a secret belongs: `YOUR_API_KEY`, `sk-...`,
 * `<token>`, `${TOKEN}`, `xxxx`, `changeme`, `12345678`, `my-secret`.
 */
export function isPlaceholder(value: string): boolean {
  if (!saysSo(value)) {
    return false;
  }
  if (isScrambled(value)) {
    return saysInWords(value);
  }
  const meant = withoutChance(value);
  return meant === value || saysSo(meant);
}

function saysSo(value: string): boolean {
  return (
    TEMPLATE.test(value) ||
    isFilledIn(value) ||
    CUT.test(value) ||
    saysInWords(value)
  );
}

/** The same by what it says, where signs of templates and masks prove nothing. */
function saysInWords(value: string): boolean {
  return (
    value.trim().length < 4 ||
    PATTERN.test(value) ||
    INSTRUCTION.test(value) ||
    SECRET_WORDS.test(value) ||
    isMonotonous(value) ||
    isSequence(value) ||
    isEmptyWords(value)
  );
}

/** Few different characters, or one of them many times in a row. */
function isMonotonous(value: string): boolean {
  const core = value.replace(/^[A-Za-z]{2,8}[-_]/, '').replace(/[-_.:/]/g, '');
  return (
    (core.length >= 8 && isPoor(core)) || longestRun(value, 0) > MAX_REPEAT
  );
}

/** At most so many different characters are few. */
const FEW = 4;

function isPoor(text: string): boolean {
  const met = new Set<string>();
  for (let at = 0; at < text.length && met.size <= FEW; at++) {
    met.add(text[at]);
  }
  return met.size <= FEW;
}

/** `123456`, `abcd efgh`, `qwerty` */
function isSequence(value: string): boolean {
  if (hasLazyEnd(value)) {
    return false;
  }
  return (
    (value.length < MIN_RANDOM && TYPED.test(value) && !AND_MORE.test(value)) ||
    longestRun(value.toLowerCase().replace(/[\s-]/g, ''), 1) >
      (value.length < LONG ? MAX_SEQUENCE : MAX_LONG_SEQUENCE)
  );
}

/** What fingers type that shall stand for anything. */
const TYPED = /qwert|asdf|12345|abcde/i;
/** Behind it a sign and a number that is none of those, or a longer number: `asdf!628`, `asdf6289` were chosen. */
const AND_MORE =
  /^[a-z]{4,8}(?:[!#$%&*@^_-](?=\d{3})|(?=\d{4}))(?!12|00)\d{3,6}[!#$%&*@^]?$/i;

/** A name and the first digits, as people choose who have to have some: `kelvin12345`, `Granite_123456!` */
const LAZY_END = /^([A-Za-z]{3,20})[@_.-]?123456?7?8?9?[!#$%*?]?$/;
const TYPED_NAME = /qwe|asd|abc|xyz|foobar|pass|test|user|admin|root/i;

function hasLazyEnd(value: string): boolean {
  const [, name] = LAZY_END.exec(value) ?? [];
  return (
    name !== undefined &&
    !TYPED_NAME.test(name) &&
    longestRun(name.toLowerCase(), 1) <= 3 &&
    !isEmptyWords(name)
  );
}

/** The longest run in which each character code is `step` more than the one before. */
function longestRun(text: string, step: number): number {
  let longest = 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    const isNext = text.charCodeAt(at) - text.charCodeAt(at - 1) === step;
    run = isNext && !(step === 0 && mayRepeat(text, at)) ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Zero bits are written as `A` in base64, one bits as `/`; keys hold the first by right, and long tokens of AWS both. */
function mayRepeat(text: string, at: number): boolean {
  return text[at] === 'A' || (text[at] === '/' && text.length >= LONG);
}

/** Nothing but words that say what would stand here, and short ones that say nothing. */
function isEmptyWords(value: string): boolean {
  if (
    value.length > 60 ||
    CHOSEN.test(value) ||
    randomnessOf(value) >= RANDOM_BITS
  ) {
    return false;
  }
  const words = wordsOf(value).map(word => word.replace(/\d+$/, ''));
  const isEmpty = (word: string) => EMPTY_WORDS.has(word);
  return (
    words.some(word => word.length > 2 && isEmpty(word)) &&
    words.every(word => word.length <= 3 || isEmpty(word)) &&
    countLetters(words.filter(isEmpty)) * 2 >= countLetters(words)
  );
}

function countLetters(words: readonly string[]): number {
  return words.join('').length;
}

/** A word, three digits that are not the first three, and a sign, as people choose a password. */
const CHOSEN = /^[A-Z][a-z]{2,12}(?!123)\d{3,6}[!@#$%*?]$/;
