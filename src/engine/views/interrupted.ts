/** Tags that part no words, so that a reader sees one where the markup has two. */
const inline =
  '<\\/?(?:abbr|b|bdi|big|code|em|font|i|ins|kbd|mark|s|samp|small|span|strong|sub|sup|tspan|tt|u|var|wbr)\\b';
const INSIDE = new RegExp(
  `[\\w+/=.-]${inline}[^<>]{0,200}>(?=[\\w+/=.&-]|${inline})`,
  'i'
);
/** Entities for letters, digits and signs of values, which nobody needs to write; not for quotes and spaces. */
const ENTITY =
  /&(?:#0{0,4}(?:4[3-9]|5\d|6[14-9]|[78]\d|9[05789]|1[01]\d|12[0-2])|#x0{0,4}(?:2[b-f]|3[0-9ad]|[46][\da-f]|5[\daf]|7[\da])|colon|commat|dash|equals|hyphen|lowbar|period|plus|sol);/i;

/** Whether what a page shows as one word may stand in pieces in its markup. */
export const isInterrupted = (html: string): boolean =>
  INSIDE.test(html) || ENTITY.test(html);
