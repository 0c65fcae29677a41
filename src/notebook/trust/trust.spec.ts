import { toContents } from '../testing/memorycontents';
import { MemoryDrive } from '../testing/memorydrive';
import { htmlNotebook, watchNotebook } from '../testing/opennotebook';
import { PageEngine } from '../testing/pageengine';
import { TrustWatch } from './trust';
import type { NotebookWatch } from '../watch/watch';

const open = (
  ...htmls: readonly string[]
): { watch: NotebookWatch; trust: TrustWatch; told: jest.Mock } => {
  const contents = toContents(new MemoryDrive());
  const { client: engine } = new PageEngine();
  const watch = watchNotebook(htmlNotebook(htmls), 'n.ipynb', engine, contents);
  watch.model.dirty = false;
  const trust = new TrustWatch({
    engine,
    contents,
    hasServer: true,
    findRenderers: () => null
  });
  const told = jest.fn();
  trust.changed.connect((_, changed) => void told(changed));
  trust.follow(watch);
  return { watch, trust, told };
};

const review = (): Promise<void> => jest.advanceTimersByTimeAsync(250);

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('tells how much is trusted, and what keeps the server from signing', async () => {
  const { watch, trust } = open('<script>a()</script>', '<b>a</b>');
  const state = {
    codeCells: 2,
    untrusted: 2,
    acting: null,
    signature: 'unsigned',
    isDirty: false,
    unsigned: [0, 1]
  };
  expect(trust.read(watch)).toEqual(state);
  await review();
  expect(trust.read(watch)).toEqual({ ...state, acting: 1 });
});

it('tells each cell with what is held back in it', async () => {
  const { watch, trust } = open('<b>a</b>', '<script>a()</script>');
  await review();
  watch.model.cells.get(0).trusted = true;
  const [first, second] = trust.listCells(watch);
  expect(first).toMatchObject({ index: 0, isTrusted: true, acts: [] });
  expect(first.cell).toBe(watch.model.cells.get(0));
  expect(second.acts.map(({ effect }) => effect)).toEqual(['script']);
  expect(second.cell).toBe(watch.model.cells.get(1));
});

it('tells nothing of a cell that is just being deleted', () => {
  const { watch, trust } = open('<b>a</b>');
  const [cell] = watch.model.cells;
  expect(trust.ofCell(watch, cell)?.index).toBe(0);
  cell.dispose();
  expect(trust.ofCell(watch, cell)).toBeNull();
});

it.each<[string, (watch: NotebookWatch) => void]>([
  ['a cell is trusted', ({ model }) => (model.cells.get(0).trusted = true)],
  ['a cell goes', ({ model }) => model.sharedModel.deleteCell(0)],
  ['something is to be saved', ({ model }) => (model.dirty = true)],
  [
    'outputs are cleared',
    ({ model }) => {
      const [cell] = model.cells;
      if ('clearExecution' in cell) {
        (cell as { clearExecution(): void }).clearExecution();
      }
    }
  ]
])('speaks when %s', async (_, act) => {
  const { watch, told } = open('<b>a</b>', '<b>b</b>');
  await review();
  told.mockClear();
  act(watch);
  expect(told).toHaveBeenCalledWith(watch);
});
