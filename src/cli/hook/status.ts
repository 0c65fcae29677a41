import { existsSync, lstatSync } from 'node:fs';

import { takeBlock } from './block';
import { readOptional } from './files';
import { guarded, type HookName } from './names';
import { toAdvice } from './owners';
import { isRunnable, type HookPlace } from './place';

/** `foreign`: there is a hook, and it does not call nbwarden; `chained`: it is called after nbwarden. */
export type HookState = 'installed' | 'absent' | 'chained' | 'foreign';

export interface HookStatus {
  readonly name: HookName;
  readonly state: HookState;
  readonly path: string;
  readonly message: string;
}

/** What there is of a hook. */
export const findStatus = (place: HookPlace): HookStatus => {
  const { name, path } = place;
  return { name, path, ...judge(place) };
};

const judge = (place: HookPlace): Pick<HookStatus, 'state' | 'message'> => {
  const { name, path, guard, isOff, isShared, manager, owner } = place;
  const { plural } = guarded[name];
  if (isOff) {
    return {
      state: 'absent',
      message: `${plural} are not checked: git calls no hooks, because core.hooksPath leads to no folder.`
    };
  }
  if (owner !== null) {
    return {
      state: 'foreign',
      message: `${plural} are checked only if ${owner.name}, whose hook this is, has it done. ${toAdvice(owner, name)}`
    };
  }
  const rest = takeBlock(readOptional(path)?.toString('latin1') ?? '');
  if (rest === null) {
    return isThere(path) || manager === 'pre-commit'
      ? {
          state: 'foreign',
          message: `${plural} are not checked: another hook is there, and nbwarden would be called before it.`
        }
      : { state: 'absent', message: `${plural} are not checked.` };
  }
  if (!existsSync(guard)) {
    const reason = isShared
      ? 'the hook is shared, and was not installed for this repository'
      : 'a part of the hook is gone. Install it again';
    return {
      state: 'absent',
      message: `${plural} are not checked: ${reason}.`
    };
  }
  if (!isRunnable(place)) {
    return {
      state: 'absent',
      message: `${plural} are not checked: git ignores the hook, because it is not executable.`
    };
  }
  const other = toOther(place, rest.isOwnFile);
  const then = other === null ? '' : `, then ${other} follows`;
  return {
    state: other === null ? 'installed' : 'chained',
    message: `${plural} are checked${then}.${toRemark(place)}`
  };
};

/** Who else uses the file. */
const toRemark = ({ isShared, isInTree }: HookPlace): string => {
  if (isInTree) {
    return ' The file belongs to everybody: commit it, or other working trees are without it. It stops nobody who has not run "nbwarden hook install".';
  }
  return isShared
    ? ' core.hooksPath leads there: other repositories are checked only where "nbwarden hook install" was run.'
    : '';
};

/** A link to nowhere is there, too. */
export const isThere = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** What comes after nbwarden, for people. */
const toOther = (
  { kept, manager }: HookPlace,
  isOwnFile: boolean
): string | null => {
  if (manager === 'pre-commit') {
    return 'the pre-commit framework';
  }
  if (manager === 'husky') {
    return isOwnFile ? null : 'the rest of husky’s hook';
  }
  return isThere(kept) || !isOwnFile ? 'the hook that was there before' : null;
};
