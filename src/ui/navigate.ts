import { type Cell, CodeCell, MarkdownCell } from '@jupyterlab/cells';
import type { CodeMirrorEditor } from '@jupyterlab/codemirror';
import type { NotebookPanel } from '@jupyterlab/notebook';

import type { LiveFinding } from '../notebook/watch';
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
  const index = content.widgets.findIndex(({ model }) => model === cell);
  const widget = content.widgets[index];
  if (!widget) {
    return;
  }
  content.activeCellIndex = index;
  content.deselectAll();
  // Cells far down are built when the page is idle: do not wait for that.
  content.renderCellOutputs(index);
  if (finding.place.part === 'output' && widget instanceof CodeCell) {
    widget.outputHidden = false;
  }
  await content.scrollToCell(widget, 'center');
  await widget.ready;
  const { part, output } = finding.place;
  if (part === 'output') {
    focusOutput(widget, output ?? 0);
  } else if (part === 'source') {
    focusSource(content, widget, mark);
  }
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

const focusOutput = (cell: Cell, output: number): void => {
  const item = cell.node.querySelectorAll('.jp-OutputArea-child')[output];
  const bar = item?.querySelector('.nbw-OutputBar');
  (bar ?? item ?? cell.node).scrollIntoView({ block: 'nearest' });
  bar?.querySelector('button')?.focus();
};
