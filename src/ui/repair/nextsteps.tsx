import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { NextStep } from '../../engine/types';
import { CopiedText, CopyButton } from '../parts/copied';

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
