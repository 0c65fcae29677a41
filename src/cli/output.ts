import { complain } from './exit';
import { toWriteReason } from './trouble';
import { writeToFile, writeToStream } from './write';

/** What became of a report; `elsewhere` is the standard output in place of a file. */
export type Written = 'as asked' | 'elsewhere' | 'nowhere';

/** Writes a report. What cannot go to its file goes to the standard output: nobody should miss a finding. */
export const writeReport = async (
  toPieces: () => Iterable<string>,
  output: string | null
): Promise<Written> => {
  if (output !== null) {
    try {
      writeToFile(output, toPieces());
      return 'as asked';
    } catch (error) {
      complain(`${output} was not written. ${toWriteReason(error)}`);
    }
  }
  try {
    await writeToStream(process.stdout, toPieces());
    return output === null ? 'as asked' : 'elsewhere';
  } catch (error) {
    complain(`The report was not written. ${toWriteReason(error)}`);
    return 'nowhere';
  }
};
