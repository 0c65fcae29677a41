/** Notebooks as files → findings and problems, with as little parsing as can be. */
import { Keywords } from './bytes/keywords';
import { reduceNotebook, type Remains } from './bytes/reduce';
import { scanNotebook, scanNotebookText } from './documents';
import { glances, keywords } from './keywords';
import type { ScanOptions } from './scan';
import type { ScanResult } from './types';

/** A notebook's file as it was read, and how its bytes become a text: the engine knows no host. */
export interface NotebookFile {
  readonly bytes: Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

const inBytes = new Keywords(keywords.automaton, glances);

/**
 * The same as `scanNotebookText` of the decoded file, and several times as
 * fast. What the search in bytes does not know of is scanned as a text.
 * Throws what `decode` does.
 */
export const scanNotebookFile = (
  file: NotebookFile,
  options: ScanOptions = {}
): ScanResult => {
  const isPlain = Object.keys(options).every(option => option === 'now');
  const remains = isPlain ? reduceNotebook(file.bytes, inBytes) : null;
  if (remains === null) {
    return scanNotebookText(file.decode(file.bytes), options);
  }
  return remains.isEmpty
    ? { findings: [], problems: [] }
    : scanNotebook(JSON.parse(toText(file, remains)), options);
};

const toText = ({ bytes, decode }: NotebookFile, { cuts }: Remains): string => {
  const pieces: string[] = [];
  let kept = 0;
  for (const { from, to, instead } of cuts) {
    pieces.push(decode(bytes.subarray(kept, from)), instead);
    kept = to;
  }
  pieces.push(decode(bytes.subarray(kept)));
  return pieces.join('');
};
