import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { ShownFinding } from '../../engine/audit/page';
import type { AuditSeverity } from '../../engine/audit/types';
import { CopiedText } from '../parts/copied';
import { mildIcon, severeIcon } from '../parts/icons';

/** What a person can have done. */
export interface FindingActions {
  /** Whether the server part can do it. */
  readonly canMend: boolean;
  mend(finding: ShownFinding): void;
}

interface Props extends FindingActions {
  readonly finding: ShownFinding;
  readonly trans: TranslationBundle;
}

/** One finding: a line that unfolds to what it means and what to do. */
export const AuditFindingItem = (props: Props): JSX.Element => {
  const { finding, trans } = props;
  const { severity, title } = finding;
  const { react: Icon } = isSevere(severity) ? severeIcon : mildIcon;
  return (
    <li className={`nbw-Audit-finding nbw-mod-${severity}`}>
      <details>
        <summary>
          <Icon tag="span" className="nbw-Icon" />
          <span className="nbw-Severity">{severityOf(severity, trans)}</span>
          <span className="nbw-Audit-title">{title}</span>
        </summary>
        <Details {...props} />
      </details>
    </li>
  );
};

const Details = (props: Props): JSX.Element => {
  const { finding, trans } = props;
  return (
    <div className="nbw-Audit-details">
      <p>{finding.why}</p>
      <dl>
        <dt>{trans.__('Now')}</dt>
        <dd>{finding.effective}</dd>
        <dt>{trans.__('Set in')}</dt>
        <dd>{finding.origin}</dd>
      </dl>
      {finding.steps.map(({ words, code }, index) => (
        <div key={index}>
          {words !== '' && <p>{words}</p>}
          {code !== '' && <CopiedText text={code} trans={trans} />}
        </div>
      ))}
      {finding.restart && <p>{restartWords(finding.restart, trans)}</p>}
      <MendButton {...props} />
      <p className="nbw-Audit-rule">{finding.rule}</p>
    </div>
  );
};

const MendButton = ({
  finding,
  trans,
  canMend,
  mend
}: Props): JSX.Element | null =>
  finding.mending && canMend ? (
    <button
      type="button"
      className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
      onClick={() => mend(finding)}
    >
      {mendLabel(finding.mending.kind, trans)}
    </button>
  ) : null;

/** What the server part is asked to do. */
const mendLabel = (
  kind: 'password' | 'mode' | 'secret',
  trans: TranslationBundle
): string =>
  ({
    password: trans.__('Set a password…'),
    mode: trans.__('Fix file modes…'),
    secret: trans.__('Move secret out of the configuration…')
  })[kind];

const restartWords = (
  program: 'server' | 'Hub',
  trans: TranslationBundle
): string =>
  program === 'Hub'
    ? trans.__('It holds when the Hub has been started again.')
    : trans.__('It holds when the server has been started again.');

export const isSevere = (severity: AuditSeverity): boolean =>
  severity === 'critical' || severity === 'high';

const severityOf = (
  severity: AuditSeverity,
  trans: TranslationBundle
): string =>
  ({
    critical: trans.__('critical'),
    high: trans.__('high'),
    medium: trans.__('medium'),
    low: trans.__('low'),
    info: trans.__('info')
  })[severity];
