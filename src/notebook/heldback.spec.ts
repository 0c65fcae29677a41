import { isCodeCellModel, type ICodeCellModel } from '@jupyterlab/cells';
import { NotebookModel } from '@jupyterlab/notebook';

import { HeldBackWatch } from './heldback';
import { htmlNotebook } from './testing/opennotebook';
import { PageEngine } from './testing/pageengine';

const SCRIPT = '<script>a()</script>';

const open = (
  htmls: readonly string[],
  isTrusted = false
): {
  model: NotebookModel;
  engine: PageEngine;
  watch: HeldBackWatch;
  cell(index: number): ICodeCellModel;
  effects(): string[];
} => {
  const model = new NotebookModel();
  model.fromJSON(htmlNotebook(htmls, isTrusted));
  const engine = new PageEngine();
  const watch = new HeldBackWatch(
    model,
    engine.client,
    () => null,
    () => undefined
  );
  return {
    model,
    engine,
    watch,
    cell: index => {
      const found = model.cells.get(index);
      if (!isCodeCellModel(found)) {
        throw new Error('This is no code cell.');
      }
      return found;
    },
    effects: () =>
      [...model.cells].map(each => {
        const { acts, looks } = watch.of(each);
        return [
          ...acts.map(({ effect }) => effect),
          ...looks.map(() => 'look')
        ].join(' ');
      })
  };
};

const review = async (): Promise<void> => {
  await jest.advanceTimersByTimeAsync(250);
};

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('is what acts and what looks different in untrusted cells', async () => {
  const { watch, effects } = open([SCRIPT, '<b>a</b>', '<style>a {}</style>']);
  expect(watch.isSettled).toBe(false);
  await review();
  expect(watch.isSettled).toBe(true);
  expect(effects()).toEqual(['script', '', 'look']);
});

it('follows cells that are trusted and not any more', async () => {
  const { cell, effects } = open([SCRIPT]);
  await review();
  cell(0).trusted = true;
  expect(effects()).toEqual(['']);
  await review();
  cell(0).trusted = false;
  await review();
  expect(effects()).toEqual(['script']);
});

it('follows outputs and cells', async () => {
  const { model, cell, effects } = open(['<b>a</b>', SCRIPT]);
  await review();
  cell(0).outputs.add({
    output_type: 'display_data',
    data: { 'text/html': '<iframe src="https://a.example.org"></iframe>' },
    metadata: {}
  });
  await review();
  expect(effects()).toEqual(['frame', 'script']);
  cell(0).outputs.clear();
  await review();
  expect(effects()).toEqual(['', 'script']);
  model.sharedModel.deleteCell(0);
  await review();
  expect(effects()).toEqual(['script']);
});

it('asks nothing where nothing is untrusted, and once for many changes', async () => {
  const trusted = open([SCRIPT], true);
  await review();
  expect(trusted.engine.calls).toEqual([]);
  const { cell, engine } = open([SCRIPT]);
  cell(0).outputs.clear();
  cell(0).outputs.add({ output_type: 'stream', name: 'stdout', text: 'a' });
  await review();
  expect(engine.calls).toEqual(['reviewNotebook']);
});
