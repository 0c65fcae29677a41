import type { TranslationBundle } from '@jupyterlab/translation';

import { type GuardTools, toKeys } from '../../notebook/commit/commitguard';
import type { CommitQuestion } from '../../ui/commit/commitdialog';
import { askForReason } from '../../ui/commit/commitreason';

/**
 * Ask why a step is safe all the same, and remember it for all that the person
 * was asked about.
 *
 * @returns `false` when the person thought better of it.
 */
export const agree = async (
  repository: string,
  question: CommitQuestion,
  { engine, reasons }: GuardTools,
  trans: TranslationBundle
): Promise<boolean> => {
  const answer = await askForReason(question, trans);
  if (answer === null) {
    return false;
  }
  // What somebody writes about a secret may hold it.
  const reason = await engine.call('hideSecrets', answer);
  const agreed = question.files.map(file => ({ ...file, keys: toKeys(file) }));
  await reasons.add(repository, agreed, reason);
  return true;
};
