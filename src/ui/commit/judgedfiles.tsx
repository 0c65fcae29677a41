import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { fixableLanguageOf } from '../../engine/fixes/languages/files';
import type { OutputAt } from '../../engine/guard';
import { isNotebookPath } from '../../engine/notebook/paths';
import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import type { JudgedFile } from '../../notebook/commit/commitguard';
import { ActionButton } from '../parts/actionbutton';
import type { CommitAction } from './commitactions';
import { severityIcon } from '../findings/findingcard';
import { placeWords, severityWord } from '../parts/words';

interface ListProps {
  readonly files: readonly JudgedFile[];
  /** What can be done; the others are not shown. */
  offers(kind: CommitAction['kind']): boolean;
  run(action: CommitAction): void;
  readonly trans: TranslationBundle;
}

interface FileProps extends ListProps {
  readonly file: JudgedFile;
}

/** Of a time as git writes it. */
const DAY = 10;

/** Files, the findings in them, the places where those stand, and what can be done. */
export const JudgedFiles = (props: ListProps): JSX.Element => (
  <ul className="nbw-List nbw-Commit-files">
    {props.files.map(file => (
      <li key={`${file.commit?.id ?? ''} ${file.path}`} data-path={file.path}>
        <FileHead {...props} file={file} />
        <ul className="nbw-List">
          {file.findings.map((finding, index) => (
            <JudgedFinding
              key={index}
              {...props}
              file={file}
              finding={finding}
            />
          ))}
          {file.outputs.map(at => (
            <PlainOutput
              key={`${at.cell} ${at.output}`}
              {...props}
              file={file}
              at={at}
            />
          ))}
          {file.problems.map(problem => (
            <li key={problem} className="nbw-Row nbw-mod-medium">
              {problem}
            </li>
          ))}
          {file.isCredentialFile && <CredentialFile {...props} file={file} />}
        </ul>
      </li>
    ))}
  </ul>
);

const FileHead = (props: FileProps): JSX.Element => {
  const { file, trans } = props;
  const hasOutputs =
    file.outputs.length > 0 ||
    file.findings.some(({ place }) => place.part === 'output');
  return (
    <div className="nbw-Commit-file">
      <span className="nbw-Commit-path">{file.path}</span>
      {file.commit && (
        <span className="nbw-Commit-name">
          {file.commit.id} {file.commit.date.slice(0, DAY)}{' '}
          {file.commit.subject}
        </span>
      )}
      {file.findings.length === 0 && (
        <Offer {...props} action={{ kind: 'open', file, finding: null }}>
          {trans.__('Open')}
        </Offer>
      )}
      {hasOutputs && (
        <Offer {...props} action={{ kind: 'outputs', file, only: null }}>
          {trans.__('Clear all outputs of this file')}
        </Offer>
      )}
      <Offer {...props} action={{ kind: 'unstage', file }}>
        {trans.__('Unstage this file')}
      </Offer>
    </div>
  );
};

const JudgedFinding = (
  props: FileProps & { readonly finding: Finding }
): JSX.Element => {
  const { file, finding, trans } = props;
  const { react: Icon } = severityIcon(finding);
  return (
    <li className={`nbw-Row nbw-mod-${finding.rule.severity} nbw-Commit-row`}>
      <span className="nbw-Commit-place">{stagedPlace(finding, trans)}</span>
      <Icon tag="span" className="nbw-Icon" />
      <span className="nbw-Severity">
        {severityWord(finding.rule.severity, trans)}
      </span>
      <span className="nbw-Row-title" title={finding.rule.why}>
        {titleOf(finding)}
      </span>
      <code className="nbw-Masked">{finding.masked}</code>
      <span className="nbw-Commit-actions">
        <FindingActions {...props} file={file} />
      </span>
    </li>
  );
};

const FindingActions = (
  props: FileProps & { readonly finding: Finding }
): JSX.Element => {
  const { file, finding, trans } = props;
  const { cell, output } = finding.place;
  const values = { kind: 'values', file, findings: [finding] } as const;
  return (
    <>
      {isCode(finding, file) && (
        <Offer {...props} action={{ ...values, way: 'env' }}>
          {trans.__('Use an environment variable')}
        </Offer>
      )}
      {!file.isCredentialFile && (
        <Offer {...props} action={{ ...values, way: null }}>
          {trans.__('Redact in index and file')}
        </Offer>
      )}
      {cell !== null && output !== null && (
        <Offer
          {...props}
          action={{ kind: 'outputs', file, only: { cell, output } }}
        >
          {trans.__('Clear output')}
        </Offer>
      )}
      <Offer {...props} action={{ kind: 'open', file, finding }}>
        {trans.__('Open')}
      </Offer>
      <Offer {...props} action={{ kind: 'allow', file, finding }}>
        {trans.__('Allow…')}
      </Offer>
    </>
  );
};

/** Whether a value stands where code can read it from elsewhere. */
const isCode = ({ place }: Finding, { path }: JudgedFile): boolean =>
  isNotebookPath(path)
    ? place.part === 'source'
    : fixableLanguageOf(path) !== null;

const PlainOutput = (
  props: FileProps & { readonly at: OutputAt }
): JSX.Element => {
  const { file, at, trans } = props;
  return (
    <li className="nbw-Row nbw-Commit-row">
      <span className="nbw-Commit-place">{outputPlace(at, trans)}</span>
      <span className="nbw-Row-title">{trans.__('An output')}</span>
      <span className="nbw-Commit-actions">
        <Offer {...props} action={{ kind: 'outputs', file, only: at }}>
          {trans.__('Clear output')}
        </Offer>
      </span>
    </li>
  );
};

const CredentialFile = (props: FileProps): JSX.Element => {
  const { file, trans } = props;
  return (
    <li className="nbw-Row nbw-mod-high nbw-Commit-row">
      <span className="nbw-Row-title">
        {trans.__('By its name, this file holds credentials.')}
      </span>
      <span className="nbw-Commit-actions">
        <Offer {...props} action={{ kind: 'ignore', file }}>
          {trans.__('Add to .gitignore')}
        </Offer>
      </span>
    </li>
  );
};

const Offer = (
  props: FileProps & {
    readonly action: CommitAction;
    readonly children: React.ReactNode;
  }
): JSX.Element | null =>
  props.offers(props.action.kind) ? (
    <ActionButton act={() => props.run(props.action)}>
      {props.children}
    </ActionButton>
  ) : null;

const outputPlace = (
  { cell, output }: OutputAt,
  trans: TranslationBundle
): string => trans.__('Cell %1, output %2', cell + 1, output + 1);

const stagedPlace = (finding: Finding, trans: TranslationBundle): string => {
  const { cell, output } = finding.place;
  return output === null || cell === null
    ? placeWords(finding, trans)
    : outputPlace({ cell, output }, trans);
};
