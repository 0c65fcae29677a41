/** Milliseconds that one slice of the work may take on the main thread. */
const SLICE = 8;

/** Lets the page do what waits. */
export const breathe = (): Promise<void> =>
  new Promise(resolve => setTimeout(resolve));

/** Starts one work after the other and lets the page breathe between them; resolves when all are done. */
export const startInSlices = async (
  works: readonly (() => Promise<void>)[]
): Promise<void> => {
  const started: Promise<void>[] = [];
  // Whoever calls this may have taken a slice already.
  let sliceEnd = 0;
  for (const start of works) {
    started.push(start());
    if (performance.now() > sliceEnd) {
      await breathe();
      sliceEnd = performance.now() + SLICE;
    }
  }
  await Promise.all(started);
};
