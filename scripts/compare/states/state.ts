/** What is staged, how it is committed, and what most states are made of. */
import {
  codeCell,
  markdownCell,
  notebook,
  stream,
  toFileText,
  type Cell
} from '../../samples/notebook';
import type { Repository } from '../tree';

export interface State {
  /** As the table names it. */
  readonly name: string;
  /** Makes the state, before the guard is installed; may lead into another working tree. */
  before?(repository: Repository, token: string): Repository | void;
  /** Stages; `false` where git refuses. */
  stage(repository: Repository, token: string): boolean;
  /** The rest of `git commit`. */
  readonly commit?: readonly string[];
  /** Whether a file holds what was not staged, and is the user's to keep there. */
  readonly hasUnstaged?: true;
  /** What cannot be had in the panel: it shows nothing there, or its server runs as root. */
  readonly isOfShell?: 'two at once' | 'as nobody' | 'locked';
}

export const toFile = (...cells: Cell[]): string => toFileText(notebook(cells));

export const printed = (token: string): string =>
  toFile(codeCell('show()', [stream(`key ${token}\n`)]));

export const clean = toFile(markdownCell('# Report'));

export const add =
  (name: string, toText: (token: string) => string | Buffer) =>
  (repository: Repository, token: string): boolean => {
    repository.write(name, toText(token));
    return repository.add(name);
  };

/** A state that is made of one new file. */
export const ofFile = (
  name: string,
  path: string,
  toText: (token: string) => string | Buffer
): State => ({ name, stage: add(path, toText) });

/** A commit of what is there, without a guard. */
export const commitAll = (repository: Repository, message: string): void => {
  repository.git('add', '.');
  repository.git('commit', '-q', '--no-verify', '-m', message);
};
