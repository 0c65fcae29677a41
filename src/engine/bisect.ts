/**
 * How many items at the start of a list pass a test, by halves: no item behind
 * one that fails may pass.
 */
export const countPassing = <Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean
): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle])) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
};
