/** What functions call what they are given, as a program says where it makes them. */

const HEADS: readonly RegExp[] = [
  /\b(?:def|function|func|fn) (\w{1,60})\(([^)]{0,600})\)/g,
  /\b(\w{1,60}) ?(?:=|<-) ?(?:async )?(?:function ?)?\(([^()]{0,400})\)(?: ?=>| ?\{|\s{0,8}\{)/g
];
/** A class, or what makes an instance of the one that stands last before it. */
const CLASS =
  /\bclass (\w{1,60})|\b(?:def __init__|constructor) ?\(([^)]{0,600})\)/g;
/** How far below its head a class tells it. */
const FAR = 3000;
const PARAMETER = /^\s{0,40}\*{0,2}([A-Za-z_]\w{0,60})/;
/** What has no place in a call: what a method is given before its arguments, and Python's mark behind some. */
const PLACELESS = /^\s{0,40}(?:(?:self|cls|this)\b|\/\s{0,40}$)/;
/** What may hold commas between two parameters. */
const INSIDE = /\[[^[\]]{0,200}\]|"[^"\n]{0,80}"|'[^'\n]{0,80}'/g;

/** The parameters of each function and class that a program makes itself, of one in several forms those of each. */
export function parametersOf(
  text: string
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = new Map<string, string[][]>();
  const add = (name: string, list: string): void => {
    known.set(name, [...(known.get(name) ?? []), namesIn(list)]);
  };
  for (const pattern of HEADS) {
    for (const [, name, list] of text.matchAll(pattern)) {
      add(name, list);
    }
  }
  let owner = { name: '', at: -FAR };
  for (const { 1: name, 2: list, index } of text.matchAll(CLASS)) {
    if (list === undefined) {
      owner = { name, at: index };
    } else if (index - owner.at < FAR) {
      add(owner.name, list);
    }
  }
  return known;
}

function namesIn(list: string): string[] {
  const given = list
    .replace(INSIDE, '')
    .split(/[,;]/)
    .filter(each => !PLACELESS.test(each));
  return given.map(each => PARAMETER.exec(each)?.[1] ?? '');
}
