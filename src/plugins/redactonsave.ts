import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { IgnoredFindings } from '../notebook/watch/ignored';
import { Judging } from '../notebook/watch/judging';
import { wrapSave } from '../notebook/save/save';
import {
  rewriteSaves,
  saveKeepingDirty,
  SaveRedaction
} from '../notebook/save/saveredaction';
import type { NotebookWatch } from '../notebook/watch/watch';
import { IConfigs, IEngine, IFindings, IPreferences } from '../tokens';

/** How long the notification stays, in milliseconds. */
const STAY = 20000;

/** Keeps secrets of outputs out of the files that the page writes. */
export const redactOnSavePlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:redact-on-save',
  description: 'Redacts outputs in files only.',
  autoStart: true,
  requires: [IFindings, IPreferences, IEngine, IConfigs],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    engine: IEngine,
    configs: IConfigs,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const watches = new Set<NotebookWatch>();
    const redaction = new SaveRedaction(engine, each =>
      preferences.interrupts(each)
    );
    const isOn = (): boolean => preferences.value.redactOnSave;
    const judgingOf = (path: string): Judging =>
      [...watches].find(({ context }) => context.path === path)?.judging ??
      new Judging(configs, new IgnoredFindings(null, path), () => path);

    rewriteSaves(app.serviceManager.contents, (path, content) =>
      isOn()
        ? redaction.redact(path, content, judgingOf(path))
        : Promise.resolve(content)
    );

    const told = new WeakSet<NotebookWatch>();
    const tellWhereOff = (): void =>
      [...watches]
        .filter(({ model }) => isOn() && model.collaborative)
        .filter(watch => !told.has(watch))
        .forEach(watch => {
          told.add(watch);
          Notification.warning(
            trans.__(
              '“Redact outputs on save” has no effect here: under real-time collaboration the server saves the notebook, as it is.'
            ),
            { autoClose: STAY }
          );
        });
    preferences.changed.connect(tellWhereOff);

    findings.opened.connect((_, watch) => {
      const context = watch.context as DocumentRegistry.Context;
      watches.add(watch);
      context.disposed.connect(() => watches.delete(watch));
      tellWhereOff();
      wrapSave(context, async save => {
        if (!isOn() || watch.model.collaborative) {
          return save();
        }
        const { path, model } = context;
        await redaction.prepare(path, model.toJSON(), watch.judging);
        try {
          await saveKeepingDirty(context, save);
        } finally {
          redaction.forget(path);
        }
      });
    });
  }
};
