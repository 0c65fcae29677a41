import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { NextStep } from '../engine/types';

interface StepsProps {
  readonly steps: readonly NextStep[];
  readonly trans: TranslationBundle;
  /** Copies what belongs into a file, with the values; without it a person adds them. */
  readonly copyValues?: () => Promise<void>;
}

/** What is left to do for a person; names secrets and holds no value. */
export const NextSteps = ({
  steps,
  trans,
  copyValues
}: StepsProps): JSX.Element => (
  <ol className="nbw-Steps">
    {steps.map(step => (
      <li key={step.text}>
        {step.kind === 'note' ? (
          step.text
        ) : (
          <>
            {toIntroduction(step, trans)}
            <CopiedText text={step.text} trans={trans} />
            {step.kind === 'paste' && copyValues && (
              <CopyButton
                label={trans.__('Copy it with the value')}
                copy={copyValues}
                trans={trans}
              />
            )}
          </>
        )}
      </li>
    ))}
  </ol>
);

const toIntroduction = (
  step: Exclude<NextStep, { kind: 'note' }>,
  trans: TranslationBundle
): string => {
  switch (step.kind) {
    case 'command':
      return trans.__('In a terminal:');
    case 'python':
      return trans.__('Once, with Python in a terminal, not in a notebook:');
    case 'paste':
      return trans.__('Add this to %1, with the values:', step.into);
  }
};

const CopiedText = (props: {
  text: string;
  trans: TranslationBundle;
}): JSX.Element => (
  <div className="nbw-Steps-text">
    <pre tabIndex={0}>{props.text}</pre>
    <CopyButton
      label={props.trans.__('Copy')}
      copy={() => navigator.clipboard.writeText(props.text)}
      trans={props.trans}
    />
  </div>
);

/** Says that it has copied, or why it could not. */
const CopyButton = (props: {
  label: string;
  trans: TranslationBundle;
  copy(): Promise<void>;
}): JSX.Element => {
  const { label, trans, copy } = props;
  const [said, say] = React.useState('');
  const run = (): void =>
    void copy().then(
      () => say(trans.__('Copied.')),
      (error: Error) => say(trans.__('Not copied: %1', error.message))
    );
  return (
    <>
      <button
        type="button"
        className="jp-Button jp-mod-styled jp-mod-minimal nbw-Button"
        onClick={run}
      >
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
};
