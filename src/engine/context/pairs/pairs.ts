import type { Hits } from '../../prefilter';
import { PROSE, type Dialect } from './dialects';
import type { Candidate } from '../judge';
import { isInLiteral } from './literals';
import { lengthAt } from '../match';
import { ownerOf, roleOfOwned } from '../names/owners';
import { roleOf } from '../names/names';
import { isSetting } from './settings';
import { findNames, type Name } from './pairnames';
import { valueOf } from './pairvalues';

/**
 * The named values around the keywords that were hit in a text, by the way
 * they are written next to each other, whatever the language: `NAME=value`,
 * `'name': 'value'`, `name <- "value"`, `ENV["NAME"] = "value"`,
 * `--name value`, "Your name is value".
 */
export function findPairs(
  text: string,
  hits: Hits,
  dialect: Dialect
): Candidate[] {
  const byValue = new Map<number, Candidate>();
  for (const name of findNames(text, hits, dialect)) {
    const own = isTalk(text, name) ? PROSE : dialect;
    for (const value of valuesOf(text, name, own)) {
      const candidate = {
        ...value,
        name: nameOf(text, name),
        isProse:
          own.isProse && !(own.hasSettings && isSetting(text, name, value))
      };
      if (saysMore(candidate, byValue.get(value.from))) {
        byValue.set(value.from, candidate);
      }
    }
  }
  return Array.from(byValue.values());
}

/** The outer name counts (`password = Secret("…")`), but where it says less: `key <- getenv("MAPS_TOKEN", unset = "…")`, `tmdb = new Client({ apiKey: "…" })`. */
function saysMore({ name }: Candidate, before?: Candidate): boolean {
  return (
    before === undefined ||
    (roleOf(before.name)?.strength !== 'strong' &&
      roleOf(name)?.strength === 'strong')
  );
}

/** `"old" -> "new"`, as Terraform tells of a change. */
const CHANGE = /["'] (?:->|=>) ["'](?=[^"'\n]{4,512}["'])/y;
const QUOTED_REST = /[^"'\n]{4,512}/y;

/** The value behind a name, and in a plan of changes what takes its place. */
function valuesOf(
  text: string,
  name: Name,
  dialect: Dialect
): Pick<Candidate, 'from' | 'to'>[] {
  const value = valueOf(text, name, dialect);
  if (value && !dialect.isProse) {
    return [value, ...othersOf(text, value)];
  }
  const gap = value && dialect.isProse ? lengthAt(CHANGE, text, value.to) : 0;
  if (!value || gap === 0) {
    return value ? [value] : [];
  }
  const from = value.to + gap;
  return [value, { from, to: from + lengthAt(QUOTED_REST, text, from) }];
}

/** `c("…", "…")`, `["…", "…"]` */
const LIST_START = /(?:\bc\(|\blist\(|\[)\s{0,24}["'`]$/;
const NEXT_ITEM = /["'`],\s{0,40}["'`](?=[^"'`\n]{4,512}["'`]\s{0,40}[,)\]])/y;
const MOST_ITEMS = 50;

/** The rest of the list that a value begins. */
function othersOf(
  text: string,
  first: Pick<Candidate, 'from' | 'to'>
): Pick<Candidate, 'from' | 'to'>[] {
  const others: Pick<Candidate, 'from' | 'to'>[] = [];
  if (!LIST_START.test(text.slice(Math.max(0, first.from - 32), first.from))) {
    return others;
  }
  let { to } = first;
  while (others.length < MOST_ITEMS) {
    const gap = lengthAt(NEXT_ITEM, text, to);
    if (gap === 0) {
      break;
    }
    const from = to + gap;
    to = from + lengthAt(QUOTED_REST, text, from);
    others.push({ from, to });
  }
  return others;
}

/** What a key is called where its own name says no more than that. */
function nameOf(text: string, name: Name): string {
  if (isOfQuery(text, name) || isHandedOver(text, name)) {
    return 'api_key';
  }
  const owner = name.text === 'key' ? ownerOf(text, name.from) : null;
  return owner !== null && roleOfOwned(owner) ? `${owner} key` : name.text;
}

/** "My key: …", "Use this key: …" */
function isHandedOver(text: string, { text: name, from }: Name): boolean {
  return (
    name === 'key' &&
    /\b(?:my|our|(?:use|using|with) (?:this|the following)) (?:\*{2}|["'`])?$/i.test(
      text.slice(Math.max(0, from - 40), from)
    )
  );
}

/** `?key=…` of an address that is asked; a page's script is shown its key to everybody. */
function isOfQuery(
  text: string,
  { text: name, from, separator }: Name
): boolean {
  return (
    name === 'key' &&
    separator === '=' &&
    /(?<![./]js)[?&]$/.test(text.slice(Math.max(0, from - 4), from))
  );
}

/** "you may pass `n=12`" in a literal of any language is a sentence that quotes something. */
function isTalk(text: string, { separator, valueAt }: Name): boolean {
  return separator.trim() === '' && isInLiteral(text, valueAt);
}
