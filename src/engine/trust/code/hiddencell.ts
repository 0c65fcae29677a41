import { isRecord } from '../../notebook/reading';
import { headingLevel } from '../headings';
import { type CodeCell, type RiskySearch, spot } from './cell';

/** JupyterLab takes any value of such a mark for yes that JavaScript does. */
const isHidden = ({ metadata }: CodeCell): boolean =>
  metadata.cellView === 'form' ||
  metadata.inputCollapsed === true ||
  (isRecord(metadata.jupyter) && Boolean(metadata.jupyter.source_hidden));

const isCollapsed = ({ isMarkdown, metadata }: CodeCell): boolean =>
  isMarkdown &&
  (Boolean(metadata['jp-MarkdownHeadingCollapsed']) ||
    metadata.heading_collapsed === true);

/** Code that a reader does not see unless it is unfolded. */
export const hiddenCell: RiskySearch = {
  kind: 'hidden-cell',
  find: cells => {
    const below = listBelowCollapsed(cells);
    return cells
      .filter(({ isCode, source }) => isCode && source.trim() !== '')
      .flatMap(cell =>
        isHidden(cell)
          ? [spot(cell, 0, 'The code of this cell is collapsed.')]
          : below.has(cell)
            ? [spot(cell, 0, 'This code stands below a collapsed heading.')]
            : []
      );
  }
};

/** The cells that a collapsed heading takes along, up to the next one of its level. */
const listBelowCollapsed = (
  cells: readonly CodeCell[]
): ReadonlySet<CodeCell> => {
  const below = new Set<CodeCell>();
  let collapsed: number | null = null;
  const first = cells.findIndex(isCollapsed);
  for (const cell of first < 0 ? [] : cells.slice(first)) {
    const level = cell.isMarkdown ? headingLevel(cell.source) : null;
    if (level !== null && (collapsed === null || level <= collapsed)) {
      collapsed = isCollapsed(cell) ? level : null;
    }
    if (collapsed !== null) {
      below.add(cell);
    }
  }
  return below;
};
