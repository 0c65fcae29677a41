import type { Hits } from '../../prefilter';
import { PERHAPS_PASSWORD } from '../places/command';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lengthAt } from '../match';
import { isFact, roleOf } from '../names/names';
import { lineAt, lineStart } from '../lines';

/** `[passwords]`, `credentials:`: below it each person has one. */
const HEAD =
  /^([ \t]{0,16})(?:\[([\w. -]{2,60})\]|["']?([\w-]{2,40})["']?:)[ \t]{0,8}\r?$/;
/** What stands between the noun and the end of such a line, which is quick to see. */
const HEAD_END = /\w{0,12}["']?[\]:][ \t]{0,8}\r?\n/y;
const OF_PEOPLE = /(?:passw\w{0,6}s|credentials|creds|logins|users|accounts)$/i;
const ENTRY =
  /^([ \t]{0,24})(["']?([\w.@-]{1,40})["']?[ \t]{0,4}[:=][ \t]{0,4}["']?)([^\s"']{4,128})["']?[ \t]{0,8}\r?$/;
/** What such a section tells beside passwords. */
const OTHER =
  /^(?:user_?(?:name)?|login|e?mail|host|server|database|db|name|url|region|account|role|type|engine|driver|path|file|port|project)$/i;

const MAX_LINE = 200;
const MAX_ENTRIES = 40;

/** The passwords of those who are listed below a heading that says so. */
export function findSections(text: string, hits: Hits): Candidate[] {
  const starts = new Set(
    nameHits(hits)
      .filter(({ end }) => lengthAt(HEAD_END, text, end) > 0)
      .map(({ offset }) => lineStart(text, offset, MAX_LINE))
  );
  return [...starts].flatMap(start => findEntries(text, start));
}

function findEntries(text: string, start: number): Candidate[] {
  const head = lineAt(text, start, MAX_LINE);
  const [, indent = '', section, parent] = HEAD.exec(head) ?? [];
  const called = section ?? parent ?? '';
  if (!OF_PEOPLE.test(called)) {
    return [];
  }
  // What is called credentials holds more than them.
  const name = /passw/i.test(called) ? 'password' : PERHAPS_PASSWORD;
  const found: Candidate[] = [];
  let at = start + head.length + 1;
  for (let count = 0; count < MAX_ENTRIES; count++) {
    const line = lineAt(text, at, MAX_LINE);
    const [, before = '', opening = '', own = '', value = ''] =
      ENTRY.exec(line) ?? [];
    const isInside = section !== undefined || before.length > indent.length;
    if (value === '' || !isInside) {
      break;
    }
    if (!OTHER.test(own) && !isFact(own) && roleOf(own) === null) {
      const from = at + before.length + opening.length;
      found.push({ name, from, to: from + value.length });
    }
    at += line.length + 1;
  }
  return found;
}
