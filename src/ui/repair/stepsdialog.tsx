import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { NextStep } from '../../engine/types';
import { NextSteps } from './nextsteps';
import { RoundDialog } from '../parts/rounddialog';

/** Show what is left to do after a fix. */
export const showSteps = async (
  steps: readonly NextStep[],
  trans: TranslationBundle
): Promise<void> => {
  const body = ReactWidget.create(<NextSteps steps={steps} trans={trans} />);
  await new RoundDialog({
    title: trans.__('Next steps'),
    body,
    buttons: [Dialog.okButton({ label: trans.__('Close') })]
  }).launch();
};
