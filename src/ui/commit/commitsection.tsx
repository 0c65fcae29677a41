import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { Judgement } from '../../notebook/commit/commitguard';
import { ActionButton } from '../parts/actionbutton';
import type { CommitAction } from './commitactions';
import { type HistoryState, HistoryView } from './historyview';
import { HookLine, type HookView } from './hookline';
import { JudgedFiles } from './judgedfiles';

/** What is known of the next commit. */
export type CommitState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'no-git'; readonly app: string }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'checked'; readonly judgement: Judgement };

/** All that the section tells. */
export interface CommitView {
  readonly state: CommitState;
  /** Credential files that git neither has nor ignores, relative to the repository. */
  readonly exposed: readonly string[];
  readonly hook: HookView;
  readonly history: HistoryState;
  readonly canRepair: boolean;
  readonly canUndo: boolean;
}

/** What a person can do in the section. */
export interface SectionActions {
  run(action: CommitAction): void;
  check(): void;
  installHook(withPush: boolean): void;
  removeHook(onlyOfPushes: boolean): void;
  searchHistory(): void;
  cancelHistory(): void;
}

interface Props extends CommitView {
  readonly actions: SectionActions;
  readonly trans: TranslationBundle;
}

/** Without the server part. */
const always = new Set<CommitAction['kind']>(['open', 'allow', 'unstage']);

/** The section "Commit": the staged files with a finding, and what guards commits. */
export const CommitBody = (props: Props): JSX.Element => {
  const { state, trans } = props;
  return (
    <>
      <p className="nbw-Empty" role="status">
        {toSentence(state, trans)}
      </p>
      {state.kind === 'checked' && (
        <Checked {...props} judgement={state.judgement} />
      )}
      {props.canUndo && (
        <ActionButton act={() => props.actions.run({ kind: 'undo' })}>
          {trans.__('Undo the repairs')}
        </ActionButton>
      )}
      <Exposed {...props} />
      {state.kind !== 'no-git' && state.kind !== 'starting' && (
        <>
          <ActionButton act={props.actions.check}>
            {trans.__('Check staged files')}
          </ActionButton>
          {props.canRepair && (
            <ActionButton act={props.actions.searchHistory}>
              {trans.__('Search the history')}
            </ActionButton>
          )}
        </>
      )}
      <HookLine
        hook={props.hook}
        trans={trans}
        install={props.actions.installHook}
        remove={props.actions.removeHook}
      />
      <HistoryView
        history={props.history}
        trans={trans}
        run={props.actions.run}
        cancel={props.actions.cancelHistory}
      />
    </>
  );
};

const Checked = (
  props: Props & { readonly judgement: Judgement }
): JSX.Element => {
  const { judgement, trans } = props;
  const notes = [
    judgement.allowed > 0 &&
      trans._n(
        '%1 finding is allowed by a comment or nbwarden.toml.',
        '%1 findings are allowed by a comment or nbwarden.toml.',
        judgement.allowed
      ),
    judgement.binary.length > 0 &&
      trans._n(
        '%1 staged file holds no text and was not read.',
        '%1 staged files hold no text and were not read.',
        judgement.binary.length
      )
  ].filter(note => note !== false);
  return (
    <>
      <JudgedFiles
        files={judgement.files}
        offers={kind => props.canRepair || always.has(kind)}
        run={props.actions.run}
        trans={trans}
      />
      {notes.map(note => (
        <p key={note} className="nbw-Empty">
          {note}
        </p>
      ))}
    </>
  );
};

const Exposed = ({
  exposed,
  canRepair,
  actions,
  trans
}: Props): JSX.Element => (
  <ul className="nbw-List">
    {exposed.map(path => (
      <li key={path} className="nbw-Row nbw-mod-medium nbw-Commit-row">
        <span className="nbw-Row-title">
          {trans.__(
            '%1 holds credentials by its name, and git does not ignore it.',
            path
          )}
        </span>
        {canRepair && (
          <ActionButton
            act={() => actions.run({ kind: 'ignore', file: toUntracked(path) })}
          >
            {trans.__('Add to .gitignore')}
          </ActionButton>
        )}
      </li>
    ))}
  </ul>
);

const toUntracked = (path: string): Judgement['files'][number] => ({
  path,
  blob: null,
  findings: [],
  outputs: [],
  problems: [],
  isCredentialFile: true
});

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

/** What an application without a server is called, whatever its own name is. */
export const LITE = 'JupyterLite';

/** The Git panel does not run in Notebook 7, whatever is installed. */
const noGitSentence = (app: string, trans: TranslationBundle): string => {
  switch (app) {
    case 'JupyterLab':
      return trans.__(
        'Commits are not guarded here: this needs jupyterlab-git 0.50 or newer (pip install -U jupyterlab-git).'
      );
    case LITE:
      return trans.__(
        'There is no git here: notebooks are kept in your browser.'
      );
    default:
      return trans.__(
        'Commits are not guarded here: the Git panel runs in JupyterLab only. In a terminal a git hook can guard them.'
      );
  }
};

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
