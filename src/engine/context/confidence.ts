/** How sure it is that a value is a secret, by what its name promises, its look and its place. */
import type { Confidence } from '../types';
import { isMistakable } from './values/mistakable';
import type { NameRole } from './names/names';
import { isShouted } from './pairs/passed';
import {
  countWords,
  isJoinedPhrase,
  isNameOfSecret,
  MANY_WORDS
} from './values/phrases';
import type { Look } from './values/values';
import { isClearlyRandom, isUniform } from './values/values';

/** How a value stands in its text. */
export interface Manner {
  readonly isProse: boolean;
  readonly isSent: boolean;
  /** Whether nothing but a secret stands in such a place, so that it needs no name. */
  readonly isPlaced: boolean;
  /** Whether words alone may be a secret there, and are no name of one. */
  readonly mayBeWords: boolean;
}

/** How sure it is that a value is a secret; `null` where it is none. */
export function confidenceOf(
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

function passwordConfidence(
  look: Look,
  role: NameRole,
  value: string,
  { isProse, mayBeWords }: Manner
): Confidence | null {
  if (look === 'plain') {
    return null;
  }
  if (role.strength === 'vague') {
    const isChosen = look === 'password' && isShouted(value);
    return isChosen && !isProse && !isMistakable(value) ? 'likely' : null;
  }
  const isLikely =
    look === 'word'
      ? role.strength === 'strong' &&
        mayBeWords &&
        (!isProse || countWords(value) >= MANY_WORDS) &&
        isJoinedPhrase(value)
      : !/weak|odd/.test(role.strength);
  return isLikely ? 'likely' : 'possible';
}

/** Words, settings and parameters have no such signs among letters and digits. */
const CHOSEN = [/[A-Za-z]{2}/, /\d/, /[!@#$%^*?~]/];

/** A secret that a person chose, as people choose passwords and passphrases. */
function chosenConfidence(
  { strength, kind }: NameRole,
  look: Look,
  value: string,
  { isProse, isPlaced, mayBeWords }: Manner
): Confidence | null {
  const isOfWords = look === 'phrase' || look === 'word';
  const isChosen = isOfWords
    ? mayBeWords && !isNameOfSecret(value)
    : CHOSEN.every(part => part.test(value));
  if (isChosen && !isProse && strength === 'strong') {
    const isShort = isOfWords && countWords(value) < MANY_WORDS;
    return isShort && kind === 'secret' && !isPlaced ? 'possible' : 'likely';
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
