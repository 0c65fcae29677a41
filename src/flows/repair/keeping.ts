import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';

import { findOption } from '../../engine/fixes/ways';
import {
  findKernelTrouble,
  type KernelTarget
} from '../../notebook/kernel/kernelsecrets';
import type { PlannedCode } from '../../notebook/repair/secretvalues';
import {
  isGivenToKernel,
  isKept,
  type RepairDecision,
  storedFile
} from '../../ui/repair/repairchoice';
import { encryptSecrets, type Encryption } from './encrypting';
import { giveSecrets, toTroubleSentence } from './kernelgiving';
import type { Keeping } from './repairneeds';
import { type StoringTools, writeSecrets } from './storing';

type NotebookContext = DocumentRegistry.IContext<INotebookModel>;

/** Why the kernel of a notebook cannot be given a value, as a sentence; `null`: it can. */
export const findKernelReason = async (
  { sessionContext }: NotebookContext,
  trans: TranslationBundle
): Promise<string | null> => {
  const trouble = await findKernelTrouble(sessionContext);
  return trouble === null || trouble === 'busy'
    ? null
    : toTroubleSentence(trouble, trans);
};

/** Where the values are after a fix. */
export const toKeeping = (decision: RepairDecision): Keeping => {
  if (isKept(decision)) {
    return 'kept';
  }
  return isGivenToKernel(decision) ? 'kernel' : 'nowhere';
};

/**
 * Put the values of planned code where the person wants them: into a file, the
 * kernel, or nowhere.
 *
 * @returns whether the fix can go on.
 */
export const keepValues = async (
  { localPath, sessionContext }: NotebookContext,
  decision: RepairDecision,
  code: PlannedCode,
  tools: StoringTools
): Promise<boolean> => {
  const file = storedFile(decision);
  if (file !== null) {
    return writeSecrets(localPath, file, code, tools);
  }
  if (!isGivenToKernel(decision)) {
    return true;
  }
  return decision.way === 'encrypted'
    ? encryptSecrets(sessionContext, toEncryption(decision), code, tools)
    : giveSecrets(sessionContext, toTarget(decision), code, tools);
};

const toTarget = ({ way, options }: RepairDecision): KernelTarget =>
  way === 'env'
    ? { kind: 'environment' }
    : {
        kind: 'keyring',
        service: findOption('keyring', options.keyring ?? {}, 'service'),
        isReplacing: false
      };

const toEncryption = ({
  options: { encrypted = {} }
}: RepairDecision): Encryption => {
  const isKeyring = findOption('encrypted', encrypted, 'key') === 'keyring';
  return {
    file: findOption('encrypted', encrypted, 'file'),
    service: isKeyring ? findOption('encrypted', encrypted, 'service') : null
  };
};
