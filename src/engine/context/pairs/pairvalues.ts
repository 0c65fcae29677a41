import { isFilled } from '../../views/filled';
import type { Range } from '../../ranges';
import type { Dialect } from './dialects';
import { isInLiteral, isLineOfLiteral } from './literals';
import { lengthAt } from '../match';
import { SERVICES_ALONE } from '../names/namewords';
import { isOfLine, isOption, type Name } from './pairnames';
import { isClearlyChosen, mayMeanPassed } from './passed';
import { phraseAt } from './phrase';
import { quotelikeAt } from './quotelike';
import { isFiltered, isReference, textTagAt } from './references';
import { isSetting } from './settings';
import { isClearlyRandom, isNoise, isUniform, lookOf } from '../values/values';

/** A value in quotes, with a string prefix or a wrapping call before it. */
const QUOTED =
  /(?:(?:\[\]|&)?[A-Za-z_](?:[\w.]|::){0,40}\(\s{0,24}(?:\|\| )?)?(?:[A-Za-z@$]{0,3}|r#{1,3})(\\{0,7})("""|'''|["'`])((?:(?!\2|\\["'])[^\n]){1,4096})/y;
/** A bar parts cells, but in a token of Meta the app's number from its secret. A wide sign ends what has no wide letters. */
const BARE =
  /\d{15,17}\|[\w-]{20,40}(?![\w|-])|[^\s"'`,;<>(){}[\]|\\\u0080-\uffff]{4,512}(?=[，。；、（）》】」”])|[^\s"'`,;<>(){}[\]|\\]{4,512}/y;
/** To the end of its line. */
const WORD_OF_LINE = /[^\s"'`\\]{24,128}(?=[ \t]{0,8}(?:\r?\n|$))/y;
const BARE_PARAMETER = /[^\s"'`,;<>(){}[\]|\\&#]{4,512}/y;
/** `…&name=…`: the body of a form goes on. */
const NEXT_PARAMETER = /&[A-Za-z][\w.-]{2,40}=[^\n]{0,512}$/;
/** Of an address that is a parameter itself. */
const BARE_INNER = /(?:[^\s"'`,;<>(){}[\]|\\&#%]|%(?!2[36]|3[Bb])){4,512}/y;
/** `Bearer abc`: the header's scheme is a word of its own; OpenSSL says `pass:` before a password. */
const SCHEME_WORD =
  /(?:Bearer|Basic|Token|ApiKey|Bot|token|bearer) (?=\S)|pass:(?=\S)/y;
/** `sed 's/a/password=…/'`: what ends the expression is no part of the value. */
const SUBSTITUTION = /\bsed\b[^\n]{0,120}["']s([/|#])[^\n]{0,200}$/;

/** The gap between two cells of a printed table. */
const GAP = /^(?:[ \t]{0,60}[|\t│┃║┆][ \t]{0,60}| {2,60})$/;
const CELL_END = / {2,60}|[|\t│┃║┆]/;
/** A longer row is a record, and its heading says what its cells are. */
const MAX_CELLS = 3;
/** How far a short row goes from its name. */
const LEFT = 400;
const RIGHT = 2000;
const ITEM_BEFORE = /["'`]\s{0,6},\s{0,6}["'`][\w -]{0,40}$/;
const ITEM_AFTER = /^["'`]\s{0,6},\s{0,6}["'`]/;
/** Behind such a name in a sentence a hash or an id is a key. */
const KEY_NAME = /\b(?:api|access|auth|secret)[ _-](?:key|token)$/i;
const KEY_OF = /\b([a-z\d]{3,20})[ _-](?:key|token)$/i;
/** A setting, which a sentence mentions. */
const SETTING_NAME =
  /\b[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){0,4}_(?:KEY|TOKEN|SECRET)$/;
/** What is said of a key, before it and behind. */
const SAID_BEFORE =
  /\b(?:(?:logged|signed) in|authenticat\w{1,5}|connect\w{0,4}|login) (?:to \S{1,40} )?(?:with|using) (?:\w{1,20} ){0,2}$|\b(?:your|use|using) $/i;
const SAID_AFTER =
  /^["'`]?(?:,? (?:is|was|has|expired|rejected|revoked|invalid|accepted|saved|stored)\b|\.(?:\s|$))/;
/** The link makes such a file public (Firebase Storage). */
const PUBLIC_FILE = /alt(?:=|%(?:25){0,3}3D)media(?:&|%(?:25){0,3}26)$/i;

/** The value behind a name; `null` where what stands there is none. */
export function valueOf(
  text: string,
  name: Name,
  dialect: Dialect
): Range | null {
  if ((dialect.isProse && !isSaid(text, name)) || isFiltered(text, name)) {
    return null;
  }
  const quoted = quotedAt(text, name.valueAt) ?? bracketed(text, name, dialect);
  if (quoted && isListItem(text, name, quoted.to)) {
    return null;
  }
  if (dialect.isProse && name.separator === ' ' && !quoted) {
    return randomAt(text, name);
  }
  const value =
    quoted ??
    phraseAt(text, name, dialect) ??
    (mayBeBare(text, name, dialect) ? bareAt(text, name) : null);
  const isDoubtful =
    dialect.isProse && mayMeanPassed(text, name, quoted !== null);
  return value &&
    isDoubtful &&
    !(dialect.hasSettings && isSetting(text, name, value)) &&
    !isClearlyChosen(text.slice(value.from, value.to))
    ? null
    : value;
}

/** `"a", "password", "b", "c"`: of a list no item names the next. */
function isListItem(
  text: string,
  { from, separator }: Name,
  to: number
): boolean {
  return (
    separator.trimStart().startsWith(',') &&
    !isOptionName(text, from) &&
    ITEM_BEFORE.test(text.slice(Math.max(0, from - 60), from)) &&
    ITEM_AFTER.test(text.slice(to, to + 16))
  );
}

/** `["tool", "--token", "…"]` */
function isOptionName(text: string, from: number): boolean {
  return text.startsWith('--', from);
}

/** Whether what stands behind a name in running text says something of it. */
function isSaid(text: string, { from, separator }: Name): boolean {
  if (/[Vv]alue["']?[ \t]{0,3}[:=]/.test(separator)) {
    return true;
  }
  if (separator.trimStart().startsWith(',')) {
    // Of a long list no item names the next, but an option of a command does.
    return (
      isOptionName(text, from) ||
      /[([{] ?\\?["'`]$/.test(text.slice(Math.max(0, from - 4), from))
    );
  }
  return !GAP.test(separator) || isShortRow(text, from);
}

function isShortRow(text: string, at: number): boolean {
  const start = text.slice(Math.max(0, at - LEFT), at).lastIndexOf('\n');
  const end = text.slice(at, at + RIGHT).indexOf('\n');
  const isLong =
    (start < 0 && at > LEFT) || (end < 0 && at + RIGHT < text.length);
  if (isLong) {
    return false;
  }
  const from = start < 0 ? 0 : at - Math.min(at, LEFT) + start + 1;
  const line = text.slice(from, end < 0 ? undefined : at + end);
  return line.split(CELL_END).filter(isFilled).length <= MAX_CELLS;
}

/** What a request carries a credential in, where a program writes it as one text: `"X-Api-Key: …"`. */
const HEADER =
  /(?:(?<![\w-])(?:x-[a-z\d-]{2,40}|api-key|ocp-apim-subscription-key|private-token)|authorization): ?$/i;

function isHeader(text: string, valueAt: number): boolean {
  return HEADER.test(text.slice(Math.max(0, valueAt - 60), valueAt));
}

/** Without quotes stand values in a shell, in what is printed, and inside of a literal: "uid=me;pwd=…". */
function mayBeBare(
  text: string,
  { from, separator, valueAt }: Name,
  { allowsBare, isProse }: Dialect
): boolean {
  // Only code compares.
  if (!allowsBare) {
    return (
      ((isHeader(text, valueAt) ||
        (separator.endsWith('=') && !separator.includes('=='))) &&
        isInLiteral(text, from)) ||
      (/^ ?[:=] ?$/.test(separator) && isLineOfLiteral(text, from, valueAt))
    );
  }
  return !isProse || !separator.includes('==');
}

/** A space alone says little: only what can be nothing else is taken for a value. */
function randomAt(text: string, name: Name): Range | null {
  const value = bareAt(text, name);
  if (!value) {
    return null;
  }
  const isLine =
    isOfLine(text, name.from, name.to) &&
    /^\s{0,8}(?:\n|$)/.test(text.slice(value.to, value.to + 9));
  const word = text.slice(value.from, value.to);
  // One dash has an id as well: `-AccessKey 0a1b…` of Windows Defender.
  const isGiven =
    text.startsWith('--', name.from) ||
    (isOption(text, name.from) && !isUniform(word));
  return isGiven || isLine || isOdd(word, text, name, value) ? value : null;
}

/** Whether a word of a sentence is none: neither a hash nor an id, or what the sentence calls a key. */
function isOdd(word: string, text: string, name: Name, value: Range): boolean {
  return (
    isClearlyRandom(word) ||
    (isUniform(word) && isKeyName(name.text)) ||
    (isTalkedOf(text, name, value) && lookOf(word) === 'random')
  );
}

function isKeyName(name: string): boolean {
  return KEY_NAME.test(name) || SETTING_NAME.test(name) || isKeyOfService(name);
}

/** "newsapi key" */
function isKeyOfService(name: string): boolean {
  const [, word] = KEY_OF.exec(name) ?? [];
  return word !== undefined && SERVICES_ALONE.has(word.toLowerCase());
}

/** "logged in with token …", "Token … has expired": nobody speaks so of a hash or an id. */
function isTalkedOf(text: string, { from }: Name, { to }: Range): boolean {
  const before = text.slice(Math.max(0, from - 80), from);
  return SAID_BEFORE.test(before) || SAID_AFTER.test(text.slice(to, to + 16));
}

function quotedAt(text: string, at: number): Range | null {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(text);
  if (!found) {
    return null;
  }
  const [whole, slashes, , content] = found;
  const end = at + whole.length;
  // Of several backslashes before the closing quote only the last one is a part of it.
  const more = slashes.length > 1 ? (/\\*$/.exec(content)?.[0].length ?? 0) : 0;
  return { from: end - content.length, to: end - more };
}

/** Where the value in an expression of sed ends. */
function substitutionEnd(text: string, from: number, value: string): number {
  const before = text.slice(Math.max(0, from - 330), from);
  const sign = SUBSTITUTION.exec(before)?.[1];
  const end = sign === undefined ? -1 : value.lastIndexOf(sign);
  return end > value.length - 4 ? end : value.length;
}

/** Only code has brackets for quotes, and only behind a sign. */
function bracketed(
  text: string,
  { separator, valueAt }: Name,
  { allowsBare }: Dialect
): Range | null {
  return allowsBare || separator.trim() === ''
    ? null
    : quotelikeAt(text, valueAt);
}

/** `**value**` */
function boldEnd(whole: string, bold: number): number {
  const end = bold > 0 ? whole.indexOf('**') : -1;
  return end < 0 ? whole.length : end;
}

function bareAt(text: string, name: Name): Range | null {
  const at = name.valueAt;
  const bold = text.startsWith('**', at) ? 2 : 0;
  const start = at + bold + textTagAt(text, at + bold);
  const from = start + lengthAt(SCHEME_WORD, text, start);
  const before = text.slice(Math.max(0, name.from - 30), name.from);
  if (PUBLIC_FILE.test(before) || isReference(text, name, start)) {
    return null;
  }
  const noise = noiseAt(text, from);
  if (noise) {
    return noise;
  }
  const pattern = patternOf(name, before);
  const word = text.slice(from, from + lengthAt(pattern, text, from));
  const whole = word.replace(NEXT_PARAMETER, '');
  const bare = whole
    .slice(0, substitutionEnd(text, from, whole))
    .slice(0, boldEnd(whole, bold))
    .replace(/[.:]+$/, '');
  const isCutShort = whole.endsWith('..');
  return bare === '' || isCutShort ? null : { from, to: from + bare.length };
}

function patternOf({ separator }: Name, before: string): RegExp {
  if (separator.startsWith('%')) {
    return BARE_INNER;
  }
  return /[?&]$/.test(before) ? BARE_PARAMETER : BARE;
}

/** What a generator drew from all signs: none of them ends the value. */
function noiseAt(text: string, from: number): Range | null {
  const to = from + lengthAt(WORD_OF_LINE, text, from);
  return isNoise(text.slice(from, to)) ? { from, to } : null;
}
