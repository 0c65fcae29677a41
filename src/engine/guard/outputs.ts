/** Clears outputs of a notebook's file, and lists them. */
import { applyEdits } from '../fixes/apply';
import type { Edit } from '../fixes/nouns';
import { isNotebookPath } from '../notebook/paths';
import { type FileCell, readFileCells } from '../repair/cells';
import { findValue, findValueEnd, listMembers } from '../report/jsonpath';
import { readNotebook } from './sites';
import { mapVersions, type Versions, withoutMark } from './versions';

/** An output by its place, both from 0. */
export interface OutputAt {
  readonly cell: number;
  readonly output: number;
}

/** The outputs of a notebook's file; none of another file. */
export const listOutputs = (path: string, text: string): OutputAt[] =>
  readCells(path, withoutMark(text)).flatMap((file, cell) =>
    outputsOf(file).map((_, output) => ({ cell, output }))
  );

/**
 * Both contents without an output, or without any. In the file of the folder
 * only outputs are cleared that are the same as the staged ones: what was run
 * since is the person's own.
 *
 * @param only - `null` for all.
 */
export const clearOutputs = (
  path: string,
  versions: Versions,
  only: OutputAt | null
): Versions => {
  const staged = readCells(path, withoutMark(versions.staged));
  const cleared = new Set(
    staged.flatMap((file, cell) =>
      outputsOf(file)
        .filter((_, output) => isMeant({ cell, output }, only))
        .map(output => toKey(file, output))
    )
  );
  return mapVersions(versions, text => {
    const cells = readCells(path, text);
    const isStaged = text === withoutMark(versions.staged);
    const edits = cells.flatMap((file, cell) =>
      clear(
        text,
        file,
        (output, at) =>
          cleared.has(toKey(file, output)) &&
          (!isStaged || isMeant({ cell, output: at }, only))
      )
    );
    return applyEdits(text, edits);
  });
};

const isMeant = (at: OutputAt, only: OutputAt | null): boolean =>
  only === null || (at.cell === only.cell && at.output === only.output);

/** Says whether two outputs are the same: equal, in the same cell. */
const toKey = ({ source }: FileCell, output: unknown): string =>
  JSON.stringify([source.id ?? source.source, output]);

const readCells = (path: string, text: string): FileCell[] => {
  const notebook = isNotebookPath(path) ? readNotebook(path, text) : undefined;
  return notebook === undefined ? [] : readFileCells(text, notebook);
};

const outputsOf = ({ cell }: FileCell): readonly unknown[] =>
  Array.isArray(cell.outputs) ? cell.outputs : [];

const clear = (
  json: string,
  file: FileCell,
  isCleared: (output: unknown, index: number) => boolean
): Edit[] => {
  const outputs = outputsOf(file);
  const gone = outputs.map(isCleared);
  const start = findValue(json, ['outputs'], file.at);
  if (start === null || !gone.includes(true)) {
    return [];
  }
  const members = [...listMembers(json, start)];
  return gone.every(Boolean)
    ? [{ from: start, to: findValueEnd(json, start), insert: '[]' }]
    : members.flatMap(({ at }, index) =>
        gone[index] ? takeOut(json, members, gone, index, at) : []
      );
};

/** An entry goes with the gap to the one before, or, where none is left before, to the next. */
const takeOut = (
  json: string,
  members: readonly { readonly at: number }[],
  gone: readonly boolean[],
  index: number,
  at: number
): Edit[] => {
  const isFirst = gone.slice(0, index).every(Boolean);
  const from = isFirst ? at : findValueEnd(json, members[index - 1].at);
  const to = isFirst ? members[index + 1].at : findValueEnd(json, at);
  return [{ from, to, insert: '' }];
};
