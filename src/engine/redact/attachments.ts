import { decodeBase64, encodeBase64 } from '../credentials/decode';
import { isKeptEncoded } from '../notebook/attachments';
import { formatOfMime } from '../notebook/formats';
import { isRecord } from '../notebook/reading';
import { redactValues } from '../redact';
import { MASK } from './mask';
import { redactText } from './text';
import type { Hidden } from './values';

/**
 * A cell's attachments with values hidden in all of their texts, also in those kept in base64.
 *
 * @param source - the cell's text as it will be: a name by which it shows an attachment stays.
 * Where it is not known, all names do.
 */
export function redactAttachments(
  attachments: unknown,
  hidden: readonly Hidden[],
  source: string | null = null
): unknown {
  const redacted = mapRecord(attachments, bundle =>
    mapRecord(bundle, (data, mime) =>
      isKeptEncoded(mime, data)
        ? redactEncoded(data, mime, hidden)
        : redactOne(mime, data, hidden)
    )
  );
  return source === null ? redacted : renamed(redacted, hidden, source);
}

/** A text that showed an attachment by a name with the value was changed in the same way, and shows it still. */
function renamed(
  attachments: unknown,
  hidden: readonly Hidden[],
  source: string
): unknown {
  return isRecord(attachments)
    ? Object.fromEntries(
        Object.entries(attachments).map(([name, bundle]) => [
          source.includes(name) ? name : redactText(name, hidden, false),
          bundle
        ])
      )
    : attachments;
}

function mapRecord(
  record: unknown,
  map: (value: unknown, key: string) => unknown
): unknown {
  return isRecord(record)
    ? Object.fromEntries(
        Object.entries(record).map(([key, value]) => [key, map(value, key)])
      )
    : record;
}

function redactOne(
  mime: string,
  data: unknown,
  hidden: readonly Hidden[]
): unknown {
  const redacted = redactValues({ [mime]: data }, hidden);
  return isRecord(redacted) ? redacted[mime] : data;
}

function redactEncoded(
  data: string,
  mime: string,
  hidden: readonly Hidden[]
): string {
  const before = decodeBase64(data) ?? '';
  const after = redactText(before, hidden, formatOfMime(mime) === 'html');
  return after === before ? data : encode(after);
}

/** One character a byte, but for what stands in place of a value. */
function encode(text: string): string {
  const letters = encodeBase64(text.split(MASK).join(MASK_BYTES));
  return letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
}

/** In UTF-8. */
const MASK_BYTES = '\u00e2\u0080\u00a2'.repeat(MASK.length);
