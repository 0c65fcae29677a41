/** What stands around a setting and says whose it is: `[openai]` above `key = …`, `openai:` above `  key: …`. */

const SECTION = /^[ \t]{0,8}\[([\w. -]{1,60})\][ \t]{0,8}\r?$/;
const PARENT = /^([ \t]{0,40})(?:- )?["']?([\w-]{2,40})["']?:[ \t]{0,8}\r?$/;
const INDENT = /^[ \t]*/;
/** Farther up than this nothing is looked for. */
const MAX_DISTANCE = 1500;

/** The name of the section or the mapping in which the line of an offset stands; `null` where there is none. */
export function ownerOf(text: string, at: number): string | null {
  const near = text.slice(Math.max(0, at - MAX_DISTANCE), at);
  const [own = '', ...above] = near.split('\n').reverse();
  const indent = INDENT.exec(own)?.[0].length ?? 0;
  if (own.trim() !== '') {
    return null;
  }
  for (const line of above) {
    const section = SECTION.exec(line);
    const [, before = '', parent] = PARENT.exec(line) ?? [];
    if (section) {
      return section[1];
    }
    if (parent !== undefined && before.length < indent) {
      return parent;
    }
  }
  return null;
}
