import { refuseEmpty } from '../namedpath';
import { readOptions } from '../options';
import { WrongArgument } from '../wrong';

const formats = ['text', 'json'] as const;

/** Tell what notebooks would do if they were trusted, and sign them. */
export interface TrustCommand {
  readonly kind: 'trust';
  /** Files and folders; `-` is the standard input. */
  readonly paths: readonly string[];
  readonly format: (typeof formats)[number];
  /** Whether the notebooks are signed after the review was printed. */
  readonly isSigned: boolean;
}

const options = {
  format: { type: 'string', default: 'text' },
  sign: { type: 'boolean', default: false }
} as const;

/** Whether the arguments are those of `trust`. */
export const isTrust = ([name]: readonly string[]): boolean => name === 'trust';

/** @throws Error - with a sentence, for arguments that make no sense. */
export const readTrust = (given: readonly string[]): TrustCommand => {
  const { values, positionals } = readOptions(given, options);
  const [, ...paths] = refuseEmpty(positionals);
  if (paths.length === 0) {
    throw new WrongArgument('Name the notebooks or folders to review.');
  }
  if (values.sign && paths.includes('-')) {
    throw new WrongArgument('What the standard input holds cannot be signed.');
  }
  const format = formats.find(each => each === values.format);
  if (!format) {
    throw new WrongArgument(`--format is one of ${formats.join(', ')}.`);
  }
  return { kind: 'trust', paths, format, isSigned: values.sign };
};
