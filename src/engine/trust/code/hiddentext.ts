import { type CodeCell, type RiskySearch, type RiskySpot, spot } from './cell';
import { findUnseen } from './unseen';

/** Letters that turn the direction of a text: what is read is not what runs (CVE-2021-42574). */
const turning = /[\u202a-\u202e\u2066-\u2069]/;
/** Wider than a screen. */
const farRight = /\S[ \t]{160,2000}\S/;
const blankLines = 60;

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

/** What is there and cannot be seen. */
export const hiddenText: RiskySearch = {
  kind: 'hidden-text',
  find: cells =>
    cells.flatMap(cell =>
      cell.isCode ? findInCode(cell) : cell.isMarkdown ? findUnseen(cell) : []
    )
};
