/**
 * Tables of ids and of hashes: `"PassThru": "0a1b…"` among many others that are
 * called after anything, each with a value of the same form; and ids beside
 * the links to what they are ids of.
 */
import { isFact, roleOf } from '../names/names';
import { isUniform } from '../values/values';

/** How many lines before and behind are looked at, and how long they may be. */
const LINES = 8;
const REACH = 1600;
/** From so many on they are of one table. */
const CROWD = 5;

const ENTRY =
  /^\s{0,40}["']?([\w .:/-]{1,120}?)["']?[ \t]{0,8}[:=][ \t]{0,8}[[(]?[ \t]{0,4}["']?([\da-fA-F-]{16,64})["']?[\])]?[,;]?\s{0,8}$/;

/** Whether a hash or an id is one of many in a table whose names promise nothing. */
export function isOneOfACrowd(text: string, from: number, to: number): boolean {
  const value = text.slice(from, to);
  return (
    isUniform(value) &&
    linesAround(text, from, to).filter(line => isLike(line, value.length))
      .length >= CROWD
  );
}

/** How much of a line is looked at for its link. */
const LINE = 600;

/** What shows a page to people; programs are asked for other addresses, which may end in a secret. */
const PAGE =
  /https?:\/\/[^\s"'<>|]{0,200}\/(?:base|boards?|d|doc|docs|document|docx|drive|file|folder|notes?|pages?|sheets?|slides?|wiki)$/;

/** `| Token | …/wiki/Ab3… |`: what its line links to by its name is a page's id. */
export function isLinked(text: string, from: number, to: number): boolean {
  const value = text.slice(from, to);
  const [before = ''] = text
    .slice(Math.max(0, from - LINE), from)
    .split('\n')
    .slice(-1);
  const [after] = text.slice(to, to + LINE).split('\n', 1);
  return value.length >= LINKED && hasLink(`${before} ${after}`, `/${value}`);
}

/** Shorter values are words. */
const LINKED = 16;

function hasLink(line: string, end: string): boolean {
  const at = line.indexOf(end);
  return at > 0 && PAGE.test(line.slice(Math.max(0, at - LINE), at));
}

function linesAround(text: string, from: number, to: number): string[] {
  const before = text.slice(Math.max(0, from - REACH), from).split('\n');
  const after = text.slice(to, to + REACH).split('\n');
  return [...before.slice(-LINES - 1, -1), ...after.slice(1, LINES + 1)];
}

/** Whether a line holds a value of that length below a name that is none of a secret, nor of what belongs to one. */
function isLike(line: string, length: number): boolean {
  const [, name, value = ''] = ENTRY.exec(line) ?? [];
  return (
    name !== undefined &&
    value.length === length &&
    isUniform(value) &&
    roleOf(name) === null &&
    !isFact(name)
  );
}
