import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { JudgedFile, Judgement } from '../notebook/commitguard';
import { JudgedFiles } from './commitdialog';

/** What is known of the next commit. */
export type CommitState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'no-git'; readonly app: string }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'checked'; readonly judgement: Judgement };

interface Props {
  readonly state: CommitState;
  readonly trans: TranslationBundle;
  open(file: JudgedFile): void;
  check(): void;
}

/** The section "Commit": the staged files with a finding. */
export const CommitBody = (props: Props): JSX.Element => {
  const { state, trans } = props;
  return (
    <>
      <p className="nbw-Empty" role="status">
        {toSentence(state, trans)}
      </p>
      {state.kind === 'checked' && (
        <JudgedFiles {...props} files={state.judgement.files} />
      )}
      {state.kind === 'checked' && state.judgement.allowed > 0 && (
        <p className="nbw-Empty">
          {trans._n(
            '%1 finding is allowed by a comment or nbwarden.toml.',
            '%1 findings are allowed by a comment or nbwarden.toml.',
            state.judgement.allowed
          )}
        </p>
      )}
      {state.kind !== 'no-git' && state.kind !== 'starting' && (
        <button
          type="button"
          className="jp-Button jp-mod-minimal nbw-Button"
          onClick={props.check}
        >
          {trans.__('Check staged files')}
        </button>
      )}
    </>
  );
};

const toSentence = (state: CommitState, trans: TranslationBundle): string => {
  switch (state.kind) {
    case 'starting':
      return '';
    case 'no-git':
      return noGitSentence(state.app, trans);
    case 'unchecked':
      return trans.__('Staged files are checked before each commit.');
    case 'failed':
      return trans.__(
        'The staged files could not be checked: %1',
        state.reason
      );
    case 'checked':
      return checkedSentence(state.judgement, trans);
  }
};

/** The Git panel does not run in Notebook 7, whatever is installed. */
const noGitSentence = (app: string, trans: TranslationBundle): string =>
  app === 'JupyterLab'
    ? trans.__(
        'Commits are not guarded here: this needs jupyterlab-git 0.50 or newer (pip install -U jupyterlab-git).'
      )
    : trans.__(
        'Commits are not guarded here: the Git panel runs in JupyterLab only. In a terminal a git hook can guard them.'
      );

const checkedSentence = (
  { files, staged }: Judgement,
  trans: TranslationBundle
): string => {
  const looked = trans._n('%1 staged file', '%1 staged files', staged);
  return files.length === 0
    ? trans.__('No secrets in %1.', looked)
    : trans.__(
        'Secrets or unreadable parts in %1 of %2:',
        files.length,
        looked
      );
};
