import type { Hits } from '../prefilter';
import type { Candidate } from './judge';
import { nameHits } from './keywords';
import { lengthAt, nameStart } from './match';
import { isFact, roleOf } from './names';
import { isClearlyChosen } from './passed';
import { boundElsewhere } from './scopes';
import { lookOf } from './values';

/** The rest of a name. */
const NAME_AFTER = /\w{0,60}(?:-\w{1,40}){0,4}/y;
/** `password=p`, `"X-Api-Key": k`, `token <- t`, `"Authorization": f"Bearer {t}"`, `"…&apikey=" + k` */
const USED =
  /["'`]?\]?[ \t]{0,4}(?:[=:]|<-)[ \t]{0,4}(?:f?["'`](?:[A-Za-z]{3,8} )?)?(?:["'`][ \t]?\+[ \t]?|,[ \t]?|\$?\{)?([A-Za-z_]\w{0,60})(?=[\s,;)}\]&"'`+]|$)/y;
/** What an address is asked with, in it or in a dictionary beside. */
const QUERY =
  /[?&]$|\b(?:params|query) ?= ?(?:\{|dict\(|list\()[^{}()]{0,300}$/;
const MAX_QUERY = 320;

/** A line that gives a variable its value. */
const BOUND =
  /(?:^|;)[ \t]{0,16}(?:(?:const|let|var|val) )?([A-Za-z_]\w{0,60})[ \t]{0,4}(?::[ \t]?\w{1,20}[ \t]{0,4})?(?:=|<-)[ \t]{0,4}[bru]?(["'`])([^"'`\s]{6,512})\2(?![ \t]{0,4}\+)/gm;

/**
 * The values of variables whose name says nothing, but which are handed on as
 * a secret in the same text: `k = "…"` and `get(url, api_key=k)`.
 */
export function findUsed(text: string, hits: Hits): Candidate[] {
  const uses = namesOfVariables(text, hits);
  if (uses.size === 0) {
    return [];
  }
  const found = Array.from(text.matchAll(BOUND)).flatMap(
    ({ 0: whole, 1: variable, 3: value, index = 0 }) => {
      const name = uses.get(variable);
      const to = index + whole.length - 1;
      return name !== undefined && isTelling(value)
        ? [{ variable, name, from: to - value.length, to }]
        : [];
    }
  );
  if (found.length === 0) {
    return [];
  }
  const others = boundElsewhere(text);
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
    if (name && !saysItself(variable)) {
      names.set(variable, name);
    }
  }
  return names;
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
  return strength !== 'weak' || isFact(variable);
}

/** A word may be anything. */
function isTelling(value: string): boolean {
  return lookOf(value) === 'random' || isClearlyChosen(value);
}
