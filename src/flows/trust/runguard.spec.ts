import type { Cell } from '@jupyterlab/cells';
import { type Notebook, NotebookActions } from '@jupyterlab/notebook';
import { CommandRegistry } from '@lumino/commands';

import { guardCommands, guardRuns, type OwnRuns } from './runguard';

const names = [
  'run',
  'runAll',
  'runAllAbove',
  'runAllBelow',
  'runCells'
] as const;

/** JupyterLab's functions, which note that they ran. */
const kept = { ...NotebookActions };
const ran = jest.fn<undefined, [string]>();
const may = jest.fn<Promise<boolean>, [Notebook, readonly Cell[]]>();

let own: OwnRuns;

/** Cells 0 to 4, of which 2 is active and 3 selected as well. */
const cells = [0, 1, 2, 3, 4].map(index => ({ index }) as unknown as Cell);
const selectedCells = cells.slice(2, 4);
const notebook = {
  widgets: cells,
  activeCellIndex: 2,
  selectedCells,
  isSelectedOrActive: (cell: Cell) => selectedCells.includes(cell)
} as unknown as Notebook;

beforeEach(() => {
  ran.mockReset();
  may.mockReset().mockResolvedValue(true);
  Object.assign(
    NotebookActions,
    Object.fromEntries(
      names.map(name => [
        name,
        () => Promise.resolve(ran(name)).then(() => true)
      ])
    )
  );
  own = guardRuns(may);
});
afterAll(() => void Object.assign(NotebookActions, kept));

const run = (name: (typeof names)[number], some = cells): Promise<boolean> =>
  name === 'runCells'
    ? NotebookActions.runCells(notebook, some)
    : NotebookActions[name](notebook);

const toIndexes = (list: readonly Cell[]): number[] =>
  list.map(cell => cells.indexOf(cell));

const asked = (): number[][] =>
  may.mock.calls.map(([, list]) => toIndexes(list));

describe.each<[(typeof names)[number], number[]]>([
  ['runAll', [0, 1, 2, 3, 4]],
  ['runAllAbove', [0, 1]],
  ['runAllBelow', [2, 3, 4]],
  ['runCells', [0, 1, 2, 3, 4]]
])('%s', (name, meant) => {
  it('asks for the cells that it runs', async () => {
    expect(await run(name)).toBe(true);
    expect(asked()).toEqual([meant]);
    expect(ran.mock.calls).toEqual([[name]]);
  });

  it('runs nothing that is refused', async () => {
    may.mockResolvedValue(false);
    expect(await run(name)).toBe(false);
    expect(ran).not.toHaveBeenCalled();
  });
});

it.each<[string, () => unknown]>([
  ['the selected cells', () => run('run')],
  ['selected cells by name', () => run('runCells', selectedCells)],
  ['one cell', () => run('runCells', [cells[4]])],
  ['JupyterLab’s own', () => own.runAll(notebook)]
])('%s run without a question', async (_, start) => {
  await start();
  expect(may).not.toHaveBeenCalled();
  expect(ran).toHaveBeenCalledTimes(1);
});

describe('a command', () => {
  const make = (id: string, execute: () => unknown): CommandRegistry => {
    const commands = new CommandRegistry();
    commands.addCommand(id, { execute });
    guardCommands(commands, () => notebook, may);
    return commands;
  };

  it.each([
    ['notebook:restart-run-all', [0, 1, 2, 3, 4]],
    ['notebook:restart-and-run-to-selected', [0, 1, 2]],
    ['debugger:restart-debug', [0, 1, 2, 3, 4]]
  ])('%s asks before the kernel is restarted', async (id, meant) => {
    const restart = jest.fn();
    const commands = make(id, restart);
    may.mockResolvedValueOnce(false);
    await commands.execute(id);
    expect(restart).not.toHaveBeenCalled();
    await commands.execute(id);
    expect(restart).toHaveBeenCalledTimes(1);
    expect(asked()).toEqual([meant, meant]);
  });

  it('that runs what is below a heading asks for what it has selected', async () => {
    const id = 'toc:run-cells';
    const commands = make(id, () => NotebookActions.run(notebook));
    may.mockResolvedValueOnce(false);
    expect(await commands.execute(id)).toBe(false);
    expect(ran).not.toHaveBeenCalled();
    expect(await commands.execute(id)).toBe(true);
    expect(ran.mock.calls).toEqual([['run']]);
    expect(asked()).toEqual([
      [2, 3],
      [2, 3]
    ]);
    // What a person has selected runs as before.
    await NotebookActions.run(notebook);
    expect(may).toHaveBeenCalledTimes(2);
  });

  it.each(['notebook:run-cell', 'notebook:restart-kernel'])(
    '%s asks nothing',
    async id => {
      const execute = jest.fn();
      await make(id, execute).execute(id);
      expect(execute).toHaveBeenCalledTimes(1);
      expect(may).not.toHaveBeenCalled();
    }
  );
});
