/** Tags that part no words, so that a reader sees one where the markup has two. */
const inline =
  '<\\/?(?:abbr|b|bdi|big|code|em|font|i|ins|kbd|mark|s|samp|small|span|strong|sub|sup|tspan|tt|u|var|wbr)\\b';
const INSIDE = new RegExp(
  `[\\w+/=.-]${inline}[^<>]{0,200}>(?=[\\w+/=.&-]|${inline})`,
  'i'
);
/** Entities for signs that stand in values: nobody needs them to write any. */
const ENTITY =
  /&(?:#\w{2,8}|colon|commat|dash|equals|hyphen|lowbar|period|plus|sol);/i;

/** Whether what a page shows as one word may stand in pieces in its markup. */
export const isInterrupted = (html: string): boolean =>
  INSIDE.test(html) || ENTITY.test(html);
