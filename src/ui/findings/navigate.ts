import {
  type Cell,
  CodeCell,
  type ICellModel,
  MarkdownCell
} from '@jupyterlab/cells';
import type { CodeMirrorEditor } from '@jupyterlab/codemirror';
import type { NotebookPanel } from '@jupyterlab/notebook';

import type { LiveFinding } from '../../notebook/watch/livefinding';
import { goToMark, type Mark } from './marks';

/**
 * Scroll to a finding, in a notebook of any length, and put the cursor or the
 * focus on it.
 */
export const goToFinding = async (
  { content }: NotebookPanel,
  { finding, cell }: LiveFinding,
  mark: Mark
): Promise<void> => {
  const hasOutput = finding.place.part === 'output';
  const widget = await showCell(content, cell, hasOutput);
  if (!widget) {
    return;
  }
  const { part, output } = finding.place;
  if (part === 'output') {
    await focusOutput(content, widget, output ?? 0);
  } else if (part === 'source') {
    focusSource(content, widget, mark);
  }
};

/** Scroll to the source of a cell. */
export const goToCell = async (
  { content }: NotebookPanel,
  cell: ICellModel
): Promise<void> => {
  const widget = await showCell(content, cell, false);
  if (widget) {
    widget.inputHidden = false;
    content.node.focus();
  }
};

/** Scroll to the outputs of a cell. */
export const goToOutputs = async (
  { content }: NotebookPanel,
  cell: ICellModel
): Promise<void> => {
  const widget = await showCell(content, cell, true);
  if (widget) {
    await focusOutput(content, widget, 0);
  }
};

/** Scroll to a cell, and make it the active one. */
const showCell = async (
  content: NotebookPanel['content'],
  cell: ICellModel | null,
  hasOutput: boolean
): Promise<Cell | undefined> => {
  const index = content.widgets.findIndex(({ model }) => model === cell);
  const widget = content.widgets[index] as Cell | undefined;
  if (widget) {
    content.activeCellIndex = index;
    content.deselectAll();
    // Cells far down are built when the page is idle: do not wait for that.
    content.renderCellOutputs(index);
    if (hasOutput && widget instanceof CodeCell) {
      widget.outputHidden = false;
    }
    await content.scrollToCell(widget, 'center');
    await widget.ready;
  }
  return widget;
};

const focusSource = (
  content: NotebookPanel['content'],
  cell: Cell,
  mark: Mark
): void => {
  cell.inputHidden = false;
  if (cell instanceof MarkdownCell) {
    cell.rendered = false;
  }
  content.mode = 'edit';
  const editor = cell.editor as CodeMirrorEditor | null;
  if (editor) {
    goToMark(editor.editor, mark);
  }
};

/** A bar comes a moment after its output is shown, and its buttons a moment after it. */
const BAR_TRIES = 30;
const BAR_DELAY = 20;

const focusOutput = async (
  content: NotebookPanel['content'],
  cell: Cell,
  output: number
): Promise<void> => {
  // The cell that was edited before would take what is typed now.
  content.mode = 'command';
  const findItem = (): Element | undefined =>
    cell.node.querySelectorAll('.jp-OutputArea-child')[output];
  const findButton = (): HTMLElement | null | undefined =>
    findItem()?.querySelector<HTMLElement>('.nbw-OutputBar button');
  for (let tries = 0; tries < BAR_TRIES && !findButton(); tries++) {
    await new Promise(resolve => setTimeout(resolve, BAR_DELAY));
  }
  const button = findButton();
  const bar = button?.closest('.nbw-OutputBar');
  (bar ?? findItem() ?? cell.node).scrollIntoView({ block: 'nearest' });
  button?.focus();
};
