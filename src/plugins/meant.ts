import type { NotebookPanel } from '@jupyterlab/notebook';

import { findAtCursor } from '../notebook/lookup';
import type { LiveFinding } from '../notebook/watch';

/**
 * The finding that a person means who names none: at the cursor, else the
 * first one of the active cell's source or outputs.
 */
export const findMeant = (
  panel: NotebookPanel | null,
  findings: readonly LiveFinding[]
): LiveFinding | null => {
  const active = panel?.content.activeCell;
  const here = findings.filter(({ cell }) => cell === active?.model);
  const sources = here.filter(({ finding }) => finding.place.part === 'source');
  const editor = active?.editor;
  const offset = editor?.getOffsetAt(editor.getCursorPosition()) ?? 0;
  return findAtCursor(sources, offset) ?? here[0] ?? null;
};
