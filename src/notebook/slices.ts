/** Milliseconds that one slice of the work may take on the main thread. */
const SLICE = 8;

/** Starts one work after the other and lets the page breathe between them; resolves when all are done. */
export const startInSlices = async (
  works: readonly (() => Promise<void>)[]
): Promise<void> => {
  const started: Promise<void>[] = [];
  let sliceEnd = performance.now() + SLICE;
  for (const start of works) {
    started.push(start());
    if (performance.now() > sliceEnd) {
      await new Promise(resolve => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE;
    }
  }
  await Promise.all(started);
};
