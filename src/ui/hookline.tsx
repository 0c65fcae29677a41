import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { HookState } from '../notebook/gitpart';
import { ActionButton } from './actionbutton';

/** What is known of the hook that guards commits outside of the Git panel. */
export type HookView =
  /** Nothing to say: no repository, or no server part. */
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly state: HookState['state'] }
  | { readonly kind: 'failed'; readonly reason: string };

/** One line about the hook, and what can be done about it. */
export const HookLine = (props: {
  readonly hook: HookView;
  readonly trans: TranslationBundle;
  install(): void;
  remove(): void;
}): JSX.Element | null => {
  const { hook, trans } = props;
  if (hook.kind === 'none') {
    return null;
  }
  const isThere =
    hook.kind === 'known' &&
    (hook.state === 'installed' || hook.state === 'chained');
  return (
    <div className="nbw-Commit-hook">
      <p className="nbw-Empty" role="status">
        {toSentence(hook, trans)}
      </p>
      {isThere ? (
        <ActionButton act={props.remove}>
          {trans.__('Remove the git hook')}
        </ActionButton>
      ) : (
        <ActionButton act={props.install}>
          {trans.__('Install a git hook')}
        </ActionButton>
      )}
    </div>
  );
};

const toSentence = (
  hook: Exclude<HookView, { kind: 'none' }>,
  trans: TranslationBundle
): string => {
  if (hook.kind === 'failed') {
    return trans.__('The git hook: %1', hook.reason);
  }
  switch (hook.state) {
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
