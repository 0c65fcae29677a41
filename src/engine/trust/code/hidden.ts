import { isRecord } from '../../notebook/reading';
import type { CodeCell, RiskySearch, RiskySpot } from './cell';

const spot = (cell: CodeCell, at: number, reason: string): RiskySpot => ({
  cell,
  at,
  reason
});

const isHidden = ({ metadata }: CodeCell): boolean =>
  metadata.cellView === 'form' ||
  metadata.inputCollapsed === true ||
  (isRecord(metadata.jupyter) && metadata.jupyter.source_hidden === true);

const isCollapsed = ({ metadata }: CodeCell): boolean =>
  metadata['jp-MarkdownHeadingCollapsed'] === true ||
  metadata.heading_collapsed === true;

/** The level of the heading that a Markdown cell begins with, else `null`. */
const levelOf = ({ isMarkdown, source }: CodeCell): number | null => {
  const [, signs] =
    /^\s{0,40}(#{1,6})(?:\s|$)/.exec(isMarkdown ? source : '') ?? [];
  return signs?.length ?? null;
};

/** Code that a reader does not see unless it is unfolded. */
export const hiddenCell: RiskySearch = {
  kind: 'hidden-cell',
  find: cells => {
    let collapsed: number | null = null;
    return cells.flatMap(cell => {
      const level = levelOf(cell);
      if (level !== null && (collapsed === null || level <= collapsed)) {
        collapsed = isCollapsed(cell) ? level : null;
      }
      if (!cell.isCode || cell.source.trim() === '') {
        return [];
      }
      return isHidden(cell)
        ? [spot(cell, 0, 'The code of this cell is collapsed.')]
        : collapsed === null
          ? []
          : [spot(cell, 0, 'This code stands below a collapsed heading.')];
    });
  }
};

/** Letters that turn the direction of a text: what is read is not what runs (CVE-2021-42574). */
const turning = /[\u202a-\u202e\u2066-\u2069]/;
/** Wider than a screen. */
const farRight = /\S[ \t]{160,2000}\S/;
const blankLines = 60;

const white =
  /(?:[;"'\s{]color\s{0,4}[:=]\s{0,4}["']?\s{0,4})(?:white|#fff(?:fff)?|rgba?\(\s{0,4}255\s{0,4},\s{0,4}255\s{0,4},\s{0,4}255)(?![\da-f])/i;
const ground = /background(?:-color)?\s{0,4}:\s{0,4}([^;"']{1,60})/i;
const tag = /<[a-z][^<>]{0,1000}>/gi;

const isWhiteOnWhite = (text: string): boolean => {
  const [, behind] = ground.exec(text) ?? [];
  const isWhiteBehind =
    behind === undefined ||
    /^(?:white|#fff(?:fff)?\b|transparent)/i.test(behind.trim());
  return white.test(text) && isWhiteBehind;
};

const findInCode = (cell: CodeCell): RiskySpot[] =>
  (
    [
      [turning, 'Signs in the code show its letters in another order.'],
      [farRight, 'Code stands far to the right, out of sight.']
    ] as const
  )
    .flatMap(([expression, reason]) => {
      const found = expression.exec(cell.source);
      const end = found ? found.index + found[0].length - 1 : 0;
      return found ? [spot(cell, end, reason)] : [];
    })
    .concat(findFarDown(cell));

const findFarDown = (cell: CodeCell): RiskySpot[] => {
  let blank = 0;
  let at = 0;
  for (const line of cell.source.split('\n')) {
    const isBlank = line.trim() === '';
    if (!isBlank && blank >= blankLines) {
      return [spot(cell, at, 'Code stands far below the rest, out of sight.')];
    }
    blank = isBlank ? blank + 1 : 0;
    at += line.length + 1;
  }
  return [];
};

const findInText = (cell: CodeCell): RiskySpot[] =>
  [...cell.source.matchAll(tag)]
    .filter(([text]) => isWhiteOnWhite(text))
    .slice(0, 1)
    .map(({ index }) =>
      spot(cell, index, 'Text is white, which a white page does not show.')
    );

/** What is there and cannot be seen. */
export const hiddenText: RiskySearch = {
  kind: 'hidden-text',
  find: cells =>
    cells.flatMap(cell =>
      cell.isCode ? findInCode(cell) : cell.isMarkdown ? findInText(cell) : []
    )
};
