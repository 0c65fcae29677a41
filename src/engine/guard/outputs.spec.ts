import { clearOutputs, listOutputs } from '.';

const stream = (text: string): object => ({
  output_type: 'stream',
  name: 'stdout',
  text: [text]
});
const cell = (id: string, ...outputs: object[]): object => ({
  cell_type: 'code',
  id,
  source: ['x'],
  outputs
});
const toFile = (...cells: object[]): string =>
  `${JSON.stringify({ cells, nbformat: 4 }, null, 1)}\n`;

const [one, two, three] = ['1', '2', '3'].map(stream);

describe('clearOutputs', () => {
  it.each([
    [0, toFile(cell('a', two, three))],
    [1, toFile(cell('a', one, three))],
    [2, toFile(cell('a', one, two))]
  ])(
    'takes output %i out, and leaves the rest as it is written',
    (output, after) => {
      const staged = toFile(cell('a', one, two, three));
      const versions = { staged, working: staged };
      expect(clearOutputs('n.ipynb', versions, { cell: 0, output })).toEqual({
        staged: after,
        working: after
      });
    }
  );

  it('clears the only one, and all', () => {
    const staged = toFile(cell('a', one), cell('b', two, three));
    const only = { cell: 0, output: 0 };
    const versions = { staged, working: null };
    expect(clearOutputs('n.ipynb', versions, only).staged).toBe(
      toFile(cell('a'), cell('b', two, three))
    );
    expect(clearOutputs('n.ipynb', versions, null)).toEqual({
      staged: toFile(cell('a'), cell('b')),
      working: null
    });
  });

  it('leaves what was run since it was staged', () => {
    const staged = toFile(cell('a', one), cell('b', two));
    const working = toFile(cell('c', two), cell('b', two), cell('a', three));
    expect(clearOutputs('n.ipynb', { staged, working }, null).working).toBe(
      toFile(cell('c', two), cell('b'), cell('a', three))
    );
  });

  it('leaves other files alone', () => {
    const versions = { staged: '{"cells": []', working: 'x' };
    expect(clearOutputs('n.ipynb', versions, null)).toEqual(versions);
    expect(clearOutputs('a.json', versions, null)).toEqual(versions);
  });
});

it('listOutputs counts both from 0', () => {
  const text = `\ufeff${toFile(cell('a'), cell('b', one, two))}`;
  expect(listOutputs('n.ipynb', text)).toEqual([
    { cell: 1, output: 0 },
    { cell: 1, output: 1 }
  ]);
  expect(listOutputs('n.txt', text)).toEqual([]);
});
