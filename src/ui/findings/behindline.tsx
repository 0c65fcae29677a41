import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

/** Names the notebook that a section is about, where the current tab is something else. */
export const BehindLine = (props: {
  /** `null` where nobody could take it for another one. */
  readonly name: string | null;
  readonly trans: TranslationBundle;
}): JSX.Element | null =>
  props.name === null ? null : (
    <p className="nbw-Empty">
      {props.trans.__('About %1, which is not the current tab.', props.name)}
    </p>
  );
