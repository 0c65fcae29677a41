/** Programs that write their hooks anew whenever they like: what is put there does not stay. */
import type { HookName } from './names';

export interface Owner {
  readonly name: string;
  /** What no hook but theirs holds. */
  readonly mark: string;
  /** Where a person says what it runs. */
  readonly settings: string;
}

const owners: readonly Owner[] = [
  {
    name: 'overcommit',
    mark: "require 'overcommit'",
    settings: '.overcommit.yml'
  },
  { name: 'lefthook', mark: 'call_lefthook', settings: 'lefthook.yml' },
  {
    name: 'simple-git-hooks',
    mark: 'SKIP_SIMPLE_GIT_HOOKS',
    settings: '"simple-git-hooks" of package.json'
  }
];

/** Whose hook this is; `null` where it is nobody's of them. */
export const findOwner = (text: Buffer | null): Owner | null =>
  owners.find(({ mark }) => text?.includes(mark)) ?? null;

const commands: Readonly<Record<HookName, string>> = {
  'pre-commit': 'nbwarden scan --staged',
  'pre-push': 'nbwarden scan --range @{upstream}..HEAD'
};

/** What to do instead of installing. */
export const toAdvice = ({ name, settings }: Owner, hook: HookName): string =>
  `Have ${name} run "${commands[hook]}": add it to its ${hook} in ${settings}.`;
