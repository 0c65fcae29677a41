import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { HookState } from '../../notebook/commit/gitpart';
import { ActionButton } from '../parts/actionbutton';

/** What is known of the hooks that guard commits and pushes outside of the Git panel. */
export type HookView =
  /** Nothing to say: no repository, or no server part. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'known';
      readonly commit: HookState['state'];
      readonly push: HookState['state'];
    }
  | { readonly kind: 'failed'; readonly reason: string };

interface Props {
  readonly hook: HookView;
  readonly trans: TranslationBundle;
  /** The hook of pushes comes beside the one of commits. */
  install(withPush: boolean): void;
  /** Both, or the one of pushes alone. */
  remove(onlyOfPushes: boolean): void;
}

const isThere = (state: HookState['state']): boolean =>
  state === 'installed' || state === 'chained';

/** Lines about the hooks, and what can be done about them. */
export const HookLine = (props: Props): JSX.Element | null => {
  const { hook, trans, install, remove } = props;
  if (hook.kind === 'none') {
    return null;
  }
  const isGuarded = hook.kind === 'known' && isThere(hook.commit);
  return (
    <div className="nbw-Commit-hook">
      <p className="nbw-Empty" role="status">
        {hook.kind === 'failed'
          ? trans.__('The git hook: %1', hook.reason)
          : commitSentence(hook.commit, trans)}
      </p>
      {isGuarded ? (
        <ActionButton act={() => remove(false)}>
          {isThere(hook.push)
            ? trans.__('Remove the git hooks')
            : trans.__('Remove the git hook')}
        </ActionButton>
      ) : (
        <ActionButton act={() => install(false)}>
          {trans.__('Install a git hook')}
        </ActionButton>
      )}
      {hook.kind === 'known' && <PushLine {...props} state={hook.push} />}
    </div>
  );
};

const PushLine = ({
  state,
  trans,
  install,
  remove
}: Props & { readonly state: HookState['state'] }): JSX.Element => (
  <>
    <p className="nbw-Empty" role="status">
      {pushSentence(state, trans)}
    </p>
    {isThere(state) ? (
      <ActionButton act={() => remove(true)}>
        {trans.__('Remove the hook of pushes')}
      </ActionButton>
    ) : (
      <ActionButton act={() => install(true)}>
        {trans.__('Guard pushes as well')}
      </ActionButton>
    )}
  </>
);

const commitSentence = (
  state: HookState['state'],
  trans: TranslationBundle
): string => {
  switch (state) {
    case 'installed':
      return trans.__('A git hook guards commits in a terminal.');
    case 'chained':
      return trans.__(
        'A git hook guards commits in a terminal, and runs the hook that was there.'
      );
    case 'foreign':
      return trans.__(
        'Another hook is there: commits in a terminal are not guarded.'
      );
    case 'absent':
      return trans.__('Commits in a terminal are not guarded.');
  }
};

const pushSentence = (
  state: HookState['state'],
  trans: TranslationBundle
): string => {
  switch (state) {
    case 'installed':
      return trans.__('A git hook guards pushes in a terminal.');
    case 'chained':
      return trans.__(
        'A git hook guards pushes in a terminal, and runs the hook that was there.'
      );
    case 'foreign':
      return trans.__(
        'Another hook is there: pushes in a terminal are not guarded.'
      );
    case 'absent':
      return trans.__('Pushes in a terminal are not guarded.');
  }
};
