import type { Cell } from '@jupyterlab/cells';
import { type Notebook, NotebookActions } from '@jupyterlab/notebook';
import type { CommandRegistry } from '@lumino/commands';

/** Whether cells may run that a person has not selected. */
export type MayRun = (
  notebook: Notebook,
  cells: readonly Cell[]
) => Promise<boolean>;

/** JupyterLab's own functions, which ask nothing of ours. */
export type OwnRuns = Pick<typeof NotebookActions, 'runAll' | 'runCells'>;

/**
 * Have JupyterLab's functions ask that run more than the selected cells; every
 * menu, command and button calls them.
 *
 * @returns JupyterLab's own.
 */
export const guardRuns = (mayRun: MayRun): OwnRuns => {
  const { runAll, runAllAbove, runAllBelow, runCells } = NotebookActions;
  const guarded: Partial<typeof NotebookActions> = {
    runAll: async (notebook, ...others) =>
      (await mayRun(notebook, notebook.widgets)) && runAll(notebook, ...others),
    runAllAbove: async (notebook, ...others) =>
      (await mayRun(notebook, listAbove(notebook))) &&
      runAllAbove(notebook, ...others),
    runAllBelow: async (notebook, ...others) =>
      (await mayRun(notebook, listFromActive(notebook))) &&
      runAllBelow(notebook, ...others),
    runCells: async (notebook, cells, ...others) =>
      (isChosen(notebook, cells) || (await mayRun(notebook, cells))) &&
      runCells(notebook, cells, ...others)
  };
  Object.assign(NotebookActions, guarded);
  return { runAll, runCells };
};

const listAll = ({ widgets }: Notebook): readonly Cell[] => widgets;

const listAbove = ({ widgets, activeCellIndex }: Notebook): readonly Cell[] =>
  widgets.filter((_, index) => index < activeCellIndex);

const listFromActive = ({
  widgets,
  activeCellIndex
}: Notebook): readonly Cell[] =>
  widgets.filter((_, index) => index >= activeCellIndex);

const listToActive = ({
  widgets,
  activeCellIndex
}: Notebook): readonly Cell[] =>
  widgets.filter((_, index) => index <= activeCellIndex);

/** One cell, or what a person has selected. */
const isChosen = (notebook: Notebook, cells: readonly Cell[]): boolean =>
  cells.length < 2 || cells.every(cell => notebook.isSelectedOrActive(cell));

/** Commands that start the kernel again and then run cells: those cells. */
const RESTARTING = new Map([
  ['notebook:restart-run-all', listAll],
  ['notebook:restart-and-run-to-selected', listToActive],
  ['debugger:restart-debug', listAll]
]);

/** Selects the cells below a heading, and runs them: nobody has chosen each. */
const RUN_HEADING = 'toc:run-cells';

/**
 * Have commands ask before they do anything: one that asks when its cells are
 * about to run has thrown away by then what the kernel held.
 *
 * @param findCurrent - the notebook that commands act on.
 */
export const guardCommands = (
  commands: CommandRegistry,
  findCurrent: () => Notebook | null,
  mayRun: MayRun
): void => {
  // Menus, shortcuts and the palette all run a command here.
  const execute = commands.execute.bind(commands);
  commands.execute = (id, args) => {
    const list = RESTARTING.get(id);
    const notebook = list ? findCurrent() : null;
    if (list && notebook) {
      return mayRun(notebook, list(notebook)).then(may =>
        may ? execute(id, args) : undefined
      );
    }
    return id === RUN_HEADING
      ? whileRunAsks(mayRun, () => execute(id, args))
      : execute(id, args);
  };
};

/** Have what runs the selected cells ask, as long as a command starts. */
const whileRunAsks = <Result>(mayRun: MayRun, start: () => Result): Result => {
  const { run } = NotebookActions;
  const replace = (other: typeof run): void =>
    void Object.assign(NotebookActions, { run: other });
  replace(
    async (notebook, ...others) =>
      (await mayRun(notebook, notebook.selectedCells)) &&
      run(notebook, ...others)
  );
  try {
    return start();
  } finally {
    replace(run);
  }
};
