import { readOptions } from '../options';
import { WrongArgument } from '../wrong';

/** Put the filter into this repository, or take it out again. */
export interface FilterCommand {
  readonly kind: 'filter';
  readonly action: 'install' | 'uninstall';
}

/** What git calls: the file comes in on the standard input and goes out redacted. */
export interface CleanCommand {
  readonly kind: 'filter-clean';
  readonly path: string;
}

/** Whether the arguments are those of `filter`. */
export const isFilter = ([name]: readonly string[]): boolean =>
  name === 'filter';

/** @throws Error - with a sentence, for arguments that make no sense. */
export const readFilter = (
  given: readonly string[]
): FilterCommand | CleanCommand => {
  const [, word, ...rest] = given;
  if (word === 'clean' && rest.length === 1) {
    return { kind: 'filter-clean', path: rest[0] };
  }
  if (word !== 'install' && word !== 'uninstall') {
    throw new WrongArgument('Say filter install or filter uninstall.');
  }
  readOptions(rest, {}, false);
  return { kind: 'filter', action: word };
};
