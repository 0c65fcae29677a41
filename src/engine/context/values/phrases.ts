/** Passphrases: words that were drawn, not written. */
import { KEY_QUALIFIERS, NOUNS } from '../names/namewords';

const PHRASE =
  /^[A-Za-z][a-z]{2,13}(?:-[A-Za-z][a-z]{2,13}){2,7}\d{0,4}$|^[a-z]{3,14}(?: [a-z]{3,14}){3,7}$/;

/** Words that hold a sentence together, and those of programs and their resources. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'the and for with from this that these those not you your can will are was were has have must should into only per ' +
    'when then than but any all its our out use used using via what which who how why get set put add ' +
    'account admin app application authentication authorization aws azure base basic bucket build bundle central class ' +
    'client cloud cluster code config connection container data database default deploy dev development docker east west ' +
    'north south endpoint engine environment event file files function gateway generic google group high home host image ' +
    'index input instance job json kube kubernetes large local log login low machine main manager medium model name ' +
    'namespace network node object open output path pipeline point policy pool prod production project provider query ' +
    'queue read region registry release repo resource role root rule run runtime sample schema script search self server ' +
    'service session setting settings small source staging storage store string system table tag task team text type ' +
    'update url user value variable vault version view virtual volume web worker workspace write zone'
  ).split(' ')
);

/** The same joined as programs join names. */
const JOINED =
  /^[A-Za-z][a-z]{2,13}(?=([_.]))(?:\1[A-Za-z][a-z]{2,13}){2,7}\d{0,4}$/;

/** What else the parts of a program's names say: fields of a form, messages, what a value was read from. */
const OF_NAMES: ReadonlySet<string> = new Set(
  (
    'action args argument attr auth body button callback cell cert certs change changed check cls column confirm ' +
    'confirmation credential credentials current decrypt dialog dict dtype email encoded encrypt encrypted env ' +
    'environ error errors expired expiry fields forgot form format func generate generated generator global handler ' +
    'hash hashed header helper hidden hint history info initial invalid item items key keys kwargs label length ' +
    'link list login logout mail matches member message messages method metadata mock month new news old options ' +
    'owner page param params parent placeholder plain policies prefix primary private profile prompt property public ' +
    'random raw register rep request required res reset response result results salt secret secrets section security ' +
    'select signin signup sign size state static status step store strength submit suffix template test tests title ' +
    'token tokens username users util utils valid validate validation validator values vars widget wrong year'
  ).split(' ')
);

const wordsIn = (value: string): string[] =>
  value.toLowerCase().split(/[-_. \d]/);

const isWithout = (value: string, words: Pick<Set<string>, 'has'>): boolean =>
  !wordsIn(value).some(word => words.has(word));

/** `spring.datasource.pwd`: a name that says so itself. */
const saysName = (value: string): boolean =>
  [OF_NAMES, NOUNS, KEY_QUALIFIERS].some(words => !isWithout(value, words));

/** `custom-mount-secret`: who draws words says nothing of what they are for. */
const SAYS_WHAT =
  /(?:^|[- ])(?:credentials?|passphrases?|passwords?|secrets?|tokens?)(?![a-z])/i;

/** `otter-marble-lantern`, "otter marble lantern pebble": nothing that a program or a sentence says. */
export function isPhrase(value: string): boolean {
  return (
    PHRASE.test(value) &&
    !SAYS_WHAT.test(value) &&
    !/correct[- ]horse[- ]battery/i.test(value) &&
    isWithout(value, TELLING)
  );
}

/** `otter_marble_lantern`, `otter.marble.lantern`: a phrase, if it is no name. */
export function isJoinedPhrase(value: string): boolean {
  return JOINED.test(value) && isWithout(value, TELLING) && !saysName(value);
}

/** Whether a phrase may be what a secret is called (`acme-pull-credentials`). */
export function isNameOfSecret(value: string): boolean {
  return saysName(value);
}

/** Fewer may be what a secret is called. */
export const MANY_WORDS = 4;

/** How many words a phrase has. */
export function countWords(value: string): number {
  return wordsIn(value).filter(word => word !== '').length;
}
