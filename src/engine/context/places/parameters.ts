/** What functions call what they are given, as a program says where it makes them. */

const HEADS: readonly RegExp[] = [
  /\b(?:def|function|func|fn) (\w{1,60})\(([^)]{0,600})\)/g,
  /\b(\w{1,60}) ?(?:=|<-) ?(?:async )?(?:function ?)?\(([^()]{0,400})\)(?: ?=>| ?\{|\s{0,8}\{)/g
];
const CLASS =
  /\bclass (\w{1,60})\b[^\0]{0,3000}?\b(?:def __init__|constructor) ?\(([^)]{0,600})\)/g;
const PARAMETER = /^\s{0,40}\*{0,2}([A-Za-z_]\w{0,60})/;
/** What a method is given before its arguments, and what ends those that have a place. */
const SELF = /^\s{0,40}(?:self|cls|this)\b/;

/** The parameters of each function and class that a program makes itself, of one in several forms those of each. */
export function parametersOf(
  text: string
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = new Map<string, string[][]>();
  for (const pattern of [...HEADS, CLASS]) {
    for (const [, name, list] of text.matchAll(pattern)) {
      known.set(name, [...(known.get(name) ?? []), namesIn(list)]);
    }
  }
  return known;
}

function namesIn(list: string): string[] {
  const given = list
    .replace(/\[[^[\]]{0,200}\]/g, '')
    .split(/[,;]/)
    .filter(each => !SELF.test(each));
  return given.map(each => PARAMETER.exec(each)?.[1] ?? '');
}
