import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { JudgedFile } from '../../notebook/commit/commitguard';
import { ActionButton } from '../parts/actionbutton';
import type { CommitAction } from './commitactions';
import { JudgedFiles } from './judgedfiles';

/** What is known of earlier commits. */
export type HistoryState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running' | 'done' | 'canceled';
      /** How many commits were looked at, and how many there are. */
      readonly done: number;
      readonly total: number;
      /** There were commits before these, which are not here. */
      readonly isCut: boolean;
      /** What the commits brought, one entry a file and commit. */
      readonly files: readonly JudgedFile[];
      /** How many contents could not be read, in part at least. */
      readonly unread: number;
    }
  | { readonly kind: 'failed'; readonly reason: string };

interface Props {
  readonly history: HistoryState;
  readonly trans: TranslationBundle;
  run(action: CommitAction): void;
  cancel(): void;
}

/** The commits that hold a finding, how far the search is, and what to do. */
export const HistoryView = (props: Props): JSX.Element | null => {
  const { history, trans, run, cancel } = props;
  if (history.kind === 'none') {
    return null;
  }
  if (history.kind === 'failed') {
    return (
      <p className="nbw-Empty" role="status">
        {trans.__('The history could not be searched: %1', history.reason)}
      </p>
    );
  }
  const { kind, done, total, files } = history;
  return (
    <div className="nbw-Commit-history">
      {kind === 'running' && (
        <>
          <progress
            max={Math.max(total, 1)}
            value={done}
            aria-label={trans.__('Commits that were searched')}
          />
          <ActionButton act={cancel}>
            {trans.__('Cancel the search')}
          </ActionButton>
        </>
      )}
      <p className="nbw-Empty" role="status">
        {toSentence(history, trans)}
      </p>
      <JudgedFiles
        files={files}
        offers={each => each === 'allow'}
        run={run}
        trans={trans}
      />
      {files.length > 0 && (
        <>
          <p className="nbw-Empty">
            {trans.__(
              'Revoke the secrets first: whoever has the repository has them. Then the commits can be rewritten, for everybody who works with them:'
            )}
          </p>
          <pre className="nbw-Commit-recipe">{recipe}</pre>
        </>
      )}
    </div>
  );
};

/** Documented on the page about commits; `==>` stands between a text and its replacement. */
const recipe = `git clone --no-local REPOSITORY clean
cd clean
git filter-repo --replace-text ../expressions.txt`;

const toSentence = (
  {
    kind,
    done,
    total,
    isCut,
    files,
    unread
  }: Extract<HistoryState, { done: number }>,
  trans: TranslationBundle
): string => {
  const looked = trans._n('%1 commit', '%1 commits', total);
  const hits = new Set(files.map(({ commit }) => commit?.id)).size;
  if (kind === 'running') {
    return trans.__('%1 of %2 searched.', done, looked);
  }
  const found =
    hits === 0
      ? trans.__('No secrets in %1.', trans._n('%1 commit', '%1 commits', done))
      : trans._n(
          '%1 commit holds a secret or sensitive data.',
          '%1 commits hold secrets or sensitive data.',
          hits
        );
  const cut = trans.__(
    'This clone is shallow: commits before its first ones were not searched.'
  );
  const told = [
    found,
    ...(unread === 0 ? [] : [unreadSentence(unread, trans)]),
    ...(isCut ? [cut] : [])
  ].join(' ');
  return kind === 'canceled'
    ? trans.__('Canceled after %1 of %2. %3', done, looked, told)
    : told;
};

const unreadSentence = (count: number, trans: TranslationBundle): string =>
  trans._n(
    '%1 content could not be read as what its name says.',
    '%1 contents could not be read as what their names say.',
    count
  );
