import { isSensitive } from '../category';
import { listPlaces } from '../repetitions';
import { scanFragment } from '../scan';
import { listSensitiveValues, type SeenValue } from '../sensitive/values';
import type { Finding, Format, Fragment } from '../types';
import { readStructure, toDecoded, toPlain, toPrinted } from '../views';
import { joinedValue } from '../writings';
import { toEncodings } from './encodings';

/** A value to hide. */
export interface Hidden {
  readonly value: string;
  /** The value as it is, and as HTML, JSON, Python, base64 and URLs write it. */
  readonly forms: readonly string[];
  /** Short values are hidden only where they are a word of their own. */
  readonly isWord: boolean;
}

export const TAGS = /<[^<>]{0,2000}>/g;

/** Below this length a value may be a part of a word by chance. */
const SHORT = 8;

/** From this length on a value is looked for in base64 too, where it has no words of its own. */
const LONG = 8;

/** A longer one is a whole table, and no secret that stands in other writings too. */
const LONGEST = 20_000;

/** The values of findings, read from the texts that the findings are told in. */
export function findHidden(
  fragments: readonly Fragment[],
  findings: readonly Finding[]
): Hidden[] {
  const seen = findings.flatMap(finding =>
    isSensitive(finding)
      ? fragments.flatMap(each => listSensitiveValues(each, finding.rule.id))
      : listPlaces(finding).flatMap(each => findSecret(fragments, each))
  );
  // A column may hold the same value very many times.
  const different = new Map(
    seen
      .filter(({ value }) => value !== '')
      .map(({ value, around }) => {
        const isWord = value.length < SHORT && !/[A-Za-z0-9]/.test(around);
        return [`${isWord} ${value}`, { value, isWord }] as const;
      })
  );
  return Array.from(different.values(), each => ({
    ...each,
    forms: toForms(each.value)
  }));
}

function findSecret(
  fragments: readonly Fragment[],
  finding: Finding
): SeenValue[] {
  const { place, from, to } = finding;
  const fragment = fragments.find(
    each => each.place.mime === place.mime && each.place.part === place.part
  );
  if (!fragment) {
    return [];
  }
  if (fragment.isEncoded) {
    return findEncoded(fragment, finding);
  }
  const { text } = fragment;
  const around = (text[from - 1] ?? '') + (text[to] ?? '');
  return [{ value: readValue(fragment, finding), around }];
}

/** The value of a finding in its text, without what the text's format adds. */
export function readValue(
  { text, format, place }: Fragment,
  { from, to, detail }: Finding
): string {
  const written = text.slice(from, to);
  const isJoined = detail?.writing === 'joined';
  const printed =
    place.mime === 'text/latex' ? toPrinted(written).text : written;
  return toValue(isJoined ? joinedValue(written) : printed, format);
}

/** Base64 tells a place by groups of four letters only: what they hold is scanned again. */
function findEncoded(
  { place, format, language, text }: Fragment,
  { rule, from, to }: Finding
): SeenValue[] {
  const decoded = {
    place,
    format,
    language,
    text: toDecoded(text)?.text ?? ''
  };
  const start = Math.floor(from / 4) * 3;
  const end = Math.ceil(to / 4) * 3;
  return scanFragment(decoded)
    .filter(each => each.rule.id === rule.id)
    .filter(each => each.from >= start && each.to <= end)
    .flatMap(each => findSecret([decoded], each));
}

/** A value that was found elsewhere; a short one is hidden as a word of its own. */
export function toHidden(value: string): Hidden {
  return { value, forms: toForms(value), isWord: value.length < SHORT };
}

/** The value without what its text's format adds. */
function toValue(text: string, format: Format): string {
  switch (format) {
    case 'html':
      return readStructure('html', toPlain(text.replace(TAGS, ''))).text;
    case 'json':
      return unescapeJson(text);
    default:
      return toPlain(text).text;
  }
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
  if (value.length > LONGEST) {
    return [value];
  }
  const json = escapeJson(value);
  const forms = [
    value,
    json,
    escapeJson(json),
    json.replace(/\//g, '\\/'),
    json.replace(/[<>&']/g, toUnicode),
    json.replace(/[^ -~]/g, toUnicode),
    value.replace(/[\\']/g, '\\$&'),
    value.replace(/[_*]/g, '\\$&'),
    value.replace(/[#$%&_{}~^\\]/g, toLatex),
    value.replace(/[&<>]/g, toEntity),
    value.replace(/[&<>"']/g, toEntity),
    value.replace(/[&<>"']/g, toNumbered),
    value.replace(/[&<>"'/]/g, toHexadecimal),
    ...(value.length < LONG ? [] : toEncodings(value))
  ];
  return [...new Set(forms)].sort((left, right) => right.length - left.length);
}

const LATEX: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde ',
  '^': '\\textasciicircum ',
  '\\': '\\textbackslash '
};

/** As pandas and others escape it. */
function toLatex(sign: string): string {
  return LATEX[sign] ?? `\\${sign}`;
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function toUnicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

function toEntity(sign: string): string {
  return ENTITIES[sign] ?? sign;
}

function toNumbered(sign: string): string {
  return /["']/.test(sign) ? `&#${sign.charCodeAt(0)};` : toEntity(sign);
}

function toHexadecimal(sign: string): string {
  return /["'/]/.test(sign)
    ? `&#x${sign.charCodeAt(0).toString(16)};`
    : toEntity(sign);
}
