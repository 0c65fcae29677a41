import { matchesOf } from '../../matches';
import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lengthAt, nameStart } from '../match';
import { isFact, roleOf } from '../names/names';
import { isClearlyChosen } from '../pairs/passed';
import { boundElsewhere } from './scopes';
import { lookOf } from '../values/values';

/** The rest of a name. */
const NAME_AFTER = /\w{0,60}(?:-\w{1,40}){0,4}/y;
/** `password=p`, `"X-Api-Key": k`, `set("X-Api-Key", k)`, `token <- t`, `"Authorization": f"Bearer {t}"`, `"…&apikey=" + k` */
const USED =
  /(?:["'`]?\]?[ \t]{0,4}(?:=>|[=:]|<-)|["'`],)[ \t]{0,4}(?:f?["'`](?:[A-Za-z]{3,8} )?)?(?:["'`][ \t]?(?:\+|\.{1,2})[ \t]?|,[ \t]?|\$?\{)?[$&]?([A-Za-z_]\w{0,60})(?=[\s,;)}\]&"'`+]|$)/y;
/** What an address is asked with, in it or in a dictionary beside. */
const QUERY =
  /[?&]$|\b(?:params|query) ?= ?(?:\{|dict\(|list\()[^{}()]{0,300}$/;
const MAX_QUERY = 320;

/** A line that gives a variable its value. */
const BOUND =
  /(?:^|;)[ \t]{0,16}(?:(?:const|let|local|my|our|[sS]tring|va[lr]) )?\$?([A-Za-z_]\w{0,60})[ \t]{0,4}(?::[ \t]?\w{1,20}[ \t]{0,4})?(?::?=|<-)[ \t]{0,4}[bru]?(["'`])([^"'`\s]{6,512})\2(?![ \t]{0,4}\+)/gm;

/** Several at once, of which the second is the secret: `u, p, h = "…", "…", "…"`. */
const BOUND_AFTER =
  /(?:^|;)[ \t]{0,16}\(?[A-Za-z_]\w{0,60}, ?([A-Za-z_]\w{0,60})(?:, ?\w{1,60}){0,4}\)? ?= ?\(?["'][^"'\n]{0,80}["'], ?(["'])([^"'\s]{6,512})\2/gm;
/** `auth=(u, p)`, `login(u, p)` */
const USED_SECOND =
  /(?: ?= ?\[?\(|\()[ \t]{0,4}["'\w.@-]{1,60}, ?([A-Za-z_]\w{0,60})(?=[ \t]{0,4}[,)])/y;

/**
 * The values of variables whose name says nothing, but which are handed on as
 * a secret in the same text: `k = "…"` and `get(url, api_key=k)`.
 */
export function findUsed(text: string, hits: Hits): Candidate[] {
  const uses = namesOfVariables(text, hits);
  if (uses.size === 0) {
    return [];
  }
  return [
    ...findBound(text, BOUND, uses, () => text),
    // Several at once are bound elsewhere, too, but for those that are looked at.
    ...findBound(text, BOUND_AFTER, uses, () => text.replace(BOUND_AFTER, ' '))
  ];
}

/**
 * The values of variables that a pattern finds, and that nothing else gives another one.
 *
 * @param readOthers - the text in which that would stand; asked for only when there is a value.
 */
function findBound(
  text: string,
  pattern: RegExp,
  uses: ReadonlyMap<string, string>,
  readOthers: () => string
): Candidate[] {
  const found = matchesOf(pattern, text).flatMap(
    ({ 0: whole, 1: variable, 3: value, index }) => {
      const name = uses.get(variable);
      const to = index + whole.length - 1;
      return name !== undefined && isTelling(value, name)
        ? [{ variable, name, from: to - value.length, to }]
        : [];
    }
  );
  if (found.length === 0) {
    return [];
  }
  const others = boundElsewhere(readOthers());
  return found
    .filter(({ variable }) => !others.has(variable))
    .map(({ name, from, to }) => ({ name, from, to }));
}

/** What each variable is handed on as. */
function namesOfVariables(text: string, hits: Hits): Map<string, string> {
  const names = new Map<string, string>();
  for (const { offset, end } of nameHits(hits)) {
    const to = end + lengthAt(NAME_AFTER, text, end);
    USED.lastIndex = to;
    const [, variable] = USED.exec(text) ?? [];
    const name = variable && nameIn(text, nameStart(text, offset), to);
    const second = secondIn(text, nameStart(text, offset), to);
    if (second && !saysItself(second)) {
      names.set(second, 'password');
    }
    if (name && !saysItself(variable)) {
      names.set(variable, name);
    }
  }
  return names;
}

/** Of a pair that signs in the variable of the password. */
function secondIn(text: string, from: number, to: number): string | undefined {
  USED_SECOND.lastIndex = to;
  return /(?:auth|log_?in)$/i.test(text.slice(from, to))
    ? USED_SECOND.exec(text)?.[1]
    : undefined;
}

/** A name that promises a secret. */
function nameIn(text: string, from: number, to: number): string | null {
  const name = text.slice(from, to);
  if (name === 'key') {
    const before = text.slice(Math.max(0, from - MAX_QUERY), from);
    return QUERY.test(before.replace(/["'`]$/, '')) ? 'api_key' : null;
  }
  return roleOf(name)?.strength === 'strong' ? name : null;
}

/** Whether a variable's own name is judged, or says that it holds something else. */
function saysItself(variable: string): boolean {
  const strength = roleOf(variable)?.strength ?? 'weak';
  return !/weak|vague/.test(strength) || isFact(variable);
}

/** Shorter ones may be what somebody is called. */
const LONG = 8;

/** A word may be anything. What looks like a password is one where it is handed on as nothing else. */
function isTelling(value: string, name: string): boolean {
  const look = lookOf(value);
  return (
    look === 'random' ||
    (look === 'password' &&
      value.length >= LONG &&
      roleOf(name)?.kind === 'password') ||
    isClearlyChosen(value)
  );
}
