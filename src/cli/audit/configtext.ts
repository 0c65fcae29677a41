import type { ConfigFile, PlacedProblem } from '../../engine/audit';
import { decode } from '../read';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((each, index) => bytes[index] === each);

const problemOf = (message: string): PlacedProblem => ({ line: 0, message });

/** What editors write that Python does not take, on Windows above all; `null` for nothing. */
const findProblem = (path: string, bytes: Uint8Array): PlacedProblem | null => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return problemOf('It is UTF-16. Save it as UTF-8.');
  }
  return path.endsWith('.json') && startsWith(bytes, 0xef, 0xbb, 0xbf)
    ? problemOf('A byte order mark stands before it. Save it as UTF-8 without.')
    : null;
};

/** A configuration as Jupyter reads it, which is less than this program could. */
export const toConfig = (path: string, bytes: Uint8Array): ConfigFile => {
  const syntaxError = findProblem(path, bytes);
  return {
    path,
    text: syntaxError ? '' : decode(bytes),
    ...(syntaxError && { syntaxError })
  };
};
