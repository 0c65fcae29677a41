import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

/** A field for a reason, which must not stay empty. */
export const ReasonField = (props: {
  readonly label: string;
  /** Whether it was left empty. */
  readonly isMissing: boolean;
  readonly trans: TranslationBundle;
  change(reason: string): void;
}): JSX.Element => {
  const id = React.useId();
  return (
    <label>
      {props.label}
      <input
        className="jp-mod-styled"
        aria-required
        aria-invalid={props.isMissing}
        aria-describedby={props.isMissing ? id : undefined}
        onChange={event => props.change(event.target.value)}
      />
      {props.isMissing && (
        <span id={id} className="nbw-Repair-invalid" role="alert">
          {props.trans.__('A reason is needed.')}
        </span>
      )}
    </label>
  );
};
