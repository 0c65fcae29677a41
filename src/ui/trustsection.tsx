import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { TrustState } from '../notebook/trust';
import { trustSentence } from './statustext';

/** What the section "Trust" says. */
export const TrustBody = (props: {
  /** `null` when no notebook is open. */
  readonly state: TrustState | null;
  readonly trans: TranslationBundle;
  trust(): void;
}): JSX.Element => {
  const { state, trans } = props;
  if (state === null) {
    return <p className="nbw-Empty">{trans.__('No notebook is open.')}</p>;
  }
  return (
    <>
      <p className="nbw-Empty" role="status">
        {trustSentence(state, trans)}
      </p>
      {state.untrusted > 0 && (
        <>
          <p className="nbw-Empty">
            {trans.__(
              'Their outputs are shown without scripts until they are trusted or run again.'
            )}
          </p>
          <button
            type="button"
            className="jp-Button jp-mod-minimal nbw-Button"
            onClick={props.trust}
          >
            {trans.__('Trust notebook…')}
          </button>
        </>
      )}
    </>
  );
};
