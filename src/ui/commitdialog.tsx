import { Dialog, ReactWidget, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { titleOf } from '../engine/title';
import type { Finding } from '../engine/types';
import type { JudgedFile } from '../notebook/commitguard';
import { severityIcon } from './findingcard';
import { findingCount, placeWords, severityWord } from './words';

/** What a person decided about the commit. */
export type CommitDecision =
  | { readonly goOn: false; readonly open: JudgedFile | null }
  | { readonly goOn: true; readonly reason: string };

interface BodyProps {
  readonly files: readonly JudgedFile[];
  readonly trans: TranslationBundle;
  open(file: JudgedFile): void;
}

/** "Commit stopped: 1 secret in 1 of 3 staged files" */
export const commitTitle = (
  files: readonly JudgedFile[],
  staged: number,
  trans: TranslationBundle
): string => {
  const all = files.flatMap(({ findings }) => findings);
  const affected = files.filter(({ findings }) => findings.length > 0).length;
  return all.length === 0
    ? trans.__('Commit stopped: not every staged file could be checked')
    : trans.__(
        'Commit stopped: %1 in %2 of %3',
        findingCount(all, trans),
        affected,
        trans._n('%1 staged file', '%1 staged files', staged)
      );
};

/** Files, the findings in them and the places where those stand. */
export const JudgedFiles = (props: BodyProps): JSX.Element => (
  <ul className="nbw-List nbw-Commit-files">
    {props.files.map(file => (
      <li key={file.path}>
        <div className="nbw-Commit-file">
          <span>{file.path}</span>
          <button
            type="button"
            className="jp-Button jp-mod-minimal nbw-Button"
            onClick={() => props.open(file)}
          >
            {props.trans.__('Open')}
          </button>
        </div>
        <ul className="nbw-List">
          {file.findings.map(finding => (
            <JudgedFinding
              key={`${finding.fingerprint} ${finding.from}`}
              finding={finding}
              trans={props.trans}
            />
          ))}
          {file.problems.map(problem => (
            <li key={problem} className="nbw-Row nbw-mod-medium">
              {problem}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

const JudgedFinding = (props: {
  finding: Finding;
  trans: TranslationBundle;
}): JSX.Element => {
  const { finding, trans } = props;
  const { react: Icon } = severityIcon(finding);
  return (
    <li className={`nbw-Row nbw-mod-${finding.rule.severity}`}>
      <span className="nbw-Commit-place">{stagedPlace(finding, trans)}</span>
      <Icon tag="span" className="nbw-Icon" />
      <span className="nbw-Severity">
        {severityWord(finding.rule.severity, trans)}
      </span>
      <span className="nbw-Row-title">{titleOf(finding)}</span>
      <code className="nbw-Masked">{finding.masked}</code>
    </li>
  );
};

const stagedPlace = (finding: Finding, trans: TranslationBundle): string => {
  const { place } = finding;
  return place.output === null || place.cell === null
    ? placeWords(finding, trans)
    : trans.__('Cell %1, output %2', place.cell + 1, place.output + 1);
};

/**
 * Ask what to do about a commit. Closing the dialog in any way but the two
 * confirmed buttons leaves the commit stopped.
 */
export const askAboutCommit = async (
  files: readonly JudgedFile[],
  staged: number,
  trans: TranslationBundle
): Promise<CommitDecision> => {
  let opened: JudgedFile | null = null;
  const dialog = new Dialog({
    title: commitTitle(files, staged, trans),
    body: ReactWidget.create(
      <JudgedFiles
        files={files}
        trans={trans}
        open={file => {
          opened = file;
          dialog.reject();
        }}
      />
    ),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.warnButton({ label: trans.__('Commit anyway…') })
    ],
    defaultButton: 0
  });
  dialog.addClass('nbw-CommitDialog');
  const { button } = await dialog.launch();
  return button.accept ? askForReason(trans) : { goOn: false, open: opened };
};

/** The body of the second question; its value is the reason. */
class ReasonBody extends ReactWidget implements Dialog.IBodyWidget<string> {
  constructor(trans: TranslationBundle) {
    super();
    this.addClass('nbw-Reason');
    this.trans = trans;
  }

  getValue(): string {
    return this.reason.trim();
  }

  protected override render(): JSX.Element {
    return (
      <label>
        {this.trans.__('Why is it safe to commit this?')}
        <input
          className="jp-mod-styled"
          onChange={event => (this.reason = event.target.value)}
        />
      </label>
    );
  }

  private reason = '';
  private readonly trans: TranslationBundle;
}

const askForReason = async (
  trans: TranslationBundle
): Promise<CommitDecision> => {
  const { button, value } = await showDialog({
    title: trans.__('Commit anyway'),
    body: new ReasonBody(trans),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.warnButton({ label: trans.__('Commit with the secret') })
    ],
    focusNodeSelector: 'input'
  });
  if (!button.accept) {
    return { goOn: false, open: null };
  }
  return value ? { goOn: true, reason: value } : askForReason(trans);
};
