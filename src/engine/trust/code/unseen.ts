import { listHtml } from '../markdown';
import { type CodeCell, type RiskySpot, spot } from './cell';
import { isNearWhite, toColor } from './colors';

const noSize =
  'Text has the color of what is behind it, or no size: nobody sees it.';
const away = 'Text is hidden, or stands outside of the page: nobody sees it.';

/** Text of a Markdown cell that nobody sees: once a cell. */
export const findUnseen = (cell: CodeCell): RiskySpot[] =>
  [...findTags(cell), ...findFormulas(cell)].slice(0, 1);

const tag = /<[a-z][^<>]{0,1000}>/gi;

const findTags = (cell: CodeCell): RiskySpot[] => {
  const spots = [...cell.source.matchAll(tag)].flatMap(({ 0: text, index }) => {
    const reason = isUnseen(text) ? noSize : isAway(text) ? away : null;
    return reason === null ? [] : [{ text, spot: spot(cell, index, reason) }];
  });
  // Examples of HTML are shown as they stand.
  const pieces = spots.length === 0 ? [] : listHtml(cell.source);
  const first = spots.find(({ text }) =>
    pieces.some(piece => piece.includes(text))
  );
  return first ? [first.spot] : [];
};

/** `color: …`, or `color="…"` of a `font`. */
const inFront = /[;"'\s{]color\s{0,4}[:=]\s{0,4}["']?\s{0,4}([^;"'>]{1,60})/i;
const behind =
  /(?:background(?:-color)?\s{0,4}:|\sbgcolor\s{0,4}=\s{0,4}["']?)\s{0,4}([^;"'>]{1,60})/i;
const unseen =
  /[;"'\s](?:(?:font-size|opacity)\s{0,4}:\s{0,4}0(?![.\d]{0,20}[1-9])|font-size\s{0,4}:\s{0,4}1px)/i;

/** White on the page, the same color as its ground, or without a size. */
const isUnseen = (text: string): boolean => {
  const [, front] = inFront.exec(text) ?? [];
  const [, back = 'transparent'] = behind.exec(text) ?? [];
  const color = front === undefined ? null : toColor(front);
  const ground = toColor(back);
  return (
    unseen.test(text) ||
    (color !== null && color === ground) ||
    (color !== null && isNearWhite(color) && ground.startsWith('transparent'))
  );
};

const hidden =
  /[;"'\s](?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse))|\sclass\s{0,4}=[^>]{0,200}[\s"'=](?:lm|p)-mod-hidden/i;
const outside =
  /[;"'\s](?:left|top|right|bottom|text-indent|margin(?:-left|-top)?)\s{0,4}:\s{0,4}-\d{3,9}/i;
const flat =
  /[;"'\s](?:max-)?(?:height|width)\s{0,4}:\s{0,4}0(?![.\d]{0,20}[1-9])/i;
const cutOff = /[;"'\s]overflow(?:-[xy])?\s{0,4}:\s{0,4}(?:hidden|clip)/i;

/** What JupyterLab's sanitizer leaves of the ways to put a text out of sight. */
const isAway = (text: string): boolean =>
  hidden.test(text) ||
  outside.test(text) ||
  (flat.test(text) && cutOff.test(text));

const whiteFormula =
  /\$[^$`]{0,400}\\(?:text)?color\s{0,4}\{\s{0,4}(?:white|#fff(?:fff)?)\s{0,4}\}/i;
const box = /\\f?colorbox\b/;

/** A formula in white, unless something stands behind it. */
const findFormulas = (cell: CodeCell): RiskySpot[] => {
  const found = box.test(cell.source) ? null : whiteFormula.exec(cell.source);
  return found ? [spot(cell, found.index, noSize)] : [];
};
