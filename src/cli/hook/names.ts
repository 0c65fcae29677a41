/** The hooks of git that can be installed. */
export const hookNames = ['pre-commit', 'pre-push'] as const;
export type HookName = (typeof hookNames)[number];

/** What each of them guards, for people. */
export const guarded: Readonly<
  Record<HookName, { noun: string; plural: string; bypass: string }>
> = {
  'pre-commit': {
    noun: 'commit',
    plural: 'Commits',
    bypass: 'git commit --no-verify'
  },
  'pre-push': {
    noun: 'push',
    plural: 'Pushes',
    bypass: 'git push --no-verify'
  }
};
