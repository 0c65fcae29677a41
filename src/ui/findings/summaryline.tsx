import * as React from 'react';

/**
 * What was found, in a sentence. Where there are findings only a screen reader
 * says it: the list itself tells sighted people.
 */
export const SummaryLine = (props: {
  readonly hasFindings: boolean;
  readonly text: string;
}): JSX.Element => (
  <p className={props.hasFindings ? 'nbw-Spoken' : 'nbw-Empty'} role="status">
    {props.text}
  </p>
);
