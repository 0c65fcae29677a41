import { Dialog, ReactWidget, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { NextStep } from '../engine/types';
import { NextSteps } from './nextsteps';

/** Show what is left to do after a fix. */
export const showSteps = async (
  steps: readonly NextStep[],
  trans: TranslationBundle
): Promise<void> => {
  const body = ReactWidget.create(<NextSteps steps={steps} trans={trans} />);
  await showDialog({
    title: trans.__('Next steps'),
    body,
    buttons: [Dialog.okButton({ label: trans.__('Close') })]
  });
};
