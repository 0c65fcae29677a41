/** What stands around a value, and may take from what its name promises. */
import type { Candidate } from './judge';
import type { NameRole } from './names/names';
import { wordsOf } from './names/words';

/** Ids of databases, of things of a service, and what is too short for a key. */
const ID =
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$|^[\da-f]{24}$|^[a-z]{2,6}[_-]|^.{0,19}$/i;
/** `"tmdb": "…"`, `tmdb: …`, `dict(tmdb="…")` */
const ENTRY_BEFORE = /:\s{0,8}["'`]?$|[(,]\s{0,40}\w{1,40} ?= ?["'`]$/;
/** How far the items of a list are looked at. */
const NEAR = 300;
const LIST_BEFORE = /[={:]/;
const LIST_AFTER = /[\])}][ \t]{0,8}(?:[\n;]|$)|[=:}]/;
/** A piece of a text: a word, of which the first or a later part has a mark, a number, a sign, the end of a sentence. */
const PIECE =
  /["'](?:(?:##|[▁Ġ])?[A-Za-z]{2,24}|\d{1,4}|[^\w\s"',:]{1,3}|<\/?[a-z|_]{1,20}>|\[[A-Z]{2,5}\])["']/;

/** What a name promises for a value in its place; `null` where it is an id. */
export function doubted(
  role: NameRole,
  named: Candidate,
  value: string,
  text: string
): NameRole | null {
  if (isOfRevision(named, value)) {
    return null;
  }
  switch (role.doubt) {
    case 'service':
      return ID.test(value) ? null : weakenedIf(role, isEntry(named, text));
    case 'pieces':
      return weakenedIf(role, isAmongWords(named, text));
    default:
      return weakenedIf(role, isIdOfRow(named, value, text));
  }
}

/** What identifies a commit (git's two hashes), and a name that says so and nothing of access. */
const REVISION = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
const OF_REVISION = /^(?:commits?|changeset|rev|revision|sha)$/;
const OF_ACCESS =
  /^(?:access|api|auth|client|deploy|encryption|hmac|password|private|secret|sign|signing|webhook)$/;

/** `commit_key`, `git_sha_key` */
function isOfRevision({ name }: Candidate, value: string): boolean {
  if (!REVISION.test(value)) {
    return false;
  }
  const words = wordsOf(name);
  return (
    words.some(word => OF_REVISION.test(word)) &&
    !words.some(word => OF_ACCESS.test(word))
  );
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** `@token varchar(36) = '` */
const OF_PROCEDURE =
  /@\w{1,60}[ \t]{1,8}(?:as )?\w{3,20}(?:\(\w{1,6}\))?[ \t]{0,4}(?::?=|default)[ \t]{0,4}N?'$/i;

/** Whether a variable of T-SQL has an id by default, as those of rows are. */
function isIdOfRow({ from }: Candidate, value: string, text: string): boolean {
  return (
    UUID.test(value) &&
    OF_PROCEDURE.test(text.slice(Math.max(0, from - 120), from))
  );
}

function weakenedIf(role: NameRole, isDoubtful: boolean): NameRole {
  return isDoubtful ? { ...role, strength: 'weak' } : role;
}

/** Whether a value is one of several that are called after services. */
function isEntry(
  { from, isProse, alsoNamed }: Candidate,
  text: string
): boolean {
  return (
    isProse === true ||
    (alsoNamed ?? []).length > 0 ||
    ENTRY_BEFORE.test(text.slice(Math.max(0, from - 100), from))
  );
}

/** Whether words stand in the same list, or the value in a table. */
function isAmongWords({ from, to, isProse }: Candidate, text: string): boolean {
  if (!/["'`]/.test(text[from - 1] ?? '')) {
    return isProse === true;
  }
  const before = text.slice(Math.max(0, from - NEAR), from - 1);
  const [after] = text.slice(to + 1, to + NEAR).split(LIST_AFTER);
  const items = before.split(LIST_BEFORE).pop() ?? '';
  return PIECE.test(items) || PIECE.test(after);
}
