import type { CodeCell } from '@jupyterlab/cells';
import { Panel, Widget } from '@lumino/widgets';

import { OutputBars } from './outputbars';

const open = (
  count: number
): {
  cell: CodeCell;
  read: jest.Mock;
  shown(): string[];
  sync(...found: readonly (readonly string[])[]): void;
} => {
  const items = Array.from({ length: count }, () => new Panel());
  const read = jest.fn(() => items);
  const outputArea = {
    get widgets(): readonly Panel[] {
      return read();
    }
  };
  const cell = { outputArea } as unknown as CodeCell;
  const bars = new OutputBars<string>(found => found);
  return {
    cell,
    read,
    shown: () =>
      items.map(({ widgets }) => widgets.map(({ id }) => id).join(' ')),
    sync: (...found) =>
      bars.sync(cell, found, each => {
        const bar = new Widget();
        bar.id = each.join('+');
        return bar;
      })
  };
};

describe('OutputBars', () => {
  it('gives each output the bar that it has to have', () => {
    const { sync, shown } = open(3);
    sync([], ['a', 'b'], ['c']);
    expect(shown()).toEqual(['', 'a+b', 'c']);
    sync(['d'], ['a', 'b']);
    expect(shown()).toEqual(['d', 'a+b', '']);
  });

  it('takes all of them away, and does not look at a cell that has none', () => {
    const { sync, shown, read } = open(2);
    sync([], []);
    expect(read).not.toHaveBeenCalled();
    sync(['a'], ['b']);
    sync();
    expect(shown()).toEqual(['', '']);
    expect(read).toHaveBeenCalledTimes(2);
    sync();
    expect(read).toHaveBeenCalledTimes(2);
    sync([], ['c']);
    expect(shown()).toEqual(['', 'c']);
  });
});
