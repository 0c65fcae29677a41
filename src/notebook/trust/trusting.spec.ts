import { NotebookModel } from '@jupyterlab/notebook';

import { htmlNotebook } from '../testing/opennotebook';
import { listUnsigned, trustCells, untrustCells } from './trusting';

const open = (isTrusted = false): NotebookModel => {
  const model = new NotebookModel();
  model.fromJSON(htmlNotebook(['<b>a</b>', '<b>b</b>'], isTrusted));
  model.dirty = false;
  return model;
};

/** What the page hands to the server for each cell. */
const sent = (model: NotebookModel): unknown[] =>
  [...model.cells].map(cell => cell.toJSON().metadata.trusted);

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

it('trusting a cell makes nothing to save', () => {
  const model = open();
  trustCells(model, [model.cells.get(1)]);
  expect([...model.cells].map(({ trusted }) => trusted)).toEqual([false, true]);
  expect(model.dirty).toBe(false);
});

it('trust that is taken back is not handed to the server with the next save', () => {
  const model = open(true);
  untrustCells(model, [model.cells.get(0)]);
  expect([...model.cells].map(({ trusted }) => trusted)).toEqual([false, true]);
  expect(sent(model)).toEqual([undefined, true]);
  expect(model.dirty).toBe(false);
});

it('leaves changes that are to be saved', () => {
  const model = open();
  model.dirty = true;
  trustCells(model, model.cells);
  expect(model.dirty).toBe(true);
});

describe('what keeps the server from signing', () => {
  const judge = (output: object | null, cellType = 'code'): number[] => {
    const model = new NotebookModel();
    const [cell] = htmlNotebook(['']).cells;
    const outputs = output ? [output] : [];
    model.fromJSON({
      ...htmlNotebook([]),
      cells: [
        cellType === 'code'
          ? { ...cell, outputs }
          : { cell_type: cellType, source: '<b>', metadata: {} }
      ]
    } as never);
    return listUnsigned(model);
  };
  const data = { 'text/plain': 'a' };

  it.each<[string, object | null, number[]]>([
    ['no output', null, []],
    ['a stream', { output_type: 'stream', name: 'stdout', text: 'a' }, []],
    [
      'an error',
      { output_type: 'error', ename: 'a', evalue: '', traceback: [] },
      []
    ],
    ['a display', { output_type: 'display_data', data, metadata: {} }, [0]],
    [
      'a result',
      { output_type: 'execute_result', execution_count: 1, data, metadata: {} },
      [0]
    ]
  ])('is not %s unless it may be rich', (_, output, cells) => {
    expect(judge(output)).toEqual(cells);
  });

  it('is no text, and no cell that is trusted', () => {
    expect(judge(null, 'markdown')).toEqual([]);
    expect(listUnsigned(open(true))).toEqual([]);
    expect(listUnsigned(open())).toEqual([0, 1]);
  });
});
