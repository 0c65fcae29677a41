import { Dialog, type ISessionContext, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { PlannedCode } from '../../notebook/repair/secretvalues';
import type { IEngine } from '../../tokens';
import { giveSecrets } from './kernelgiving';

/** A file to encrypt, and who has its key. */
export interface Encryption {
  readonly file: string;
  /** The service of the keyring; `null`: the person. */
  readonly service: string | null;
}

/**
 * Have the running kernel write an encrypted file. A person who is to have the
 * key gets it first, so that no file is left that nobody can read.
 *
 * @returns whether it is there now; what went wrong was told.
 */
export const encryptSecrets = async (
  session: ISessionContext,
  { file, service }: Encryption,
  code: PlannedCode,
  tools: { engine: IEngine; trans: TranslationBundle }
): Promise<boolean> => {
  const key = makeKey();
  const give = (isTrial: boolean): Promise<boolean> => {
    const target = { file, service, key, isReplacing: false, isTrial };
    return giveSecrets(session, { kind: 'encrypted', ...target }, code, tools);
  };
  if (service !== null) {
    return give(false);
  }
  return (
    (await give(true)) &&
    (await handOver(key, file, tools.trans)) &&
    give(false)
  );
};

/** A key of Fernet: 32 random bytes in base64 for addresses. */
const makeKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
};

/** The key goes to the clipboard and is shown nowhere. */
const handOver = async (
  key: string,
  file: string,
  trans: TranslationBundle
): Promise<boolean> => {
  const { button } = await showDialog({
    title: trans.__('The key of %1', file),
    body: trans.__(
      'Paste it into a password manager. The notebook asks for it when it runs. It is kept nowhere else, and never beside the file.'
    ),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.okButton({ label: trans.__('Copy the key and go on') })
    ]
  });
  if (button.accept) {
    await navigator.clipboard.writeText(key);
  }
  return button.accept;
};
