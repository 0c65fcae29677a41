import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { isSensitive } from '../../engine/category';
import type { JudgedFile } from '../../notebook/commit/commitguard';
import { ActionButton } from '../parts/actionbutton';
import type { CommitAction } from './commitactions';
import { JudgedFiles } from './judgedfiles';
import { findingCount } from '../parts/words';
import { RoundDialog } from '../parts/rounddialog';

/** What is about to make findings known to others. */
export type GuardedStep = 'commit' | 'push';

/** What a person is asked about. */
export interface CommitQuestion {
  readonly step: GuardedStep;
  readonly files: readonly JudgedFile[];
  /** How many files were judged. */
  readonly count: number;
  /** What was done last, and what came of it; empty before anything was. */
  readonly note: string;
  readonly canUndo: boolean;
  /** Whether repairs are possible here; `null` where there is nothing to repair. */
  readonly canRepair: boolean | null;
}

/** What a person decided. */
export type CommitDecision =
  | { readonly kind: 'cancel' | 'go-on' | 'anyway' | 'repair-all' }
  | CommitAction;

/** "Commit stopped: 1 secret in 1 of 3 staged files" */
export const commitTitle = (
  { step, files, count }: CommitQuestion,
  trans: TranslationBundle
): string => {
  const what =
    step === 'commit' ? trans.__('Commit stopped') : trans.__('Push stopped');
  const all = files.flatMap(({ findings }) => findings);
  const affected = files.filter(({ findings }) => findings.length > 0).length;
  if (files.length === 0) {
    return trans.__('Nothing is left that stops the commit');
  }
  if (all.length === 0) {
    return trans.__('%1: %2', what, otherReason(files, trans));
  }
  return step === 'commit'
    ? trans.__(
        '%1: %2 in %3 of %4',
        what,
        findingCount(all, trans),
        affected,
        trans._n('%1 staged file', '%1 staged files', count)
      )
    : trans.__('%1: %2', what, findingCount(all, trans));
};

const otherReason = (
  files: readonly JudgedFile[],
  trans: TranslationBundle
): string => {
  if (files.some(({ problems }) => problems.length > 0)) {
    return trans.__('not every staged file could be checked');
  }
  return files.some(each => each.isCredentialFile)
    ? trans.__('a staged file holds credentials by its name')
    : trans.__('staged notebooks have outputs');
};

/** Actions that need the server part. */
const repairs = new Set(['values', 'outputs', 'ignore', 'undo']);

const Body = (
  props: CommitQuestion & {
    readonly trans: TranslationBundle;
    run(action: CommitAction): void;
  }
): JSX.Element => {
  const { files, trans, step } = props;
  const offers = (kind: CommitAction['kind']): boolean =>
    step === 'push'
      ? kind === 'allow'
      : props.canRepair === true || !repairs.has(kind);
  return (
    <>
      {props.note !== '' && (
        <p className="nbw-Commit-note" role="status">
          {props.note}
        </p>
      )}
      <JudgedFiles
        files={files}
        offers={offers}
        run={props.run}
        trans={trans}
      />
      {adviceSentences(props, trans).map(each => (
        <p key={each} className="nbw-Empty">
          {each}
        </p>
      ))}
      {props.canUndo && (
        <ActionButton act={() => props.run({ kind: 'undo' })}>
          {trans.__('Undo the repairs')}
        </ActionButton>
      )}
    </>
  );
};

const adviceSentences = (
  { step, files, canUndo, canRepair }: CommitQuestion,
  trans: TranslationBundle
): string[] => {
  const hasSecret = files.some(({ findings }) =>
    findings.some(each => !isSensitive(each))
  );
  const isKept = step === 'commit' && (hasSecret || canUndo);
  return [
    ...(step === 'push' && hasSecret
      ? [
          trans.__(
            'It is committed already: revoke it, or take it out of the commits before you push them.'
          )
        ]
      : []),
    ...(isKept
      ? [
          trans.__(
            'What was staged once stays among the objects of the repository until git prunes them. Revoke a secret if others can read the repository.'
          )
        ]
      : []),
    ...(canRepair === false
      ? [
          trans.__(
            'To repair it here, the server part is needed (pip install nbwarden in the environment of the server).'
          )
        ]
      : [])
  ];
};

/** Enter presses the button that has the focus, those of the body too. */
class CommitDialog extends RoundDialog<unknown> {
  protected override _evtKeydown(event: KeyboardEvent): void {
    const focused = document.activeElement;
    if (event.key === 'Enter' && focused?.matches('.nbw-Button')) {
      event.stopPropagation();
      event.preventDefault();
      (focused as HTMLElement).click();
    } else {
      super._evtKeydown(event);
    }
  }
}

/**
 * Ask what to do about a commit or a push. Closing the dialog in any way but
 * by a button leaves it stopped.
 */
export const askAboutCommit = async (
  question: CommitQuestion,
  trans: TranslationBundle
): Promise<CommitDecision> => {
  let chosen: CommitAction | null = null;
  const dialog = new CommitDialog({
    title: commitTitle(question, trans),
    body: ReactWidget.create(
      <Body
        {...question}
        trans={trans}
        run={action => {
          chosen = action;
          dialog.reject();
        }}
      />
    ),
    buttons: toButtons(question, trans),
    defaultButton: 0,
    // After a repair the focus stays among the repairs.
    focusNodeSelector: question.note === '' ? '' : '.nbw-Commit-row .nbw-Button'
  });
  dialog.addClass('nbw-CommitDialog');
  const { button } = await dialog.launch();
  const [kind] = button.actions as CommitDecision['kind'][];
  return chosen ?? ({ kind: kind ?? 'cancel' } as CommitDecision);
};

const toButtons = (
  { step, files, canRepair }: CommitQuestion,
  trans: TranslationBundle
): Dialog.IButton[] => {
  const cancel = Dialog.cancelButton({ label: trans.__('Cancel') });
  const isRepairable = files.some(
    ({ findings, outputs, isCredentialFile }) =>
      findings.length + outputs.length > 0 && !isCredentialFile
  );
  if (files.length === 0) {
    const label = trans.__('Commit');
    return [cancel, Dialog.okButton({ label, actions: ['go-on'] })];
  }
  return [
    cancel,
    Dialog.warnButton({
      label:
        step === 'commit'
          ? trans.__('Commit anyway…')
          : trans.__('Push anyway…'),
      actions: ['anyway']
    }),
    ...(step === 'commit' && canRepair && isRepairable
      ? [
          Dialog.okButton({
            label: trans.__('Repair all and commit'),
            actions: ['repair-all']
          })
        ]
      : [])
  ];
};
