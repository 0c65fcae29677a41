import { isCodeCellModel, type ICodeCellModel } from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';
import { NotebookModel } from '@jupyterlab/notebook';

import type { Renderer } from '../../engine/trust';
import { HeldBackWatch } from './heldback';
import { htmlNotebook } from '../testing/opennotebook';
import { PageEngine } from '../testing/pageengine';

const SCRIPT = '<script>a()</script>';

const PRINTED = { output_type: 'stream', name: 'stdout', text: 'a' };

const toHtml = (html: string): IOutput => ({
  output_type: 'display_data',
  data: { 'text/html': html },
  metadata: {}
});

const open = (
  htmls: readonly string[],
  isTrusted = false
): {
  model: NotebookModel;
  engine: PageEngine;
  watch: HeldBackWatch;
  /** Those of the page; the usual ones as long as there is none. */
  renderers: Renderer[];
  cell(index: number): ICodeCellModel;
  effects(): string[];
} => {
  const model = new NotebookModel();
  model.fromJSON(htmlNotebook(htmls, isTrusted));
  const engine = new PageEngine();
  const renderers: Renderer[] = [];
  const watch = new HeldBackWatch(
    model,
    engine.client,
    () => (renderers.length > 0 ? renderers : null),
    () => undefined
  );
  return {
    model,
    engine,
    watch,
    renderers,
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
  cell(0).outputs.add(PRINTED);
  cell(0).outputs.add(toHtml(SCRIPT));
  await review();
  expect(engine.calls).toEqual(['reviewNotebook']);
});

it('asks nothing of lines that were printed, and tells outputs by their index all the same', async () => {
  const { cell, engine, watch } = open([SCRIPT]);
  cell(0).outputs.clear();
  cell(0).outputs.add(PRINTED);
  await review();
  expect(engine.calls).toEqual([]);
  cell(0).outputs.add(toHtml(SCRIPT));
  await review();
  expect(watch.of(cell(0)).acts.map(({ output }) => output)).toEqual([1]);
});

it('asks again of the cells that changed only', async () => {
  const { cell, engine, effects } = open([SCRIPT, SCRIPT, '<b>a</b>']);
  await review();
  expect(engine.calls).toHaveLength(3);
  cell(2).outputs.add(toHtml(SCRIPT));
  await review();
  expect(engine.calls).toHaveLength(4);
  expect(effects()).toEqual(['script', 'script', 'script']);
});

it('asks again of all when outputs are shown otherwise', async () => {
  const { cell, engine, renderers, effects } = open([SCRIPT, SCRIPT]);
  await review();
  renderers.push({ mime: 'text/plain', rank: 0, isSafe: true });
  cell(1).outputs.clear();
  await review();
  expect(engine.calls).toHaveLength(3);
  expect(effects()).toEqual(['', '']);
});

it('hands the state of widgets over once, for all cells that show one', async () => {
  const { model, cell, engine, watch } = open([SCRIPT, SCRIPT, SCRIPT]);
  model.setMetadata('widgets', {
    'application/vnd.jupyter.widget-state+json': {
      state: { a: { state: { _esm: 'export default {}' } } }
    }
  });
  [0, 1].forEach(index => {
    cell(index).outputs.clear();
    cell(index).outputs.add({
      output_type: 'display_data',
      data: { 'application/vnd.jupyter.widget-view+json': { model_id: 'a' } },
      metadata: {}
    });
  });
  await review();
  expect(engine.calls).toHaveLength(2);
  expect(
    [0, 1, 2].flatMap(index => watch.of(cell(index)).acts.map(act => act.risk))
  ).toEqual(['high', 'high', 'high']);
});

it('is not settled where the engine fails, and asks once more with the next change', async () => {
  const { cell, engine, watch, effects } = open([SCRIPT, SCRIPT]);
  const { call } = engine.client;
  engine.client.call = () => Promise.reject(new Error('failed'));
  await review();
  expect(watch.isSettled).toBe(false);
  engine.client.call = call;
  cell(1).outputs.clear();
  await review();
  expect(watch.isSettled).toBe(true);
  expect(effects()).toEqual(['script', '']);
});

describe('while cells are handed over one after the other', () => {
  const scripts = Array.from({ length: 6 }, () => SCRIPT);

  /** Each cell takes longer than a slice. */
  beforeEach(() => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  });

  it('a cell can be deleted, and the others are reviewed', async () => {
    const { model, watch, effects } = open(scripts);
    setTimeout(() => model.sharedModel.deleteCell(4), 201);
    await review();
    await review();
    expect(watch.isSettled).toBe(true);
    expect(effects()).toEqual(scripts.slice(1).map(() => 'script'));
  });

  it('the notebook can be closed, and no further cell is handed over', async () => {
    const { engine, watch } = open(scripts);
    setTimeout(() => watch.dispose(), 202);
    await review();
    expect(engine.calls.length).toBeGreaterThan(0);
    expect(engine.calls.length).toBeLessThan(scripts.length);
  });
});
