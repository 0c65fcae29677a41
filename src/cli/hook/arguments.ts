import { readOptions } from '../options';
import { WrongArgument } from '../wrong';
import { hookNames, type HookName } from './names';

const formats = ['text', 'json'] as const;
const actions = ['install', 'uninstall', 'status', 'run'] as const;

/** Install the hooks of this repository, take them out again, or tell of them. */
export interface HookCommand {
  readonly kind: 'hook';
  readonly action: Exclude<(typeof actions)[number], 'run'>;
  readonly names: readonly HookName[];
  readonly format: (typeof formats)[number];
}

/** Do what a hook is there for; git's words for it come along. */
export interface HookRunCommand {
  readonly kind: 'hook-run';
  readonly name: HookName;
  readonly given: readonly string[];
}

const options = {
  format: { type: 'string', default: 'text' },
  'pre-push': { type: 'boolean', default: false }
} as const;

/** Whether the arguments are those of `hook`. */
export const isHook = ([name]: readonly string[]): boolean => name === 'hook';

/** @throws Error - with a sentence, for arguments that make no sense. */
export const readHook = (
  given: readonly string[]
): HookCommand | HookRunCommand => {
  const [, word, ...rest] = given;
  const action = actions.find(each => each === word);
  if (action === undefined) {
    throw new WrongArgument('Say hook install, hook uninstall or hook status.');
  }
  if (action === 'run') {
    const [name, ...words] = rest;
    return { kind: 'hook-run', name: toName(name), given: words };
  }
  const { values } = readOptions(rest, options, false);
  const format = formats.find(each => each === values.format);
  if (format === undefined) {
    throw new WrongArgument(`--format is one of ${formats.join(', ')}.`);
  }
  const names = toNames(action, values['pre-push']);
  return { kind: 'hook', action, names, format };
};

/** To install is asked for one by one; to uninstall means all, unless one is named. */
const toNames = (
  action: HookCommand['action'],
  isPush: boolean
): readonly HookName[] => {
  if (action === 'install' && !isPush) {
    return ['pre-commit'];
  }
  return action === 'uninstall' && isPush ? ['pre-push'] : hookNames;
};

const toName = (given: string | undefined): HookName => {
  const name = hookNames.find(each => each === given);
  if (name === undefined) {
    throw new WrongArgument(`The hooks are ${hookNames.join(' and ')}.`);
  }
  return name;
};
