import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { LiveFinding } from '../../notebook/watch/livefinding';
import { Folded } from '../parts/folded';
import { FindingList, type RowActions } from './findinglist';
import { SummaryLine } from './summaryline';

interface Props extends RowActions {
  /** Findings that interrupt, and those that wait. */
  readonly state: {
    readonly counted: readonly LiveFinding[];
    readonly possible: readonly LiveFinding[];
  };
  /** What is said of them all. */
  readonly summary: string;
  readonly trans: TranslationBundle;
}

/** What was found in a document: in a line, as a list, and what may be one folded. */
export const CountedFindings = (props: Props): JSX.Element => {
  const { state, summary, trans } = props;
  return (
    <>
      <SummaryLine hasFindings={state.counted.length > 0} text={summary} />
      <FindingList {...props} rows={state.counted} />
      <Folded
        {...props}
        rows={state.possible}
        label={trans.__('%1 possible', state.possible.length)}
      />
    </>
  );
};
