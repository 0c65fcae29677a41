/**
 * Milliseconds that nothing takes which grows with its input, on a machine
 * under whatever load; what grows faster takes minutes.
 */
export const tooLong = 20_000;

/** How long something takes, in milliseconds. */
export const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
