import { hideSecrets, type FileError } from '../../engine/report';
import { isNotebookPath } from '../../engine/notebook/paths';
import {
  reviewNotebookText,
  type ReviewedNotebook,
  type TrustReport
} from '../../engine/trust';
import { listFiles } from '../files';
import { refusePointer } from '../lfs';
import { decode, FileReader } from '../read';
import { toReported } from '../source';
import { toReadReason, toReason } from '../trouble';

/** A report, and the text of each notebook that it tells of, for the signing. */
export interface ReviewRun {
  readonly report: TrustReport;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reviews notebooks. Never throws: what could not be read is in the report. */
export const reviewPaths = (paths: readonly string[]): ReviewRun => {
  const errors: FileError[] = [];
  const notebooks: ReviewedNotebook[] = [];
  const texts = new Map<string, string>();
  const tell = (path: string, message: string): void => {
    errors.push({
      path: hideSecrets(toReported(path)),
      message: hideSecrets(message)
    });
  };
  const reader = new FileReader();
  for (const path of listNotebooks(paths, tell)) {
    try {
      const text = decode(refusePointer(reader.read(path)));
      const { review, problems } = reviewNotebookText(text);
      problems.forEach(message => tell(path, message));
      if (review) {
        notebooks.push({ path: hideSecrets(toReported(path)), ...review });
        texts.set(path, text);
      }
    } catch (error) {
      tell(path, toReadReason(path, error));
    }
  }
  return { report: { notebooks, errors }, texts };
};

/** A file as named, of a folder its notebooks; each once. */
const listNotebooks = (
  paths: readonly string[],
  tell: (path: string, message: string) => void
): Set<string> => {
  const found = new Set<string>();
  for (const path of paths) {
    try {
      listFiles(path, (part, error) => tell(part, toReason(error)))
        .map(source => source.path)
        .filter(each => each === path || isNotebookPath(each))
        .forEach(each => found.add(each));
    } catch (error) {
      tell(path, toReadReason(path, error));
    }
  }
  return found;
};
