import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { RevokeResult } from '../../notebook/trust/trustserver';

/** What became of trust that was taken back; `session`: there are no signatures. */
export type RevokeOutcome = RevokeResult | 'session';

/** Ask before trust is taken back. */
export const askBeforeRevoking = async (
  trans: TranslationBundle
): Promise<boolean> => {
  const { button } = await showDialog({
    title: trans.__('Take trust back?'),
    body: trans.__(
      'All outputs of this notebook are shown without what could act, and its signature is removed where that can be done. What has run already stays in the page until it is reloaded.'
    ),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.warnButton({ label: trans.__('Take trust back') })
    ],
    defaultButton: 0
  });
  return button.accept;
};

/** Whether the server still has the signature. */
export const isKept = (result: RevokeOutcome): boolean =>
  result === 'missing' || result === 'failed';

/** What became of the trust in a notebook, and of its signature. */
export const revokedSentence = (
  result: RevokeOutcome,
  trans: TranslationBundle
): string =>
  ({
    session: trans.__('This notebook is not trusted any more.'),
    revoked: trans.__(
      'This notebook is not trusted any more. The signature is removed from the server’s database.'
    ),
    none: trans.__(
      'This notebook is not trusted any more. The server had no signature of the file.'
    ),
    missing: trans.__(
      'This notebook is not trusted in this session. The signature stays in the server’s database, and the file opens trusted again: nbwarden’s server part would remove it. "jupyter trust --reset" removes all signatures.'
    ),
    failed: trans.__(
      'This notebook is not trusted in this session. The server could not remove the signature: the file opens trusted again.'
    )
  })[result];
