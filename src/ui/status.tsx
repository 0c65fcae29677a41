import { ReactWidget } from '@jupyterlab/apputils';
import * as React from 'react';

import { shieldAlertIcon, shieldIcon } from './icons';

/** What the status item says. */
export interface StatusText {
  /** "2 secrets · Not trusted (3 of 9)" */
  readonly text: string;
  /** Whole sentences: the tooltip and the accessible name. */
  readonly detail: string;
  readonly isAlert: boolean;
  readonly isBusy: boolean;
}

/** The status item: a button that opens the panel. */
export class StatusItem extends ReactWidget {
  /**
   * @param findText - `null` hides the item.
   * @param open - called when it is activated.
   * @param id - of the widget.
   */
  constructor(
    findText: () => StatusText | null,
    open: () => void,
    id = 'nbwarden-status'
  ) {
    super();
    this.id = id;
    this.addClass('nbw-Status');
    this.findText = findText;
    this.open = open;
  }

  protected override render(): JSX.Element | null {
    const status = this.findText();
    return status && <StatusButton status={status} open={this.open} />;
  }

  private readonly findText: () => StatusText | null;
  private readonly open: () => void;
}

const StatusButton = (props: {
  status: StatusText;
  open: () => void;
}): JSX.Element => {
  const { text, detail, isAlert, isBusy } = props.status;
  const { react: Icon } = isAlert ? shieldAlertIcon : shieldIcon;
  return (
    <button
      type="button"
      className={`nbw-Status-button${isAlert ? ' nbw-mod-alert' : ''}`}
      title={detail}
      aria-label={detail}
      aria-busy={isBusy}
      onClick={props.open}
    >
      {isBusy ? (
        <span className="nbw-Spinner" />
      ) : (
        <Icon tag="span" className="nbw-Icon" />
      )}
      <span>{text}</span>
    </button>
  );
};
