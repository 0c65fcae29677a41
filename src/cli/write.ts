import { closeSync, openSync, writeSync } from 'node:fs';
import { once } from 'node:events';

/** Small pieces are joined up to this many characters. */
const chunkLength = 65536;

function* toChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

/** Writes to a stream, as fast as its reader reads; resolves when all is handed over. */
export const writeToStream = async (
  stream: NodeJS.WriteStream,
  pieces: Iterable<string>
): Promise<void> => {
  for (const chunk of toChunks(pieces)) {
    if (!stream.write(chunk)) {
      await once(stream, 'drain');
    }
  }
};

/** @throws Error - with the code of the file operation that failed. */
export const writeToFile = (path: string, pieces: Iterable<string>): void => {
  const file = openSync(path, 'w');
  try {
    for (const chunk of toChunks(pieces)) {
      writeSync(file, chunk);
    }
  } finally {
    closeSync(file);
  }
};
