import * as React from 'react';

/** A small button among text. */
export const ActionButton = (props: {
  act(): void;
  readonly children: React.ReactNode;
}): JSX.Element => (
  <button
    type="button"
    className="jp-Button jp-mod-minimal nbw-Button"
    onClick={props.act}
  >
    {props.children}
  </button>
);
