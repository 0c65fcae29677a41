/** Milliseconds that one slice of the work may take on the main thread. */
const SLICE = 8;

/** Lets the page do what waits. */
export const breathe = (): Promise<void> =>
  new Promise(resolve => setTimeout(resolve));

/** Does something with one item after the other, and lets the page breathe between them. */
export const inSlices = async <Item>(
  items: Iterable<Item>,
  act: (item: Item) => void
): Promise<void> => {
  // Whoever calls this may have taken a slice already.
  let sliceEnd = 0;
  for (const item of items) {
    act(item);
    if (performance.now() > sliceEnd) {
      await breathe();
      sliceEnd = performance.now() + SLICE;
    }
  }
};

/** The same with works that go on after they were started; resolves when all are done. */
export const startInSlices = async <Item>(
  items: Iterable<Item>,
  start: (item: Item) => Promise<void> | undefined
): Promise<void> => {
  const started: Promise<void>[] = [];
  await inSlices(items, item => {
    const work = start(item);
    if (work) {
      // One that fails before all are started is told of at the end.
      work.catch(() => undefined);
      started.push(work);
    }
  });
  await Promise.all(started);
};
