import { decodeBase64 } from '../../credentials/decode';
import { readAddress, unescapePercent } from './address';
import { withoutComments } from './comments';

/** A style sheet without comments and escapes. */
export const toPlainCss = (css: string): string =>
  unescapeCss(withoutComments(css));

/** Names a language, and loads nothing. */
const namespaces =
  /@namespace\s{1,64}(?:[\w-]{1,64}\s{1,64})?(?:url\(\s{0,64})?["']?[^"'();]{0,512}["']?\s{0,64}\)?\s{0,64};/gi;

/** `url(…)`, `@import "…"`, `image-set("…")`; a quote that stays open ends with its line. */
const loading =
  /(?:(?:url|src)\(\s{0,64}|(?:@import\s{0,64}|image-set\(\s{0,64})(?=["']))(?:"([^"\n\r\f]{1,1000000})|'([^'\n\r\f]{1,1000000})|([^"')\s]{1,1000000}))/gi;

/** The addresses that a style sheet loads, and what is loaded by sheets that it holds as data. */
export const listStyleAddresses = (css: string): string[] =>
  listNested(css, deepest);

/** Sheets in sheets; one that is deeper is told as an address. */
const deepest = 12;

/** A sheet, and those that it holds as data. */
export const listSheets = (css: string, depth = deepest): string[] =>
  depth === 0
    ? [css]
    : [css, ...listLoading(css).flatMap(each => listSheetsAt(each, depth - 1))];

/** The sheets that an address holds. */
export const listSheetsAt = (address: string, depth = deepest): string[] => {
  const sheet = readSheet(address);
  return sheet === null ? [] : listSheets(sheet, depth);
};

const listNested = (css: string, depth: number): string[] =>
  listLoading(css).flatMap(address => listSheetAddresses(address, depth));

const listLoading = (css: string): string[] =>
  Array.from(
    toPlainCss(css).replace(namespaces, '').matchAll(loading),
    ([, double, single, bare]) => double ?? single ?? bare
  );

/** What a sheet loads that stands at an address: the address, if no data of a sheet stand there. */
export const listSheetAddresses = (
  address: string,
  depth = deepest
): string[] => {
  const sheet = depth > 0 ? readSheet(address) : null;
  return sheet === null ? [address] : listNested(sheet, depth - 1);
};

/** Whether an address still holds a sheet: more are in each other than anybody reads. */
export const isSheet = (address: string): boolean =>
  readSheet(address) !== null;

const dataOfSheet = /^\s{0,64}text\/css([^,]{0,512}),/i;

/** The style sheet of a `data:` address (RFC 2397), `null` where it holds none. */
const readSheet = (address: string): string | null => {
  const { scheme, rest } = readAddress(address);
  const [start, parameters] =
    scheme === 'data' ? (dataOfSheet.exec(rest) ?? []) : [];
  if (start === undefined) {
    return null;
  }
  const data = unescapePercent(rest.slice(start.length));
  return /;\s{0,64}base64\s{0,64}$/i.test(parameters ?? '')
    ? decodeBase64(data.replace(/\s+/g, ''))
    : data;
};

/** `\75rl(…)` is `url(…)`, and a line that a backslash ends goes on (CSS Syntax 3 §4.3.7). */
const unescapeCss = (css: string): string =>
  css.includes('\\')
    ? css.replace(
        /\\(?:([0-9a-f]{1,6})\s?|\r?\n|([^0-9a-f\n\r]))/gi,
        (_, code?: string, sign?: string) =>
          code === undefined ? (sign ?? '') : toSign(code)
      )
    : css;

const toSign = (code: string): string => {
  const point = parseInt(code, 16);
  return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
};
