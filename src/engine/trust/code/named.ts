import {
  joinLines,
  withoutComments,
  type CodeCell,
  type RiskySpot
} from './cell';

const run =
  /(?<![\w.])(?:exec|eval)\s{0,8}\(\s{0,8}(?:compile\s{0,8}\(\s{0,8})?([A-Za-z_]\w{0,80})/g;

/**
 * Where a name is run that was given something before, in its cell or in another.
 *
 * @param given - an expression for what it was given.
 */
export const findNamedRuns = (
  all: readonly CodeCell[],
  given: string,
  reason: string
): RiskySpot[] => {
  const cells = all.filter(({ isCode }) => isCode);
  const sources = cells.map(({ source }) => joinLines(source));
  const assigned = new RegExp(
    `^[ \\t]{0,80}([A-Za-z_]\\w{0,80})\\s{0,8}=(?!=)[^\\n]{0,400}${given}`,
    'gm'
  );
  const names = new Set(
    sources.flatMap(source =>
      [...source.matchAll(assigned)].map(([, name]) => name)
    )
  );
  return cells.flatMap((cell, index) =>
    findRuns(sources[index], names).map(at => ({ cell, at, reason }))
  );
};

const findRuns = (source: string, names: ReadonlySet<string>): number[] => {
  const known = [...source.matchAll(run)]
    .filter(([, name]) => names.has(name))
    .map(({ index }) => index);
  return names.size === 0 ? [] : withoutComments(source, known);
};
