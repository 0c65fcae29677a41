/** Which variables a text gives other values than the literal that one of them is given once. */

/** Where a variable is a parameter, a target of a loop or of what is opened; the last group are its names. */
const TARGETS: readonly RegExp[] = [
  // Parameters
  /\b(?:def|function|fn|func)\b ?\w{0,80} ?\(([^)]{0,400})/g,
  /\blambda ([^:\n]{1,120}):/g,
  /\(([^()\n]{0,200})\) ?=>/g,
  /\b(\w{1,60}) ?=>/g,
  // Loops and comprehensions
  /\bfor ?\(?(?:const |let |var )?([\w, ()[\]]{1,120}?) (?:in|of) /g,
  // What is opened, caught or taken from a module
  /\bas \(?(\w{1,60})/g,
  // Several values at once
  /(?:^|;)[ \t]{0,40}\(?([\w *]{1,60},[\w, *]{0,120})\)? ?=(?!=)/gm
];
/** Of a parameter the name, and neither its type nor what it is by default. */
const NAMES = /(?:^|[,([])\s{0,40}\*{0,2}(\w{1,60})/g;
/** `x = …`, `x: str = …`, `x += …`, `x <- …` at the start of a statement; elsewhere it names an argument. */
const START = /(?:^|[\n;])[ \t]{0,40}(?:(?:const|let|var|val) )?$/;
const GIVEN = /[ \t]{0,4}(?::[ \t]?\w{1,20}[ \t]{0,4})?(?:[-+*/|]?=(?!=)|<-)/y;

/** Whether a variable may hold something else where it is handed on. */
export function isBoundElsewhere(text: string, variable: string): boolean {
  return isTarget(text, variable) || countGiven(text, variable) > 1;
}

function isTarget(text: string, variable: string): boolean {
  return TARGETS.some(pattern =>
    Array.from(text.matchAll(pattern)).some(([, names]) =>
      Array.from(names.matchAll(NAMES)).some(([, name]) => name === variable)
    )
  );
}

/** How often a variable is given a value. */
function countGiven(text: string, variable: string): number {
  let count = 0;
  for (
    let at = text.indexOf(variable);
    at >= 0;
    at = text.indexOf(variable, at + variable.length)
  ) {
    GIVEN.lastIndex = at + variable.length;
    const before = text.slice(Math.max(0, at - 40), at);
    count += START.test(before) && GIVEN.test(text) ? 1 : 0;
  }
  return count;
}
