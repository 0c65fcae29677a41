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

/** `color: …`, or `color="…"` of a `font`. */
const inFront = /[;"'\s{]color\s{0,4}[:=]\s{0,4}["']?\s{0,4}([^;"'>]{1,60})/i;
const behind =
  /(?:background(?:-color)?\s{0,4}:|\sbgcolor\s{0,4}=\s{0,4}["']?)\s{0,4}([^;"'>]{1,60})/i;
const unseen =
  /[;"'\s](?:font-size|opacity)\s{0,4}:\s{0,4}0(?![.\d]{0,20}[1-9])/i;
const tag = /<[a-z][^<>]{0,1000}>/gi;

const namedColors: ReadonlyMap<string, string> = new Map([
  ['white', '#ffffff'],
  ['black', '#000000']
]);

/** A color in one writing: `white`, `#fff` and `rgb(255, 255, 255)` are the same. */
const toColor = (text: string): string => {
  const color = text.toLowerCase().replace(/\s|!important/g, '');
  const [, ...numbers] =
    /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})/.exec(color) ?? [];
  const [, ...digits] = /^#([\da-f])([\da-f])([\da-f])$/.exec(color) ?? [];
  if (numbers.length > 0) {
    return `#${numbers.map(each => Number(each).toString(16).padStart(2, '0')).join('')}`;
  }
  return digits.length > 0
    ? `#${digits.map(each => each + each).join('')}`
    : (namedColors.get(color) ?? color);
};

/** White on the page, the same color as its ground, or without a size. */
const isUnseen = (text: string): boolean => {
  const [, front] = inFront.exec(text) ?? [];
  const [, back = 'transparent'] = behind.exec(text) ?? [];
  const color = front === undefined ? null : toColor(front);
  const ground = toColor(back);
  return (
    unseen.test(text) ||
    (color !== null && color === ground) ||
    (color === '#ffffff' && ground.startsWith('transparent'))
  );
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
    .filter(([text]) => isUnseen(text))
    .slice(0, 1)
    .map(({ index }) =>
      spot(
        cell,
        index,
        'Text has the color of what is behind it, or no size: nobody sees it.'
      )
    );

/** What is there and cannot be seen. */
export const hiddenText: RiskySearch = {
  kind: 'hidden-text',
  find: cells =>
    cells.flatMap(cell =>
      cell.isCode ? findInCode(cell) : cell.isMarkdown ? findInText(cell) : []
    )
};
