/** Classes and enumerations that keep nothing but secrets, whose members are called after services: `class Secrets: MAPS = "…"`. */
import { matchesOf } from '../../matches';
import type { Candidate } from '../judge';
import { lengthAt } from '../match';
import { roleOf } from '../names/names';

const HEAD =
  /^[ \t]{0,16}class (\w{0,40}(?:Secrets?|Credentials?|Creds|Keys|Tokens|Passwords))(?:\([\w., =]{0,80}\))?:[ \t]{0,8}\n/gm;
/** A line of the class, and of it what it gives a member. */
const LINE = /[ \t]{1,24}[^\n]{0,400}\n?|[ \t]{0,24}\n/y;
const MEMBER =
  /^[ \t]{1,24}(\w{1,60})(?: ?: ?[\w[\]]{1,40})? ?= ?(["'])([^"'\n]{4,512})\2[ \t]{0,8}(?:#|\n|$)/;
const MOST_LINES = 60;

/** The members of such classes. */
export function findHeld(source: string): Candidate[] {
  return matchesOf(HEAD, source).flatMap(({ 0: head, 1: owner, index }) =>
    roleOf(owner)?.strength === 'strong'
      ? membersOf(source, index + head.length, owner)
      : []
  );
}

function membersOf(source: string, start: number, owner: string): Candidate[] {
  const members: Candidate[] = [];
  let at = start;
  for (let line = 0; line < MOST_LINES; line++) {
    const length = lengthAt(LINE, source, at);
    if (length === 0) {
      break;
    }
    const text = source.slice(at, at + length);
    const [, name, quote, value] = MEMBER.exec(text) ?? [];
    if (value !== undefined) {
      const from = at + text.indexOf(`${quote}${value}${quote}`) + 1;
      members.push({
        name,
        alsoNamed: [owner],
        from,
        to: from + value.length
      });
    }
    at += length;
  }
  return members;
}
