import { Notification } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import { messageOf } from '../../engine/thrown';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { IConfigs } from '../../tokens';
import { askWhyAllowed } from '../../ui/findings/allowdialog';
import { say } from '../repair/changes';

/** Ask why a finding of a document is no danger, and allow it for everybody. */
export const allowForEverybody = async (
  path: string,
  { finding }: Pick<LiveFinding, 'finding'>,
  configs: IConfigs,
  trans: TranslationBundle
): Promise<void> => {
  const target = configs.findTarget(path);
  const answer = await askWhyAllowed(finding, target, trans);
  if (!answer) {
    return;
  }
  try {
    const written = await configs.allow(path, { finding, ...answer });
    say(trans.__('Allowed in %1.', written));
  } catch (error) {
    Notification.error(
      trans.__('%1 was not written: %2', target, messageOf(error)),
      {
        autoClose: false
      }
    );
  }
};
