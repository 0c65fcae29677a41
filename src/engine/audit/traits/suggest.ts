/** Longer names are no typing errors of ours. */
const MAX_LENGTH = 64;

/** How many single letters were added, left out, exchanged or swapped (Damerau and Levenshtein). */
const distance = (left: string, right: string): number => {
  const rows: number[][] = [
    Array.from({ length: right.length + 1 }, (_, index) => index)
  ];
  for (let at = 1; at <= left.length; at++) {
    const row = [at];
    for (let to = 1; to <= right.length; to++) {
      const isSame = left[at - 1] === right[to - 1];
      const isSwap =
        at > 1 &&
        to > 1 &&
        left[at - 1] === right[to - 2] &&
        left[at - 2] === right[to - 1];
      row.push(
        Math.min(
          rows[at - 1][to] + 1,
          row[to - 1] + 1,
          rows[at - 1][to - 1] + (isSame ? 0 : 1),
          isSwap ? rows[at - 2][to - 2] + 1 : Infinity
        )
      );
    }
    rows.push(row);
  }
  return rows[left.length][right.length];
};

/** The known name that a misspelled one most likely is; `null` where none is near. */
export const findMeant = (
  name: string,
  known: readonly string[]
): string | null => {
  if (name.length > MAX_LENGTH) {
    return null;
  }
  const given = name.toLowerCase();
  const most = name.length < 5 ? 1 : name.length < 10 ? 2 : 3;
  const near = known
    .filter(each => Math.abs(each.length - name.length) <= most)
    .map(each => ({ each, far: distance(given, each.toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .sort((left, right) => left.far - right.far);
  return near[0]?.each ?? null;
};
