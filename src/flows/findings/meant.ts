import type { NotebookPanel } from '@jupyterlab/notebook';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

import {
  findAtCursor,
  findReferred,
  type FindingReference,
  toReference
} from '../../notebook/watch/lookup';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { NotebookWatch } from '../../notebook/watch/watch';
import type { IFindings } from '../../tokens';

const pathArg = {
  type: 'string',
  description: 'The path of the notebook; without it the current one is meant'
} as const;

/** The schema of commands that act on a notebook. */
export const notebookArgs = {
  type: 'object',
  properties: { path: pathArg }
} as const;

/** The schema of commands that act on one finding. */
export const findingArgs = {
  type: 'object',
  properties: {
    path: pathArg,
    fingerprint: {
      type: 'string',
      description:
        'The fingerprint of the finding; without it the one at the cursor is meant'
    },
    cellId: { type: 'string', description: 'The id of its cell' },
    output: {
      type: 'number',
      description: 'The index of its output, from 0; absent for a source'
    },
    from: {
      type: 'number',
      description:
        'Where it stands in the text: tells two findings of one fingerprint apart'
    }
  }
} as const;

/** The schema of commands without arguments. */
export const noArgs = { type: 'object', properties: {} } as const;

const readReference = (args: ReadonlyPartialJSONObject): FindingReference => ({
  fingerprint: String(args.fingerprint ?? ''),
  cellId: String(args.cellId ?? ''),
  ...(typeof args.output === 'number' ? { output: args.output } : {}),
  ...(typeof args.from === 'number' ? { from: args.from } : {})
});

/** Arguments that name a notebook, whatever is the current one by then. */
export const toNotebookArgs = ({
  context
}: NotebookWatch): ReadonlyPartialJSONObject => ({ path: context.path });

/** Arguments that name a finding, whatever notebook is the current one by then. */
export const toFindingArgs = (
  watch: NotebookWatch,
  live: LiveFinding
): ReadonlyPartialJSONObject => ({
  ...toReference(live),
  ...toNotebookArgs(watch)
});

/** The notebook that a command is about: the one its arguments name, else the current one. */
export const findNotebook = (
  findings: IFindings,
  { path }: ReadonlyPartialJSONObject
): NotebookWatch | null =>
  typeof path === 'string' ? findings.findByPath(path) : findings.current;

/**
 * Whether a command can be chosen: the notebook that its arguments name is open, or,
 * as with JupyterLab's own commands, the current tab is a notebook.
 */
export const hasNotebook = (
  findings: IFindings,
  { path }: ReadonlyPartialJSONObject
): boolean =>
  typeof path === 'string'
    ? findings.findByPath(path) !== null
    : findings.inCurrentTab !== null;

/**
 * The finding that a command is about: the one its arguments refer to, else the
 * one at the cursor of the notebook.
 */
export const findMeant = (
  findings: IFindings,
  args: ReadonlyPartialJSONObject
): LiveFinding | null => {
  const watch = findNotebook(findings, args);
  if (!watch) {
    return null;
  }
  if (args.fingerprint) {
    return findReferred(watch, readReference(args)) ?? null;
  }
  const open = watch.findings.filter(({ finding }) => finding.allowed === null);
  return findHere(findings.findPanel(watch), open);
};

/** At the cursor, else the first one of the active cell's source or outputs. */
const findHere = (
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
