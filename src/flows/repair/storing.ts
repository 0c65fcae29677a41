import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import { toFileText } from '../../engine/fixes/ways/filetext';
import type {
  SecretStore,
  StoreOrder
} from '../../notebook/repair/secretstore';
import {
  type PlannedCode,
  readSecrets
} from '../../notebook/repair/secretvalues';
import type { IEngine } from '../../tokens';

/** What writes secrets to files needs. */
export interface StoringTools {
  readonly engine: IEngine;
  readonly store: SecretStore;
  readonly trans: TranslationBundle;
}

/**
 * Write the secrets of planned code to a file beside its document. Names that
 * have another value there are overwritten only if the person says so.
 *
 * @returns whether they are there now; what went wrong was told.
 */
export const writeSecrets = async (
  document: string,
  file: string,
  code: PlannedCode,
  { engine, store, trans }: StoringTools
): Promise<boolean> => {
  const fail = (reason: string): Promise<boolean> =>
    tellTrouble(trans.__('%1 was not written', file), reason, trans);
  let text: string;
  try {
    text = toFileText(file, [...(await readSecrets(code, engine))]);
  } catch (error) {
    return fail(error instanceof Error ? error.message : '');
  }
  const write = async (order: StoreOrder): Promise<boolean> => {
    const result = await store.store(order);
    switch (result.kind) {
      case 'stored':
        return true;
      case 'conflict':
        return (
          (await mayOverwrite(file, result.names, trans)) &&
          write({ ...order, isReplacing: true })
        );
      case 'refused':
        return fail(
          result.message ?? trans.__('The server part did not answer.')
        );
    }
  };
  return write({ document, file, text, isReplacing: false });
};

/** The text for a file with the values, for the person's clipboard. */
export const copySecrets = async (
  file: string,
  code: PlannedCode,
  engine: IEngine
): Promise<void> => {
  const secrets = await readSecrets(code, engine);
  await navigator.clipboard.writeText(toFileText(file, [...secrets]));
};

/** Say what stands in the way; returns false for "not done". */
export const tellTrouble = async (
  title: string,
  reason: string,
  trans: TranslationBundle
): Promise<boolean> => {
  await showDialog({
    title,
    body: reason,
    buttons: [Dialog.okButton({ label: trans.__('Close') })]
  });
  return false;
};

/** Ask before other values of these names are lost. */
export const mayOverwrite = async (
  place: string,
  names: readonly string[],
  trans: TranslationBundle
): Promise<boolean> => {
  const list = names.join(', ');
  const { button } = await showDialog({
    title: trans.__('%1 has another value', place),
    body: trans.__(
      '%1 stands in %2 already, with another value. To keep that one, cancel and choose another name.',
      list,
      place
    ),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.warnButton({ label: trans.__('Overwrite %1', list) })
    ],
    defaultButton: 0
  });
  return button.accept;
};
