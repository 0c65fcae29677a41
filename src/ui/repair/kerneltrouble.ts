import type { TranslationBundle } from '@jupyterlab/translation';

/** Why a kernel was not asked. */
export const kernelTrouble = (
  reason: 'no kernel' | 'busy' | 'no Python' | 'no answer',
  trans: TranslationBundle
): string =>
  ({
    'no kernel': trans.__(
      'Open a notebook with a running kernel first. It is asked which variables it has, never for their values, whether it runs as root, and where the server listens.'
    ),
    busy: trans.__('The kernel is busy. Ask it again when it is done.'),
    'no Python': trans.__('Only kernels of Python can be asked.'),
    'no answer': trans.__('The kernel gave no answer.')
  })[reason];
