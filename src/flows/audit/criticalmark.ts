import type { IStatusBar } from '@jupyterlab/statusbar';
import type { TranslationBundle } from '@jupyterlab/translation';
import { Signal } from '@lumino/signaling';
import type { Widget } from '@lumino/widgets';

import type { ShownFinding } from '../../engine/audit/page';
import type { SeenFindings } from '../../notebook/watch/seenfindings';
import type { ServerAudit } from '../../notebook/audit/serveraudit';
import { StatusItem, type StatusText } from '../../ui/findings/status';
import { placeInStatus } from '../findings/statusplace';

/** Between the item for secrets and what is JupyterLab's own. */
const RANK = 4;

interface Tools {
  readonly shell: Parameters<typeof placeInStatus>[4];
  readonly statusBar: IStatusBar | null;
  readonly trans: TranslationBundle;
  open(): void;
}

/**
 * Shows a mark beside the status item while there is a critical finding of the audit that
 * nobody has looked at.
 *
 * @param section - what is shown in it counts as looked at.
 */
export const showCriticalUntilSeen = (
  audit: ServerAudit,
  seen: SeenFindings,
  section: Widget,
  tools: Tools
): void => {
  const findNew = (): readonly ShownFinding[] => seen.findNew(audit.critical);
  const keep = (): void => void seen.keep(audit.critical).then(renew);
  const forget = (): void => void seen.keepAmong(audit.critical).then(renew);
  const open = (): void => {
    tools.open();
    keep();
  };
  const item = new StatusItem(
    () =>
      toTexts(findNew(), tools.trans).map(text => ({
        ...text,
        key: text.text,
        open
      })),
    'nbwarden-status-server'
  );
  const activeStateChanged = new Signal<StatusItem, void>(item);
  const isActive = (): boolean => findNew().length > 0;
  const renew = (): void => {
    item.setHidden(!isActive());
    activeStateChanged.emit();
    item.update();
  };
  const { shell, statusBar } = tools;
  const activity = { isActive, activeStateChanged };
  placeInStatus(item.id, RANK, item, activity, shell, statusBar);
  audit.changed.connect(() => {
    if (audit.state.kind !== 'checked') {
      return;
    }
    // What is new waits for somebody to look.
    void seen.ready.then(() => (section.isVisible ? keep() : forget()));
  });
  renew();
};

/** The first finding's, which is the worst; none without one. */
const toTexts = (
  findings: readonly ShownFinding[],
  trans: TranslationBundle
): StatusText[] =>
  findings.slice(0, 1).map(worst => ({
    text: toWords(worst, trans),
    detail: `${worst.title}. ${trans.__('Click for details.')}`,
    isAlert: true,
    isBusy: false
  }));

const toWords = ({ rule }: ShownFinding, trans: TranslationBundle): string => {
  switch (rule) {
    case 'AUTH-01':
      return trans.__('Server open to everybody');
    case 'NET-01':
    case 'NET-02':
    case 'HUB-01':
      return trans.__('Server open to the network');
    default:
      return trans.__('Server not safe');
  }
};
