import type { ISessionContext } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import {
  giveToKernel,
  type KernelTarget,
  type KernelTrouble
} from '../../notebook/kernel/kernelsecrets';
import {
  type PlannedCode,
  readSecrets
} from '../../notebook/repair/secretvalues';
import type { IEngine } from '../../tokens';
import { mayOverwrite, tellTrouble } from './storing';

/**
 * Hand the secrets of planned code to the running kernel. Other values of the
 * same names in a keyring or file are overwritten only if the person says so.
 *
 * @returns whether they are there now; what went wrong was told.
 */
export const giveSecrets = async (
  session: ISessionContext,
  target: KernelTarget,
  code: PlannedCode,
  { engine, trans }: { engine: IEngine; trans: TranslationBundle }
): Promise<boolean> => {
  const fail = (reason: string): Promise<boolean> =>
    tellTrouble(trans.__('The kernel did not take the value'), reason, trans);
  try {
    const secrets = await readSecrets(code, engine);
    const give = async (to: KernelTarget): Promise<boolean> => {
      const answer = await giveToKernel(session, secrets, to);
      switch (answer.kind) {
        case 'done':
          return true;
        case 'conflict':
          return (
            to.kind !== 'environment' &&
            (await mayOverwrite(
              to.kind === 'keyring' ? trans.__('The keyring') : to.file,
              answer.names,
              trans
            )) &&
            give({ ...to, isReplacing: true })
          );
        case 'failed':
          return fail(toTroubleSentence(answer.reason, trans));
      }
    };
    return await give(target);
  } catch (error) {
    return fail(error instanceof Error ? error.message : '');
  }
};

/** What is in the way, and what to do. */
export const toTroubleSentence = (
  reason: KernelTrouble,
  trans: TranslationBundle
): string =>
  ({
    'no kernel': trans.__('No kernel is running. Start one and try again.'),
    busy: trans.__('The kernel is busy. Try again when it is idle.'),
    starting: trans.__('The kernel is starting. Try again when it is idle.'),
    'unknown kernel': trans.__(
      'No way is known to hand a value to a kernel of this kind without a trace. Set the variable before the kernel starts.'
    ),
    'no Python': trans.__('The kernel does not run Python.'),
    'no keyring': trans.__(
      'The package keyring is not installed where the kernel runs.'
    ),
    'no backend': trans.__(
      'The machine of the kernel has no keyring, as in most containers: there is no backend.'
    ),
    'no cryptography': trans.__(
      'The package cryptography is not installed where the kernel runs.'
    ),
    'file is there': trans.__(
      'The file is there already, and its key is not known here. Choose another file.'
    ),
    error: trans.__('It answered with an error.')
  })[reason];
