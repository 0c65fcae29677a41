import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileProblem } from '../../engine/config/types';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import { ConfigProblems } from './configproblems';
import { CountedFindings } from './countedfindings';
import type { RowActions } from './findinglist';
import { Silenced } from './silenced';
import { findingCount } from '../parts/words';

/** What the section "This file" shows. */
export interface FileState {
  /** Findings that interrupt. */
  readonly counted: readonly LiveFinding[];
  /** Findings that wait. */
  readonly possible: readonly LiveFinding[];
  /** Findings that the user or a comment silenced. */
  readonly allowed: readonly LiveFinding[];
  /** What does not apply in `nbwarden.toml`. */
  readonly configProblems: readonly FileProblem[];
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
      <CountedFindings
        {...props}
        state={state}
        summary={toSummary(state, trans)}
      />
      <Silenced {...props} rows={state.allowed} />
      <ConfigProblems problems={state.configProblems} trans={trans} />
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
