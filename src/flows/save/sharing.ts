import { Notification } from '@jupyterlab/apputils';
import { PathExt } from '@jupyterlab/coreutils';
import type { Contents } from '@jupyterlab/services';
import type { TranslationBundle } from '@jupyterlab/translation';

import { isNotebookPath } from '../../engine/notebook/paths';
import { messageOf } from '../../engine/thrown';
import type { Finding } from '../../engine/types';
import type { FileWatch } from '../../notebook/watch/filewatch';
import { redactText, toCopyName } from '../../notebook/save/redactedcopy';
import { readShared, type SharedDocument } from '../../notebook/save/shared';
import { NotebookWatch } from '../../notebook/watch/watch';
import type { IConfigs, IEngine, IPreferences } from '../../tokens';
import { saveAsFile } from '../../ui/save/savefile';
import { askBeforeSharing } from '../../ui/save/sharedialog';
import { findingCount, whereList } from '../../ui/parts/words';

/** How long the notification stays, in milliseconds. */
const STAY = 20000;

/** What sharing needs. */
export interface SharingTools {
  readonly engine: IEngine;
  readonly configs: IConfigs;
  readonly contents: Pick<Contents.IManager, 'get'>;
  readonly preferences: IPreferences;
  readonly trans: TranslationBundle;
}

/** Speaks up when a document with a finding is about to leave, as it does at a save. */
export class SharingFlow {
  constructor(tools: SharingTools) {
    this.tools = tools;
  }

  /**
   * Share an open document, unless a person thinks better of it.
   *
   * @param share - does it, and says whether the document has left: JupyterLab may ask
   * something itself, and be canceled.
   */
  guard(
    watch: NotebookWatch | FileWatch,
    share: () => Promise<boolean>
  ): Promise<void> {
    return this.ask(async () => [await this.toShared(watch)], share);
  }

  /** The same for files of the server, which need not be open. */
  guardFiles(
    paths: readonly string[],
    share: () => Promise<boolean>
  ): Promise<void> {
    return this.ask(() => this.readAll(paths), share);
  }

  private async ask(
    read: () => Promise<readonly SharedDocument[]>,
    share: () => Promise<boolean>
  ): Promise<void> {
    const { preferences, trans } = this.tools;
    const mode = preferences.value.onSave;
    const documents = mode === 'off' ? [] : await read();
    const concerned = documents.filter(each => each.findings.length > 0);
    if (concerned.length === 0) {
      await share();
      return;
    }
    if (mode === 'notify') {
      if (await share()) {
        this.notify(concerned);
      }
      return;
    }
    const findings = concerned.flatMap(each => each.findings);
    const where = toWhere(concerned, trans);
    switch (await askBeforeSharing(findings, where, trans)) {
      case 'share':
        await share();
        break;
      case 'copy':
        await this.exportCopies(documents);
        break;
      case 'cancel':
        break;
    }
  }

  private notify(concerned: readonly SharedDocument[]): void {
    const { trans } = this.tools;
    const findings = concerned.flatMap(each => each.findings);
    const message = trans.__(
      'Shared with %1 in %2. Anyone who gets it can read it.',
      findingCount(findings, trans),
      toWhere(concerned, trans)
    );
    const copy = {
      label: trans.__('Export a redacted copy'),
      callback: () => void this.exportCopies(concerned)
    };
    Notification.warning(message, { autoClose: STAY, actions: [copy] });
  }

  private async toShared(
    watch: NotebookWatch | FileWatch
  ): Promise<SharedDocument> {
    await watch.settle();
    const counted = this.tools.preferences.counted(watch);
    const findings = counted.map(({ finding }) => finding);
    return { path: watch.context.path, text: toText(watch), findings };
  }

  /** What cannot be read is told, and shared: nobody else would read it either. */
  private async readAll(
    paths: readonly string[]
  ): Promise<readonly SharedDocument[]> {
    const { contents, engine, configs, preferences, trans } = this.tools;
    const documents: SharedDocument[] = [];
    for (const path of paths) {
      try {
        const read = await readShared(path, contents, engine, configs);
        const findings = (read?.findings ?? []).filter(each =>
          preferences.interrupts(each)
        );
        documents.push(...(read ? [{ ...read, findings }] : []));
      } catch (error) {
        const message = trans.__(
          '%1 was not checked before it was shared: %2',
          path,
          messageOf(error)
        );
        Notification.warning(message, { autoClose: STAY });
      }
    }
    return documents;
  }

  private async exportCopies(
    documents: readonly SharedDocument[]
  ): Promise<void> {
    const { engine, configs, preferences, trans } = this.tools;
    const counts = (finding: Finding): boolean =>
      preferences.interrupts(finding);
    for (const { path, text } of documents) {
      try {
        const copy = await redactText(path, text, engine, configs, counts);
        const name = copy === text ? PathExt.basename(path) : toCopyName(path);
        saveAsFile(name, copy);
      } catch (error) {
        Notification.error(
          trans.__('No copy was exported: %1', messageOf(error)),
          { autoClose: false }
        );
      }
    }
  }

  private readonly tools: SharingTools;
}

/** The places in a document; of several, their names. */
const toWhere = (
  documents: readonly SharedDocument[],
  trans: TranslationBundle
): string =>
  documents.length === 1 && isNotebookPath(documents[0].path)
    ? whereList(documents[0].findings, trans)
    : documents.map(({ path }) => PathExt.basename(path)).join(', ');

/** As the file would hold it. */
const toText = (watch: NotebookWatch | FileWatch): string =>
  watch instanceof NotebookWatch
    ? `${JSON.stringify(watch.model.toJSON(), null, 1)}\n`
    : watch.text;
