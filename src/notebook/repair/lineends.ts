/** Editors count each end of a line as one character; a cell's source may have two there. */
import type { LiveFinding } from '../watch/livefinding';

const windowsEnd = /\r\n/g;

/** Where a finding stands in the editor of its cell. */
export const toEditorRange = ({
  finding: { from, to },
  cell
}: LiveFinding): { from: number; to: number } => {
  const source = cell?.sharedModel.getSource() ?? '';
  const toEditor = (offset: number): number =>
    offset - countWindowsEnds(source.slice(0, offset));
  return { from: toEditor(from), to: toEditor(to) };
};

/** Whether an edit of a source would reach the editor at another place. */
export const hasWindowsEnds = (source: string): boolean =>
  source.includes('\r\n');

const countWindowsEnds = (text: string): number =>
  text.match(windowsEnd)?.length ?? 0;
