/** What a section keeps where another one needs the room. */
const LEAST = 72;

/**
 * Divide the room of the panel among its sections: what needs little gets it,
 * the others share the rest evenly, and what is left over goes to the last.
 *
 * @param needs - the height of what each section holds.
 * @param favored - the index of the section that gets what it needs first; -1 for none.
 */
export const shareRoom = (
  needs: readonly number[],
  room: number,
  favored: number
): readonly number[] => {
  const sizes = needs.map(() => 0);
  const others = needs.flatMap((_, index) =>
    index === favored ? [] : [index]
  );
  const kept = others.reduce(
    (sum, index) => sum + Math.min(needs[index], LEAST),
    0
  );
  let left = room;
  if (favored >= 0) {
    sizes[favored] = Math.min(needs[favored], Math.max(room - kept, LEAST));
    left -= sizes[favored];
  }
  others
    .sort((one, other) => needs[one] - needs[other])
    .forEach((index, at) => {
      sizes[index] = Math.min(needs[index], left / (others.length - at));
      left -= sizes[index];
    });
  return sizes.map((size, index) =>
    index === sizes.length - 1 ? size + Math.max(left, 0) : size
  );
};
