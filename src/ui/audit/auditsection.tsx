import type { TranslationBundle } from '@jupyterlab/translation';
import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { ReportFormat, ShownReport } from '../../engine/audit/page';
import type { ServerFacts } from '../../engine/audit/types';
import type { AuditState } from '../../notebook/audit/serveraudit';
import { AuditFindingItem, type FindingActions } from './auditfinding';
import { AboutServer } from '../repair/aboutserver';

/** What a person can do in the section "Server". */
export interface AuditActions extends FindingActions {
  check(): void;
  save(format: ReportFormat): void;
  setPassword(): void;
  askKernel(): void;
}

interface Props extends AuditActions {
  readonly state: AuditState;
  readonly trans: TranslationBundle;
}

/** The section "Server": whether it is safe, and what to do. */
export const AuditBody = (props: Props): JSX.Element => {
  const { state, trans } = props;
  return (
    <>
      <p className="nbw-Audit-grade" role="status">
        {toSentence(state, trans)}
      </p>
      {state.kind === 'checked' && (
        <Report {...props} report={state.report} server={state.server} />
      )}
      {state.kind !== 'no server' && <Buttons {...props} />}
    </>
  );
};

const toSentence = (state: AuditState, trans: TranslationBundle): string => {
  switch (state.kind) {
    case 'unchecked':
      return trans.__('The server has not been checked yet.');
    case 'checking':
      return trans.__('Checking…');
    case 'no server':
      return trans.__(
        'There is no server here: this page runs in your browser alone. Nobody can break into what is not there.'
      );
    case 'failed':
      return trans.__('The server could not be checked: %1', state.reason);
    case 'checked':
      return state.report.grade;
  }
};

const Report = (
  props: Props & {
    readonly report: ShownReport;
    readonly server: ServerFacts | null;
  }
): JSX.Element => {
  const { report, server, trans } = props;
  return (
    <>
      {server && server.staleConfigs.length > 0 && (
        <p className="nbw-Empty">
          {trans.__(
            'Changed since the server started, and not in force yet: %1. Start it again.',
            server.staleConfigs.join(', ')
          )}
        </p>
      )}
      {report.lineHint !== null && (
        <p className="nbw-Empty">{report.lineHint}</p>
      )}
      <ul className="nbw-List">
        {report.findings.map(finding => (
          <AuditFindingItem key={finding.key} {...props} finding={finding} />
        ))}
      </ul>
      <Unchecked report={report} trans={trans} />
      {server && <AboutServer server={server} trans={trans} />}
    </>
  );
};

/** What could not be checked, and why; rules with the same reason stand together. */
const Unchecked = (props: {
  report: ShownReport;
  trans: TranslationBundle;
}): JSX.Element | null => {
  const { unknown, errors } = props.report;
  const reasons = [...new Set(unknown.map(({ reason }) => reason))];
  const count = unknown.length + errors.length;
  return count === 0 ? null : (
    <details className="nbw-Folded">
      <summary>
        {props.trans._n(
          '%1 check could not be made',
          '%1 checks could not be made',
          count
        )}
      </summary>
      <ul className="nbw-Audit-unknown">
        {errors.map(({ path, message }) => (
          <li key={path}>
            {path}: {message}
          </li>
        ))}
        {reasons.map(reason => (
          <li key={reason}>
            {reason}{' '}
            <span className="nbw-Audit-rule">
              {unknown
                .filter(each => each.reason === reason)
                .map(({ rule }) => rule)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Buttons = (props: Props): JSX.Element => {
  const { state, trans } = props;
  const isChecked = state.kind === 'checked';
  return (
    <div className="nbw-Audit-buttons">
      <Button
        label={trans.__('Check again')}
        isBusy={state.kind === 'checking'}
        run={props.check}
      />
      {props.canMend && (
        <Button label={trans.__('Set a password…')} run={props.setPassword} />
      )}
      {isChecked && (
        <>
          <Button label={trans.__('Ask the kernel')} run={props.askKernel} />
          <Saving {...props} />
        </>
      )}
    </div>
  );
};

const Button = (props: {
  label: string;
  isBusy?: boolean;
  run(): void;
}): JSX.Element => (
  <button
    type="button"
    className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
    aria-disabled={props.isBusy ?? false}
    onClick={() => (props.isBusy ? undefined : props.run())}
  >
    {props.label}
  </button>
);

const formats: readonly (readonly [ReportFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['json', 'JSON'],
  ['sarif', 'SARIF']
];

const Saving = ({ save, trans }: Props): JSX.Element => (
  <label className="nbw-Audit-saving">
    {trans.__('Save report as')}
    <HTMLSelect
      value=""
      onChange={event => save(event.target.value as ReportFormat)}
    >
      <option value="" disabled>
        …
      </option>
      {formats.map(([format, name]) => (
        <option key={format} value={format}>
          {name}
        </option>
      ))}
    </HTMLSelect>
  </label>
);
