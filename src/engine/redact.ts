import { metadataFragments, outputFragments } from './notebook';
import { formatOfMime, oldMimeTypes } from './notebook/formats';
import { isOutputMember } from './notebook/members';
import { isRecord } from './notebook/reading';
import type { Finding } from './types';
import { toHiding } from './redact/hiding';
import { MASK } from './redact/mask';
import { redactLines, redactText } from './redact/text';
import type { Hidden } from './redact/values';
import { findHidden } from './redact/values';

/**
 * An output of any nbformat with each finding's value replaced by `••••`
 * wherever it stands in that output: in every MIME type, escaped for HTML or
 * JSON, with color codes inside. Everything else stays as it is, images are
 * not looked into, and the given output is not changed.
 *
 * @param output - as the notebook's file holds it.
 * @param findings - of this output; their offsets are those of its texts.
 */
export function redactOutput(
  output: unknown,
  findings: readonly Finding[]
): unknown {
  const place = { cell: 0, cellId: null, output: 0 };
  const metadata = isRecord(output) ? output.metadata : null;
  const fragments = [
    ...outputFragments(output, place),
    ...metadataFragments(metadata, place, () => undefined)
  ];
  const hidden = findHidden(fragments, findings);
  return hidden.length > 0 && isRecord(output)
    ? redactRecord(output, hidden, null)
    : output;
}

/** The same for any part of a notebook, and for values that were found elsewhere. */
export function redactValues(
  node: unknown,
  hidden: readonly Hidden[]
): unknown {
  return hidden.length > 0 ? redact(node, hidden, null) : node;
}

/** @param mime - the type of the text that `node` belongs to; `null` outside of any. */
function redact(
  node: unknown,
  hidden: readonly Hidden[],
  mime: string | null
): unknown {
  if (typeof node === 'string') {
    return redactText(node, hidden, isMarkup(mime));
  }
  if (typeof node === 'number') {
    return isHiddenNumber(node, hidden) ? MASK : node;
  }
  if (Array.isArray(node)) {
    return node.every(isLine) && !isJson(mime)
      ? redactLines(
          node,
          mime === 'traceback' ? '\n' : '',
          hidden,
          isMarkup(mime)
        )
      : node.map(each => redact(each, hidden, mime));
  }
  return isRecord(node) ? redactRecord(node, hidden, mime) : node;
}

function redactRecord(
  record: Readonly<Record<string, unknown>>,
  hidden: readonly Hidden[],
  mime: string | null
): Record<string, unknown> {
  const isOutput = mime === null && 'output_type' in record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const type = mime === null ? typeOf(key) : mime;
      const name = redactText(
        key,
        hidden,
        false,
        mime === null ? isNoWord : undefined
      );
      const isBinary = type !== null && formatOfMime(type) === null;
      const isLabel =
        isOutput && LABELS.has(key) && isOutputMember(key, value, record);
      return isBinary || isLabel
        ? [key, value]
        : [name, redact(value, hidden, type)];
    })
  );
}

/** Shorter numbers are the same by chance. */
function isHiddenNumber(node: number, hidden: readonly Hidden[]): boolean {
  const digits = String(node);
  return digits.length >= SHORTEST_NUMBER && toHiding(hidden).all.has(digits);
}

const SHORTEST_NUMBER = 6;

/** Long enough to be no key of nbformat, as a password might be. */
function isNoWord({ value }: Hidden): boolean {
  return value.length >= NO_WORD;
}

const NO_WORD = 16;

/** What nbformat itself says about an output. */
const LABELS = new Set(['output_type', 'execution_count', 'name', 'ename']);

/** The MIME type that a key of an output or of its data stands for. */
function typeOf(key: string): string | null {
  if (key.includes('/') || key === 'traceback') {
    return key;
  }
  return oldMimeTypes.get(key) ?? null;
}

function isMarkup(mime: string | null): boolean {
  return mime !== null && formatOfMime(mime) === 'html';
}

function isJson(mime: string | null): boolean {
  return mime !== null && formatOfMime(mime) === 'json';
}

/** Real files hold `null` in a traceback. */
function isLine(node: unknown): node is string | null {
  return typeof node === 'string' || node === null;
}
