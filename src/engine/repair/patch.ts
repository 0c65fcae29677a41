import { applyEdits } from '../fixes/apply';
import type { Edit } from '../fixes/nouns';
import { isRecord } from '../notebook/reading';
import { findValueEnd, listMembers, type Member } from '../report/jsonpath';

/**
 * The edits of a JSON text that make one value of it another. Only what differs
 * is written: indentation, order and numbers stay as they are.
 *
 * @param at - where the value starts.
 * @param before - what stands there, as `JSON.parse` gives it.
 */
export function patchJson(
  json: string,
  at: number,
  before: unknown,
  after: unknown
): Edit[] {
  if (before === after) {
    return [];
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return patchList(json, at, before, after);
  }
  if (isRecord(before) && isRecord(after)) {
    return patchRecord(json, at, before, after);
  }
  const insert = JSON.stringify(after);
  return [{ from: at, to: findValueEnd(json, at), insert }];
}

function patchList(
  json: string,
  at: number,
  before: readonly unknown[],
  after: readonly unknown[]
): Edit[] {
  const members = [...listMembers(json, at)];
  if (before.length === after.length) {
    return members.flatMap((member, index) =>
      patchJson(json, member.at, before[index], after[index])
    );
  }
  return before.length === 0 || after.length === 0
    ? [{ from: at, to: findValueEnd(json, at), insert: JSON.stringify(after) }]
    : [replaceEntries(json, at, members, before, after)];
}

/** Writes the entries between those that both lists have at their start and end. */
function replaceEntries(
  json: string,
  at: number,
  members: readonly Member[],
  before: readonly unknown[],
  after: readonly unknown[]
): Edit {
  // One entry at least is replaced, so that commas are only needed between entries.
  const most = Math.min(before.length, after.length) - 1;
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (
    tail < most - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const last = members[before.length - 1 - tail];
  return {
    from: members[head].at,
    to: findValueEnd(json, last.at),
    insert: after
      .slice(head, after.length - tail)
      .map(entry => JSON.stringify(entry))
      .join(separatorOf(json, at, members))
  };
}

/** What stands between two entries of a list. */
function separatorOf(
  json: string,
  at: number,
  [first, second]: readonly Member[]
): string {
  return second
    ? json.slice(findValueEnd(json, first.at), second.at)
    : `,${json.slice(at + 1, first.at)}`;
}

function patchRecord(
  json: string,
  at: number,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>
): Edit[] {
  const renamed = findRenamed(before, after);
  return [...listMembers(json, at)].flatMap(({ key, at: start, keyAt }) => {
    const name = renamed.get(String(key)) ?? String(key);
    const edits = patchJson(json, start, before[key], after[name]);
    const to = findValueEnd(json, keyAt);
    return name === key
      ? edits
      : [{ from: keyAt, to, insert: JSON.stringify(name) }, ...edits];
  });
}

/** The new names of keys; both records list them in the same order. */
function findRenamed(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>
): ReadonlyMap<string, string> {
  const gone = Object.keys(before).filter(key => !(key in after));
  const added = Object.keys(after).filter(key => !(key in before));
  return new Map(gone.map((key, index) => [key, added[index]]));
}

/** A JSON text after edits, which are written as it is: with letters of all languages, or escaped. */
export function applyJsonEdits(json: string, edits: readonly Edit[]): string {
  const isEscaped = /\\u[0-9a-f]{4}/i.test(json) && !/[^\x00-\x7f]/.test(json);
  return applyEdits(json, isEscaped ? edits.map(toEscaped) : edits);
}

/** The space between entries stays. */
function toEscaped({ insert, ...place }: Edit): Edit {
  return { ...place, insert: insert.replace(/[\x7f-\uffff]/g, toEscape) };
}

function toEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
