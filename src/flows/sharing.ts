import { Notification } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { FileWatch } from '../notebook/filewatch';
import { redactText, toCopyName } from '../notebook/redactedcopy';
import { NotebookWatch } from '../notebook/watch';
import type { IConfigs, IEngine, IPreferences } from '../tokens';
import { saveAsFile } from '../ui/savefile';
import { askBeforeSharing } from '../ui/sharedialog';
import { findingCount, whereList } from '../ui/words';
import { toMessage } from './stopping';

/** How long the notification stays, in milliseconds. */
const STAY = 20000;

/** What sharing needs. */
export interface SharingTools {
  readonly engine: IEngine;
  readonly configs: IConfigs;
  readonly preferences: IPreferences;
  readonly trans: TranslationBundle;
}

/** Speaks up when a document with a finding is about to leave, as it does at a save. */
export class SharingFlow {
  constructor(tools: SharingTools) {
    this.tools = tools;
  }

  /**
   * Share a document, unless a person thinks better of it.
   *
   * @param share - does it.
   */
  async guard(
    watch: NotebookWatch | FileWatch,
    share: () => Promise<unknown>
  ): Promise<unknown> {
    const { preferences, trans } = this.tools;
    const mode = preferences.value.onSave;
    await watch.settle();
    const findings = preferences.counted(watch).map(({ finding }) => finding);
    if (mode === 'off' || findings.length === 0) {
      return share();
    }
    if (mode === 'notify') {
      const shared = await share();
      const message = trans.__(
        'Shared with %1 in %2. Anyone who gets it can read it.',
        findingCount(findings, trans),
        whereList(findings, trans)
      );
      const copy = {
        label: trans.__('Export a redacted copy'),
        callback: () => void this.exportCopy(watch)
      };
      Notification.warning(message, { autoClose: STAY, actions: [copy] });
      return shared;
    }
    switch (await askBeforeSharing(findings, trans)) {
      case 'share':
        return share();
      case 'copy':
        return this.exportCopy(watch);
      case 'cancel':
        return undefined;
    }
  }

  private async exportCopy(watch: NotebookWatch | FileWatch): Promise<void> {
    const { engine, configs, preferences, trans } = this.tools;
    const { path } = watch.context;
    try {
      const text = await redactText(
        path,
        toText(watch),
        engine,
        configs,
        finding => preferences.interrupts(finding)
      );
      saveAsFile(toCopyName(path), text);
    } catch (error) {
      Notification.error(
        trans.__('No copy was exported: %1', toMessage(error)),
        { autoClose: false }
      );
    }
  }

  private readonly tools: SharingTools;
}

/** As the file would hold it. */
const toText = (watch: NotebookWatch | FileWatch): string =>
  watch instanceof NotebookWatch
    ? `${JSON.stringify(watch.model.toJSON(), null, 1)}\n`
    : watch.text;
