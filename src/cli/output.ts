import { complain } from './exit';
import { toWriteReason } from './trouble';
import { writeToFile, writeToStream } from './write';

/** Writes a report. What cannot go to its file goes to the standard output: nobody should miss a finding. */
export const writeReport = async (
  toPieces: () => Iterable<string>,
  output: string | null
): Promise<boolean> => {
  if (output !== null) {
    try {
      writeToFile(output, toPieces());
      return true;
    } catch (error) {
      complain(`${output} was not written. ${toWriteReason(error)}`);
    }
  }
  try {
    await writeToStream(process.stdout, toPieces());
    return output === null;
  } catch (error) {
    complain(`The report was not written. ${toWriteReason(error)}`);
    return false;
  }
};
