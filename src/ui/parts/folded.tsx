import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { LiveFinding } from '../../notebook/watch/livefinding';
import { FindingList, type RowActions } from '../findings/findinglist';

export interface FoldedProps extends RowActions {
  readonly rows: readonly LiveFinding[];
  readonly label: string;
  readonly trans: TranslationBundle;
  readonly children?: React.ReactNode;
}

/** Findings that wait behind one line; nothing where there are none. */
export const Folded = (props: FoldedProps): JSX.Element | null =>
  props.rows.length === 0 ? null : (
    <details className="nbw-Folded">
      <summary>{props.label}</summary>
      <FindingList {...props} />
      {props.children}
    </details>
  );
