/**
 * Tables of ids and of hashes: `"PassThru": "0a1b…"` among many others that are
 * called after anything, each with a value of the same form.
 */
import { isFact, roleOf } from './names';
import { isUniform } from './values';

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
