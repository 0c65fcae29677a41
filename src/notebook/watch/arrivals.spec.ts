import { YCodeCell, YNotebook } from '@jupyter/ydoc';
import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import { NotebookActions, NotebookModel } from '@jupyterlab/notebook';
import type { Signal } from '@lumino/signaling';
import * as Y from 'yjs';

import { Arrivals } from './arrivals';
import { htmlNotebook } from '../testing/opennotebook';

const toOutput = (html: string): object => ({
  output_type: 'display_data',
  data: { 'text/html': html },
  metadata: {}
});

/** A notebook that is open here and in another page. */
const open = (): {
  cell: ICellModel;
  arrivals: Arrivals;
  changed: jest.Mock;
  model: NotebookModel;
  other(act: (cell: YCodeCell) => void, index?: number): void;
} => {
  const model = new NotebookModel();
  model.fromJSON(htmlNotebook(['<b>a</b>']));
  const here = (model.sharedModel as YNotebook).ydoc;
  const there = new YNotebook();
  Y.applyUpdate(there.ydoc, Y.encodeStateAsUpdate(here));
  const changed = jest.fn();
  const arrivals = new Arrivals(model, changed);
  there.ydoc.on('update', (update: Uint8Array) => Y.applyUpdate(here, update));
  here.on('update', (update: Uint8Array) => {
    Y.applyUpdate(there.ydoc, update);
  });
  return {
    model,
    cell: model.cells.get(0),
    arrivals,
    changed,
    other: (act, index = 0) => {
      const cell = there.cells[index];
      if (!(cell instanceof YCodeCell)) {
        throw new Error('This is no code cell.');
      }
      act(cell);
    }
  };
};

const emit = (signal: unknown, cell: ICellModel): void =>
  (signal as Signal<unknown, unknown>).emit({ cell: { model: cell } });

const replaceOutputs =
  (html: string) =>
  (cell: YCodeCell): void => {
    cell.updateOutputs(0, cell.outputs.length, []);
    cell.updateOutputs(0, 0, [toOutput(html) as never]);
  };

// A model warns of what it reads before its document is there.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation());
afterAll(() => jest.restoreAllMocks());

it('are no outputs that were there on opening, and none from here', () => {
  const { cell, arrivals, changed } = open();
  expect(arrivals.of(cell).size).toBe(0);
  if (isCodeCellModel(cell)) {
    cell.outputs.clear();
    cell.outputs.add(toOutput('<i>b</i>') as never);
  }
  expect(arrivals.of(cell).size).toBe(0);
  expect(changed).not.toHaveBeenCalled();
});

it('are what another client adds or puts there', () => {
  const { cell, arrivals, changed, other } = open();
  other(each => each.updateOutputs(1, 1, [toOutput('<i>b</i>') as never]));
  expect([...arrivals.of(cell)]).toEqual([1]);
  expect(changed).toHaveBeenCalled();
  other(replaceOutputs('<u>c</u>'));
  expect([...arrivals.of(cell)]).toEqual([0]);
});

it('stay marked when they are trusted, and go when they are cleared', () => {
  const { cell, arrivals, other } = open();
  other(replaceOutputs('<i>b</i>'));
  cell.trusted = true;
  expect([...arrivals.of(cell)]).toEqual([0]);
  if (isCodeCellModel(cell)) {
    cell.outputs.clear();
  }
  expect(arrivals.of(cell).size).toBe(0);
});

it('are not what this page has run, until another one runs it', () => {
  const { cell, arrivals, other } = open();
  emit(NotebookActions.executionScheduled, cell);
  // The server runs it, and hands the outputs over.
  other(replaceOutputs('<i>b</i>'));
  emit(NotebookActions.executed, cell);
  expect(arrivals.of(cell).size).toBe(0);
  other(each => each.updateOutputs(1, 1, [toOutput('late') as never]));
  expect(arrivals.of(cell).size).toBe(0);
  other(replaceOutputs('<u>c</u>'));
  expect([...arrivals.of(cell)]).toEqual([0]);
});

it('are told of the cell that they came into, wherever it stands by now', () => {
  const { model, cell, arrivals, other } = open();
  model.sharedModel.insertCell(0, {
    cell_type: 'code',
    source: '',
    metadata: {},
    outputs: [toOutput('<p>d</p>') as never, toOutput('<p>e</p>') as never]
  });
  const inserted = model.cells.get(0);
  other(each => each.updateOutputs(1, 1, [toOutput('<i>b</i>') as never]));
  expect(arrivals.of(cell).size).toBe(0);
  expect([...arrivals.of(inserted)]).toEqual([1]);
  other(each => each.updateOutputs(0, 0, [toOutput('<i>f</i>') as never]), 1);
  expect([...arrivals.of(cell)]).toEqual([0]);
});

it('are told no more once the notebook is closed', () => {
  const { arrivals, changed, other } = open();
  arrivals.dispose();
  other(replaceOutputs('<i>b</i>'));
  expect(changed).not.toHaveBeenCalled();
});
