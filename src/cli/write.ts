import { closeSync, openSync, writeSync } from 'node:fs';

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

/** A reader that has seen enough (`| head`) closes the pipe. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** Hands bytes over as they are. */
export const writeBytes = (
  stream: NodeJS.WriteStream,
  chunk: string | Uint8Array
): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(chunk, error => (error ? reject(error) : resolve()));
  });

/** Writes to a stream, as fast as its reader reads; resolves when all is handed over. */
export const writeToStream = async (
  stream: NodeJS.WriteStream,
  pieces: Iterable<string>
): Promise<void> => {
  try {
    for (const chunk of toChunks(pieces)) {
      await writeBytes(stream, chunk);
    }
  } catch (error) {
    if (!isClosedPipe(error)) {
      throw error;
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
