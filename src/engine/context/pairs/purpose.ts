/** What many languages say behind the noun of a secret: "Clave API:", "Passwort für das Konto:", "Пароль от базы:". */
import { isWide } from '../../characters';
import { lengthAt } from '../match';

/** What a name ends with, where its value follows. */
const END =
  /(?=[*`"']{0,2}[ \t\u00a0\u202f]{0,4}(?:[:=：＝`|│]|->|(?:is|est|es|é)[ :]))/u
    .source;
const WORD = /[\p{L}\p{M}\p{N}_\u200c-]{1,24}/u.source;
/** A word or two behind a preposition. */
const OF = new RegExp(
  ` (?:(?:d[aeiou]s?|del|della|für|van|voor|k|ke|do|od) (?:(?:la|las|el|los|die|das|den|de|het) )?(?:d['’])?|d['’])${WORD}${END}`,
  'iuy'
);
/** A word without one. */
const WITHOUT = new RegExp(
  ` (?:api|ssh|wi-?fi|acceso|acces|accès|acesso|accesso|akses|dostępu|dostepu|banco|privada|privée|rahasia|tajny|secreta|secrète|segreta)(?: wi-?fi)?${END}`,
  'iuy'
);
/** In other scripts than ours few words are English, so that what stands before a colon belongs to the name. */
const ANY = new RegExp(`(?: (?!(?:is|est|es|é)[ :])${WORD}){1,4}${END}`, 'uy');

/** How far a name goes on behind its noun, which stands from `from` to `at`. */
export function purposeAt(text: string, from: number, at: number): number {
  return (
    lengthAt(WITHOUT, text, at) ||
    lengthAt(OF, text, at) ||
    (isWide(text.slice(from, at)) ? lengthAt(ANY, text, at) : 0)
  );
}
