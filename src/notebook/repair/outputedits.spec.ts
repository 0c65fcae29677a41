import { YNotebook } from '@jupyter/ydoc';
import type { CodeCellModel } from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';
import { type INotebookModel, NotebookModel } from '@jupyterlab/notebook';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';

import { applyChange } from './edits';
import { readOutput } from './repair';
import { codeNotebook } from '../testing/opennotebook';

/** Two pages with one notebook: what one does, the other gets later, as over a network. */
const openTwice = (outputs: readonly IOutput[]) => {
  const ours = new YNotebook();
  const theirs = new YNotebook();
  const notebook = codeNotebook('show()');
  ours.fromJSON({
    ...notebook,
    cells: notebook.cells.map(cell => ({ ...cell, outputs: [...outputs] }))
  });
  applyUpdate(theirs.ydoc, encodeStateAsUpdate(ours.ydoc));
  const updates: Uint8Array[] = [];
  ours.ydoc.on('update', (update: Uint8Array) => updates.push(update));
  const toModel = (sharedModel: YNotebook): INotebookModel =>
    new NotebookModel({ sharedModel, collaborationEnabled: true });
  return {
    ours: toModel(ours),
    theirs: toModel(theirs),
    deliver: () =>
      updates.splice(0).forEach(each => applyUpdate(theirs.ydoc, each))
  };
};

const stream = (text: string): IOutput => ({
  output_type: 'stream',
  name: 'stdout',
  text
});

const display = (text: string): IOutput => ({
  output_type: 'display_data',
  data: { 'text/plain': text },
  metadata: {}
});

const outputsOf = (model: INotebookModel): unknown =>
  JSON.parse(JSON.stringify(model.cells.get(0).toJSON())).outputs;

/** Replaces one output and takes that back; tells what another page shows each time. */
const followed = (
  outputs: readonly IOutput[],
  index: number,
  after: IOutput
): unknown[] => {
  const { ours, theirs, deliver } = openTwice(outputs);
  const cell = ours.cells.get(0);
  const other = theirs.cells.get(0) as unknown as {
    outputs: { toJSON(): IOutput[] };
  };
  const shown = (): unknown => {
    deliver();
    return other.outputs.toJSON();
  };
  const before = readOutput(cell, index);
  const undo = applyChange(
    { sources: [], beside: [], outputs: [{ cell, index, before, after }] },
    true
  );
  const seen = [shown(), outputsOf(theirs)];
  undo();
  return [...seen, shown(), outputsOf(ours)];
};

it.each<[string, readonly IOutput[], number, IOutput]>([
  ['a stream alone', [stream('key\n')], 0, stream('••••\n')],
  [
    'a stream among others',
    [stream('key\n'), display('a'), display('b')],
    0,
    stream('••••\n')
  ],
  [
    'a display among others',
    [display('a'), display('key'), display('b')],
    1,
    display('••••')
  ]
])(
  'another page shows %s as it is now, in its place',
  (_, outputs, index, after) => {
    const fixed = outputs.map((each, at) => (at === index ? after : each));
    expect(followed(outputs, index, after)).toEqual([
      fixed,
      fixed,
      outputs,
      outputs
    ]);
  }
);

it('leaves nothing of a stream that the document parts and the page joins', () => {
  const notebook = codeNotebook('show()');
  const [cell] = notebook.cells;
  const model = new NotebookModel();
  model.fromJSON({
    ...notebook,
    cells: [{ ...cell, outputs: [stream('one '), stream('two'), display('3')] }]
  });
  const before = readOutput(model.cells.get(0), 0);
  const undo = applyChange({
    sources: [],
    outputs: [
      { cell: model.cells.get(0), index: 0, before, after: stream('••••') }
    ],
    beside: []
  });
  expect(outputsOf(model)).toEqual([stream('••••'), display('3')]);
  expect(undo()).toEqual([]);
  expect(outputsOf(model)).toEqual([stream('one two'), display('3')]);
});

it('writes the outputs of a cell once for all that change, in a shared notebook too', () => {
  const { ours } = openTwice([display('key'), display('a'), display('key 2')]);
  const cell = ours.cells.get(0);
  const write = jest.spyOn((cell as CodeCellModel).outputs, 'fromJSON');
  const outputs = [0, 2].map(index => ({
    cell,
    index,
    before: readOutput(cell, index),
    after: display('••••')
  }));
  const undo = applyChange({ sources: [], beside: [], outputs }, true);
  expect(write).toHaveBeenCalledTimes(1);
  const redacted = ['••••', 'a', '••••'].map(display);
  expect(outputsOf(ours)).toEqual(redacted);
  expect(undo()).toEqual([]);
  // With hundreds of outputs the page would stand still for a minute.
  expect(write).toHaveBeenCalledTimes(2);
  expect(outputsOf(ours)).toEqual(['key', 'a', 'key 2'].map(display));
});
