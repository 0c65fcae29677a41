/** How long a commit may take with the hook of nbwarden. */

/** Seconds over git alone, by the number of notebooks. */
const limits = new Map([
  [10, 1],
  [100, 2]
]);

/** Seconds over git alone, which is the first row of the same size. */
export function toOver({ size, seconds }, rows) {
  const [alone] = rows.filter(row => row.size === size);
  return seconds - alone.seconds;
}

/** What is slower than nbwarden promises. */
export const findLate = rows =>
  rows
    .filter(({ name }) => name === 'nbwarden')
    .map(row => ({ size: row.size, over: toOver(row, rows) }))
    .filter(({ size, over }) => over > (limits.get(size) ?? Infinity))
    .map(
      ({ size, over }) =>
        `TOO SLOW: ${over.toFixed(2)} s over git alone for ${size} notebooks; at most ${limits.get(size)} s are promised.`
    );
