import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { LiveFinding } from '../notebook/watch';
import { FindingList, type RowActions } from './findinglist';
import { Folded } from './folded';
import { findingCount } from './words';

/** What the section "This file" shows. */
export interface FileState {
  /** Findings that interrupt. */
  readonly counted: readonly LiveFinding[];
  /** Findings that wait. */
  readonly possible: readonly LiveFinding[];
  /** Findings that the user or a comment silenced. */
  readonly allowed: readonly LiveFinding[];
  /** Why it could not be checked. */
  readonly problem: string | null;
}

interface Props extends RowActions {
  readonly state: FileState;
  readonly trans: TranslationBundle;
  showIgnored(): void;
}

/** The findings of the text file that the user looks at. */
export const FileBody = (props: Props): JSX.Element => {
  const { state, trans } = props;
  return (
    <>
      <p
        className={state.counted.length > 0 ? 'nbw-Spoken' : 'nbw-Empty'}
        role="status"
      >
        {toSummary(state, trans)}
      </p>
      <FindingList {...props} rows={state.counted} />
      <Folded
        {...props}
        rows={state.possible}
        label={trans.__('%1 possible', state.possible.length)}
      />
      <Folded
        {...props}
        rows={state.allowed}
        label={trans.__('%1 ignored or allowed', state.allowed.length)}
      >
        {state.allowed.some(
          ({ finding }) => finding.allowed?.by === 'user'
        ) && (
          <button
            type="button"
            className="jp-Button jp-mod-minimal nbw-Button"
            onClick={props.showIgnored}
          >
            {trans.__('Stop ignoring them')}
          </button>
        )}
      </Folded>
    </>
  );
};

const toSummary = (
  { counted, problem }: FileState,
  trans: TranslationBundle
): string => {
  if (problem !== null) {
    return trans.__('This file could not be checked: %1', problem);
  }
  const findings = counted.map(({ finding }) => finding);
  return findings.length > 0
    ? trans.__('%1 found.', findingCount(findings, trans))
    : trans.__('No secrets in this file. Checked on each change.');
};
