import {
  joinLines,
  withoutComments,
  type CodeCell,
  type RiskySpot
} from './cell';

const run =
  /(?<![\w.])(?:exec|eval)\s{0,8}\(\s{0,8}(?:compile\s{0,8}\(\s{0,8})?([A-Za-z_]\w{0,80})/g;
const assignment =
  /(?:^|;)[ \t]{0,80}([A-Za-z_]\w{0,80})\s{0,8}=(?!=)([^\n;]{1,400})/gm;
/** `with urlopen(…) as name:` */
const opening =
  /^[ \t]{0,80}(?:async\s{1,8})?with\s([^\n]{1,400}?)\sas\s{1,8}([A-Za-z_]\w{0,80})\s{0,8}:/gm;
const word = /[A-Za-z_]\w{0,80}/g;

/** What a name was given. */
type Given = readonly [name: string, value: string];

/** From name to name it goes so often. */
const mostSteps = 5;

/**
 * Where a name is run that was given something before, in its cell or in another, itself
 * or by way of other names; and where a function is called to be run that was imported
 * under another name.
 *
 * @param given - an expression for what it was given.
 * @param functions - an expression for the names of functions that give it.
 */
export const findNamedRuns = (
  all: readonly CodeCell[],
  given: string,
  functions: string,
  reason: string
): RiskySpot[] => {
  const cells = all.filter(({ isCode }) => isCode);
  const sources = cells.map(({ source }) => joinLines(source));
  const calls = toCalls(sources, functions);
  const gives = calls === null ? given : `${given}|${calls}`;
  const names = listNames(sources.flatMap(listGiven), new RegExp(gives));
  return cells.flatMap((cell, index) =>
    findRuns(sources[index], names, calls).map(at => ({ cell, at, reason }))
  );
};

/** Calls of functions that were imported under another name, as an expression. */
const toCalls = (
  sources: readonly string[],
  functions: string
): string | null => {
  const renamed = new RegExp(
    `\\b(?:${functions})\\s{1,8}as\\s{1,8}([A-Za-z_]\\w{0,80})|^[ \\t]{0,80}([A-Za-z_]\\w{0,80})\\s{0,8}=\\s{0,8}(?:\\w{1,40}\\.){0,3}(?:${functions})[ \\t]{0,20}$`,
    'gm'
  );
  const names = sources.flatMap(source =>
    [...source.matchAll(renamed)].map(([, one, other]) => one ?? other)
  );
  return names.length === 0
    ? null
    : `(?<![\\w.])(?:${names.slice(0, 50).join('|')})\\s{0,8}\\(`;
};

const listGiven = (source: string): Given[] => [
  ...Array.from(source.matchAll(assignment), ([, name, value]): Given => [
    name,
    value
  ]),
  ...Array.from(source.matchAll(opening), ([, value, name]): Given => [
    name,
    value
  ])
];

const listNames = (
  all: readonly Given[],
  given: RegExp
): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let step = 0; step < mostSteps; step++) {
    const before = names.size;
    for (const [name, value] of all) {
      if (
        given.test(value) ||
        value.match(word)?.some(each => names.has(each))
      ) {
        names.add(name);
      }
    }
    if (names.size === before) {
      break;
    }
  }
  return names;
};

const findRuns = (
  source: string,
  names: ReadonlySet<string>,
  calls: string | null
): number[] => {
  const known = [...source.matchAll(run)]
    .filter(([, name]) => names.has(name))
    .map(({ index }) => index);
  const called =
    calls === null
      ? []
      : [
          ...source.matchAll(
            new RegExp(
              `(?<![\\w.])(?:exec|eval)\\s{0,8}\\([^\\n]{0,200}?${calls}`,
              'g'
            )
          )
        ].map(({ index }) => index);
  return known.length + called.length === 0
    ? []
    : withoutComments(source, [...known, ...called]);
};
