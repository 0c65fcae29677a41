/** Tags that part no words, so that a reader sees one where the markup has two. */
const tagStart =
  '<\\/?(?:abbr|b|bdi|big|code|em|font|i|ins|kbd|mark|s|samp|small|span|strong|sub|sup|tspan|tt|u|var|wbr)\\b';
const tag = `${tagStart}[^<>]{0,200}>`;
const sign = '[\\w+/=.-]';
/** Most pages hold none, and this is told sooner. */
const SEAM = new RegExp(sign + tagStart, 'i');
const PIECES = new RegExp(
  `${sign}(?:(?:${tag}){1,9}${sign}{1,64}){1,64}`,
  'gi'
);
const START = new RegExp(`${sign}{0,64}$`);
const TAG = new RegExp(tag, 'gi');
/** What is shorter than this is a credential by its name only, and the name alone leads to it. */
const MIN_LENGTH = 16;
/** Entities for letters, digits and signs of values, which nobody needs to write; not for quotes and spaces. */
const ENTITY =
  /&(?:#0{0,4}(?:4[3-9]|5\d|6[14-9]|[78]\d|9[05789]|1[01]\d|12[0-2])|#x0{0,4}(?:2[b-f]|3[0-9ad]|[46][\da-f]|5[\daf]|7[\da])|colon|commat|dash|equals|hyphen|lowbar|period|plus|sol);/i;

/** Whether what a page shows as one word may stand in pieces in its markup. */
export function isInterrupted(html: string): boolean {
  if (ENTITY.test(html)) {
    return true;
  }
  if (!SEAM.test(html)) {
    return false;
  }
  for (const { 0: pieces, index } of html.matchAll(PIECES)) {
    const [start] = START.exec(html.slice(Math.max(0, index - 64), index))!;
    if (start.length + pieces.replace(TAG, '').length >= MIN_LENGTH) {
      return true;
    }
  }
  return false;
}
