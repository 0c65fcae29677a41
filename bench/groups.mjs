/** The items by their keys, in the order in which the keys first come. */
export const groupBy = (items, toKey) => {
  const groups = new Map();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
};
