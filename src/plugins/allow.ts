import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { allowForEverybody } from '../flows/findings/allow';
import { say } from '../flows/repair/changes';
import {
  findingArgs,
  findMeant,
  findNotebook,
  hasNotebook
} from '../flows/findings/meant';
import { CommandIds, IConfigs, IFindings } from '../tokens';

/** Allows a finding for everybody, in `nbwarden.toml`. */
export const allowPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:allow',
  description: 'Allows a secret for everybody, with a reason.',
  autoStart: true,
  requires: [IFindings, IConfigs],
  optional: [ICommandPalette, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    configs: IConfigs,
    palette: ICommandPalette | null,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    commands.addCommand(CommandIds.allow, {
      label: ({ fingerprint }) =>
        fingerprint
          ? trans.__('Allow…')
          : trans.__('Allow the secret for everybody…'),
      caption: trans.__('Write to nbwarden.toml why it is no danger'),
      isEnabled: args => hasNotebook(findings, args),
      describedBy: { args: findingArgs },
      execute: async args => {
        const watch = findNotebook(findings, args);
        const live = findMeant(findings, args);
        if (watch && live) {
          await allowForEverybody(watch.context.path, live, configs, trans);
        } else {
          say(trans.__('There is no secret at the cursor.'));
        }
      }
    });
    palette?.addItem({
      command: CommandIds.allow,
      category: trans.__('Security')
    });
  }
};
