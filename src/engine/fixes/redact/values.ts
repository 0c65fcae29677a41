import type { Finding, Format, Fragment } from '../../types';

/** A value to hide: every form in which it may stand in an output. */
export interface Hidden {
  readonly forms: readonly string[];
  /** Short values are hidden only where they are a word of their own. */
  readonly isWord: boolean;
}

/** Color codes of a terminal (ECMA-48, "SGR"). */
export const COLOR_CODES = /\x1b\[[0-9;:]{0,40}[A-Za-z]/g;
export const TAGS = /<[^<>]{0,2000}>/g;

/** Below this length a value may be a part of a word by chance. */
const SHORT = 8;

/** The values of findings, read from the texts that the findings are told in. */
export function findHidden(
  fragments: readonly Fragment[],
  findings: readonly Finding[]
): Hidden[] {
  return findings.flatMap(({ place, from, to }) => {
    const fragment = fragments.find(each => each.place.mime === place.mime);
    const value = fragment
      ? toPlain(fragment.text.slice(from, to), fragment.format)
      : '';
    if (!fragment || value === '') {
      return [];
    }
    const around = (fragment.text[from - 1] ?? '') + (fragment.text[to] ?? '');
    const isWord = value.length < SHORT && !/[A-Za-z0-9]/.test(around);
    return [{ forms: toForms(value), isWord }];
  });
}

/** The value without what its text's format adds. */
function toPlain(text: string, format: Format): string {
  const plain = text.replace(COLOR_CODES, '');
  switch (format) {
    case 'html':
      return unescapeHtml(plain.replace(TAGS, ''));
    case 'json':
      return unescapeJson(plain);
    default:
      return plain;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
};

function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) {
        return ENTITIES[name] ?? whole;
      }
      const point = decimal ? parseInt(decimal, 10) : parseInt(hex ?? '', 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }
  );
}

function unescapeJson(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** The longest first, so that no form is cut short by a part of it. */
function toForms(value: string): string[] {
  const json = escapeJson(value);
  const forms = [
    value,
    json,
    escapeJson(json),
    json.replace(/\//g, '\\/'),
    json.replace(/[<>&']/g, toUnicode),
    json.replace(/[^ -~]/g, toUnicode),
    value.replace(/[\\']/g, '\\$&'),
    value.replace(/[&<>]/g, toEntity),
    value.replace(/[&<>"']/g, toEntity),
    value.replace(/[&<>"']/g, toNumbered),
    value.replace(/[&<>"'/]/g, toHexadecimal)
  ];
  return [...new Set(forms)].sort((left, right) => right.length - left.length);
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function toUnicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function toEntity(sign: string): string {
  const name = Object.keys(ENTITIES).find(key => ENTITIES[key] === sign);
  return sign === "'" ? '&#39;' : `&${name};`;
}

function toNumbered(sign: string): string {
  return /["']/.test(sign) ? `&#${sign.charCodeAt(0)};` : toEntity(sign);
}

function toHexadecimal(sign: string): string {
  return /["'/]/.test(sign)
    ? `&#x${sign.charCodeAt(0).toString(16)};`
    : toEntity(sign);
}
