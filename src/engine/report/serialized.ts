import { findToken, findValueEnd } from './jsonpath';

/** A serializer breaks the line behind an opening mark and a comma, and before a closing one. */
const marks = /["{}[\],]/g;

/** Behind a string, or behind an object or a list without members. */
const skipWhole = (json: string, at: number): number => {
  if (json[at] === '"') {
    return findValueEnd(json, at);
  }
  const next = findToken(json, at + 1);
  const isEmpty = '{['.includes(json[at]) && '}]'.includes(json[next]);
  return isEmpty ? next + 1 : at;
};

/**
 * Where in a JSON text the line of a value is written, when
 * `JSON.stringify(value, null, 1)` counts the lines.
 *
 * @param from - where the value starts.
 */
export const findSerializedLine = (
  json: string,
  from: number,
  line: number
): number => {
  const end = findValueEnd(json, from);
  let passed = 0;
  marks.lastIndex = from;
  for (let found = marks.exec(json); found; found = marks.exec(json)) {
    const at = found.index;
    const behind = skipWhole(json, at);
    if (at >= end || passed === line) {
      break;
    }
    if (behind > at) {
      marks.lastIndex = behind;
      continue;
    }
    passed++;
    if (passed === line) {
      return '}]'.includes(found[0]) ? at : findToken(json, at + 1);
    }
  }
  return from;
};
