import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { NextStep } from '../../engine/types';
import type { DiffLine } from '../../notebook/repair/preview';
import { NextSteps } from './nextsteps';
import type { RepairPreview } from './repairchoice';

/** The changed cells and outputs, and what is redacted or left alone. */
export const PreviewBody = (props: {
  preview: RepairPreview;
  /** Whether another one is being made. */
  isBusy: boolean;
  trans: TranslationBundle;
}): JSX.Element => {
  const { trans, isBusy } = props;
  const { cells, more, needed, redacted, refused } = props.preview;
  return (
    <div className="nbw-Repair-preview" aria-busy={isBusy}>
      <div role="status">{isBusy && <Busy trans={trans} />}</div>
      <Sentences lines={refused} className="nbw-Repair-refused" trans={trans} />
      <Sentences lines={needed} className="nbw-Repair-needed" trans={trans} />
      {cells.map(({ heading, lines }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <DiffBlock lines={lines} trans={trans} />
        </section>
      ))}
      {more > 0 && (
        <p className="nbw-Repair-more">
          {trans._n(
            '%1 more cell or output changes.',
            '%1 more cells and outputs change.',
            more
          )}
        </p>
      )}
      <Sentences
        lines={redacted}
        className="nbw-Repair-redacted"
        trans={trans}
      />
    </div>
  );
};

/** Seen only where it takes long. */
const Busy = ({ trans }: { trans: TranslationBundle }): JSX.Element => (
  <p className="nbw-Repair-busy">
    <span className="nbw-Spinner" />
    {trans.__('Working out what would change…')}
  </p>
);

/** What is left to do; nothing where nothing is. */
export const Steps = (props: {
  steps: readonly NextStep[];
  trans: TranslationBundle;
  copyValues(): Promise<void>;
}): JSX.Element | null =>
  props.steps.length === 0 ? null : (
    <section className="nbw-Repair-steps">
      <h4>{props.trans.__('Next steps')}</h4>
      <NextSteps {...props} />
    </section>
  );

/** So many sentences are shown at once. */
const MOST_SENTENCES = 5;

export const Sentences = (props: {
  lines: readonly string[];
  className: string;
  trans: TranslationBundle;
}): JSX.Element | null => {
  const { lines, className, trans } = props;
  const rest = lines.slice(MOST_SENTENCES);
  return lines.length === 0 ? null : (
    <div className={className}>
      <List lines={lines.slice(0, MOST_SENTENCES)} />
      {rest.length > 0 && (
        <details>
          <summary>{trans._n('%1 more', '%1 more', rest.length)}</summary>
          <List lines={rest} />
        </details>
      )}
    </div>
  );
};

const List = ({ lines }: { lines: readonly string[] }): JSX.Element => (
  <ul>
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const SIGNS = {
  same: ' ',
  added: '+',
  removed: '-',
  gap: '⋯',
  more: '⋯'
} as const;

const DiffBlock = (props: {
  lines: readonly DiffLine[];
  trans: TranslationBundle;
}): JSX.Element => {
  const { trans } = props;
  const spoken = {
    same: '',
    added: trans.__('added:'),
    removed: trans.__('removed:'),
    gap: trans.__('lines left out'),
    more: ''
  };
  return (
    // A long line scrolls, by keyboard too.
    <pre className="nbw-Diff" tabIndex={0}>
      {props.lines.map(({ kind, text }, index) => (
        <div key={index} className={`nbw-Diff-line nbw-mod-${kind}`}>
          <span aria-hidden="true">{SIGNS[kind]} </span>
          <span className="nbw-Spoken">{spoken[kind]}</span>
          {kind === 'more'
            ? trans._n(
                '%1 more line changes',
                '%1 more lines change',
                Number(text)
              )
            : text}
        </div>
      ))}
    </pre>
  );
};
