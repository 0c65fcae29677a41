import { Lines } from '../../lines';
import { toExcerpt } from '../excerpt';
import type { RiskyCode } from '../types';
import type { CodeCell, RiskySearch } from './cell';
import { decodedExecuted } from './decoded';
import { downloadExecuted } from './download';
import { hiddenCell } from './hiddencell';
import { hiddenText } from './hiddentext';
import { installFromUrl } from './install';
import { environmentSent, keysSent } from './keys';
import { reverseShell } from './reverseshell';
import { startupFile } from './startup';
import { listToldTexts } from './told';

/** All kinds, those that matter most first. */
export const riskySearches: readonly RiskySearch[] = [
  reverseShell,
  downloadExecuted,
  decodedExecuted,
  keysSent,
  environmentSent,
  startupFile,
  installFromUrl,
  hiddenText,
  hiddenCell
];

/** Code that should not run unseen, in the order of the cells; each kind once a line. */
export const listRiskyCode = (cells: readonly CodeCell[]): RiskyCode[] => {
  const told = new Map<string, RiskyCode>();
  for (const { kind, find } of riskySearches) {
    for (const { cell, at, reason } of find(cells)) {
      if (kind !== 'hidden-text' && isTold(cell, at)) {
        continue;
      }
      const lines = linesOf(cell);
      const line = lines.lineOf(at);
      const key = `${cell.index} ${line} ${kind}`;
      if (!told.has(key)) {
        const excerpt = toExcerpt(
          cell.source.slice(lines.startOf(line), lines.startOf(line + 1))
        );
        told.set(key, { cell: cell.index, line, kind, reason, excerpt });
      }
    }
  }
  return [...told.values()].sort(
    (one, other) => one.cell - other.cell || one.line - other.line
  );
};

/** What is made of a cell's source when it is first asked for. */
const once = <Made>(
  make: (source: string) => Made
): ((cell: CodeCell) => Made) => {
  const kept = new WeakMap<CodeCell, Made>();
  return cell => {
    const made = kept.get(cell) ?? make(cell.source);
    kept.set(cell, made);
    return made;
  };
};

const linesOf = once(source => new Lines(source));

const toldTextsOf = once(listToldTexts);

/** Whether a place stands in a text that nothing runs. */
const isTold = (cell: CodeCell, at: number): boolean =>
  toldTextsOf(cell).some(([from, to]) => at > from && at < to);
