import { ReactWidget } from '@jupyterlab/apputils';
import * as React from 'react';

import { shieldAlertIcon, shieldIcon } from '../parts/icons';

/** What the status item says. */
export interface StatusText {
  /** "2 secrets · Not trusted (3 of 9)" */
  readonly text: string;
  /** Whole sentences: the tooltip and the accessible name. */
  readonly detail: string;
  readonly isAlert: boolean;
  readonly isBusy: boolean;
}

/** A button of the status item. */
export interface StatusEntry extends StatusText {
  /** Which one it is, so that a button stays itself when another one comes or goes. */
  readonly key: string;
  open(): void;
}

/** The status item: buttons that open what they tell of, mostly one. */
export class StatusItem extends ReactWidget {
  /**
   * @param listEntries - called with each `update`.
   * @param id - of the widget.
   */
  constructor(
    listEntries: () => readonly StatusEntry[],
    id = 'nbwarden-status'
  ) {
    super();
    this.id = id;
    this.addClass('nbw-Status');
    this.listEntries = listEntries;
  }

  protected override render(): JSX.Element {
    return (
      <>
        {this.listEntries().map(entry => (
          <StatusButton key={entry.key} status={entry} />
        ))}
      </>
    );
  }

  private readonly listEntries: () => readonly StatusEntry[];
}

const StatusButton = (props: { status: StatusEntry }): JSX.Element => {
  const { text, detail, isAlert, isBusy, open } = props.status;
  const { react: Icon } = isAlert ? shieldAlertIcon : shieldIcon;
  return (
    <button
      type="button"
      className={`nbw-Status-button${isAlert ? ' nbw-mod-alert' : ''}`}
      title={detail}
      aria-label={detail}
      aria-busy={isBusy}
      onClick={() => open()}
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
