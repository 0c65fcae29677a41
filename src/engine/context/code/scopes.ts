/** Which variables hold more in a text than the literal that they are given once. */
import { matchesOf } from '../../matches';

/** Where variables are parameters, or targets of a loop or of what is opened; the last group are their names. */
const TARGETS: readonly RegExp[] = [
  // Parameters
  /\bdef \w{1,80}\(([^\0]{0,400}?)\)(?: ?->[^\n:]{1,60})? ?:/g,
  /\b(?:function|fn|func)\b ?\w{0,80} ?\(([^)]{0,400})/g,
  /\blambda ([^:\n]{1,120}):/g,
  /\(([^()\n]{0,200})\) ?=>/g,
  /\b(\w{1,60}) ?=>/g,
  // Loops and comprehensions
  /\bfor ?\(?(?:const |let |var )?([\w, ()[\]]{1,120}?) (?:in|of) /g,
  /\((\w{1,60}) ?:=/g,
  // What is opened, caught or taken from a module
  /\bas \(?(\w{1,60})/g,
  // Several values at once
  /(?:^|;)[ \t]{0,40}\(?([\w *]{1,60},[\w, *]{0,120})\)? ?=(?!=)/gm
];
/** Of a parameter the name, and neither its type nor what it is by default. */
const NAMES = /(?:^|[,([])\s{0,40}[*$&]{0,2}(\w{1,60})/g;
/** `x = …`, `x: str = …`, `x += …`, `x <- …` at the start of a statement; elsewhere it names an argument. */
const GIVEN =
  /(?:^|;)[ \t]{0,40}(?:(?:const|let|local|my|our|[sS]tring|va[lr]) )?\$?([A-Za-z_]\w{0,60})[ \t]{0,4}(?::[ \t]?\w{1,20}[ \t]{0,4})?(?:[-+*/|:.]?=(?!=)|<-)/gm;

/** The variables that may hold something else where they are handed on. */
export function boundElsewhere(text: string): ReadonlySet<string> {
  const targets = TARGETS.flatMap(pattern =>
    matchesOf(pattern, text).flatMap(([, names]) =>
      matchesOf(NAMES, names).map(([, name]) => name)
    )
  );
  const given = matchesOf(GIVEN, text).map(([, name]) => name);
  return new Set([...targets, ...repeated(given)]);
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter(name => seen.size === seen.add(name).size);
}
