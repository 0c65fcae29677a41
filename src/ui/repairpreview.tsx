import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { DiffLine } from '../notebook/preview';
import { NextSteps } from './nextsteps';
import type { RepairPreview } from './repairchoice';

/** The changed cells, and what is redacted or left alone. */
export const PreviewBody = (props: {
  preview: RepairPreview;
  trans: TranslationBundle;
  copyValues(): Promise<void>;
}): JSX.Element => {
  const { cells, needed, redacted, refused, steps } = props.preview;
  return (
    <div className="nbw-Repair-preview" tabIndex={0}>
      {cells.map(({ heading, lines }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <DiffBlock lines={lines} trans={props.trans} />
        </section>
      ))}
      <Sentences lines={needed} className="nbw-Repair-needed" />
      <Sentences lines={redacted} className="nbw-Repair-redacted" />
      <Sentences lines={refused} className="nbw-Repair-refused" />
      {steps.length > 0 && (
        <section className="nbw-Repair-steps">
          <h4>{props.trans.__('Next steps')}</h4>
          <NextSteps
            steps={steps}
            trans={props.trans}
            copyValues={props.copyValues}
          />
        </section>
      )}
    </div>
  );
};

export const Sentences = (props: {
  lines: readonly string[];
  className: string;
}): JSX.Element | null =>
  props.lines.length === 0 ? null : (
    <ul className={props.className}>
      {props.lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

const SIGNS = { same: ' ', added: '+', removed: '-' } as const;

const DiffBlock = (props: {
  lines: readonly DiffLine[];
  trans: TranslationBundle;
}): JSX.Element => {
  const spoken = {
    same: '',
    added: props.trans.__('added:'),
    removed: props.trans.__('removed:')
  };
  return (
    // A long line scrolls, by keyboard too.
    <pre className="nbw-Diff" tabIndex={0}>
      {props.lines.map(({ kind, text }, index) => (
        <div key={index} className={`nbw-Diff-line nbw-mod-${kind}`}>
          <span aria-hidden="true">{SIGNS[kind]} </span>
          <span className="nbw-Spoken">{spoken[kind]}</span>
          {text}
        </div>
      ))}
    </pre>
  );
};
