import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileProblem } from '../../engine/config/types';
import type { Problem } from '../../engine/types';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { WatchedParts } from '../../notebook/watch/watchedcells';
import { BehindLine } from './behindline';
import { ConfigProblems } from './configproblems';
import { CountedFindings } from './countedfindings';
import type { RowActions } from './findinglist';
import { Folded } from '../parts/folded';
import { Silenced } from './silenced';
import { findingCount } from '../parts/words';

/** What the section "This notebook" shows. */
export interface NotebookState {
  /** Whether the user wants secrets to be found. */
  readonly isOn: boolean;
  /** Findings that interrupt. */
  readonly counted: readonly LiveFinding[];
  /** Findings that wait. */
  readonly possible: readonly LiveFinding[];
  /** Other sensitive data, where they do not interrupt. */
  readonly sensitive: readonly LiveFinding[];
  /** Findings that the user, a comment or a file silenced. */
  readonly allowed: readonly LiveFinding[];
  readonly problems: readonly Problem[];
  /** What does not apply in `nbwarden.toml`. */
  readonly configProblems: readonly FileProblem[];
  readonly parts: WatchedParts;
  readonly isScanning: boolean;
  /** What it is called, where another tab is the current one. */
  readonly behind: string | null;
}

interface Props extends RowActions {
  /** `null` when no notebook is open. */
  readonly state: NotebookState | null;
  readonly trans: TranslationBundle;
  showIgnored(): void;
}

/** The findings of the current notebook. */
export const NotebookBody = (props: Props): JSX.Element => {
  const { state, trans } = props;
  return state === null ? (
    <p className="nbw-Empty">{trans.__('No notebook is open.')}</p>
  ) : (
    <>
      <BehindLine name={state.behind} trans={trans} />
      <CountedFindings
        {...props}
        state={state}
        summary={toSummary(state, trans)}
      />
      <Folded
        {...props}
        rows={state.sensitive}
        label={trans.__('%1 sensitive', state.sensitive.length)}
      />
      <Silenced {...props} rows={state.allowed} />
      <Problems problems={state.problems} trans={trans} />
      <ConfigProblems problems={state.configProblems} trans={trans} />
    </>
  );
};

const toSummary = (
  { isOn, counted, parts, isScanning }: NotebookState,
  trans: TranslationBundle
): string => {
  if (!isOn) {
    return trans.__('Finding secrets is switched off in the settings.');
  }
  if (counted.length > 0) {
    const findings = counted.map(({ finding }) => finding);
    return trans.__('%1 found.', findingCount(findings, trans));
  }
  const cells = trans._n('%1 cell', '%1 cells', parts.cells);
  const outputs = trans._n('%1 output', '%1 outputs', parts.outputs);
  return isScanning
    ? trans.__('Checking %1 and %2.', cells, outputs)
    : trans.__(
        'No secrets in %1 and %2. Checked on each change.',
        cells,
        outputs
      );
};

const Problems = (props: {
  problems: readonly Problem[];
  trans: TranslationBundle;
}): JSX.Element | null =>
  props.problems.length === 0 ? null : (
    <div className="nbw-Problems">
      <p>{props.trans.__('Not everything could be checked:')}</p>
      <ul>
        {props.problems.map(({ cell, message }, index) => (
          <li key={index}>
            {cell === null
              ? message
              : props.trans.__('Cell %1: %2', cell + 1, message)}
          </li>
        ))}
      </ul>
    </div>
  );
