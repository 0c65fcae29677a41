import { oldMimeTypes } from '../notebook/formats';
import { isRecord, readText } from '../notebook/reading';

/** The data of an output by MIME type; empty for a stream and an error, which are only text. */
export type Bundle = ReadonlyMap<string, unknown>;

export const readBundle = (output: unknown): Bundle => {
  if (
    !isRecord(output) ||
    output.output_type === 'stream' ||
    output.traceback !== undefined
  ) {
    return new Map();
  }
  return isRecord(output.data)
    ? new Map(Object.entries(output.data))
    : new Map(Object.entries(output).flatMap(toOldEntry));
};

/** nbformat 2 and 3 keep the data beside the output's type, under short names. */
const toOldEntry = ([key, data]: [string, unknown]): [string, unknown][] => {
  const mime = key.includes('/') ? key : oldMimeTypes.get(key);
  return mime === undefined ? [] : [[mime, data]];
};

const ignore = (): void => undefined;

/** The text of one type; data that are no text are written as JSON, as far as they can be. */
export const textOf = (bundle: Bundle, mime: string): string => {
  const data = bundle.get(mime);
  if (!isRecord(data)) {
    return readText(data, mime, ignore);
  }
  try {
    return JSON.stringify(data);
  } catch {
    return '';
  }
};
