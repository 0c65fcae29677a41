/** Milliseconds since some time in the past. To load `performance` takes 3 ms of a start. */
export const elapsed = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
};
