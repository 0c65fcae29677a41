import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette, Notification } from '@jupyterlab/apputils';
import {
  ITranslator,
  nullTranslator,
  type TranslationBundle
} from '@jupyterlab/translation';

import type { Finding } from '../engine/types';
import { openFixMenu } from '../flows/findings/fixmenu';
import {
  findingArgs,
  findMeant,
  findNotebook,
  hasNotebook,
  noArgs
} from '../flows/findings/meant';
import type { IgnoredFindings } from '../notebook/watch/ignored';
import { CommandIds, IFindings, IPreferences } from '../tokens';

/** How long the notification stays, in milliseconds. */
const STAY = 8000;

const menuArgs = {
  ...findingArgs,
  properties: {
    ...findingArgs.properties,
    x: { type: 'number', description: 'Where the menu opens, in pixels' },
    y: { type: 'number', description: 'Where the menu opens, in pixels' }
  }
} as const;

/** The menu of what can be done with a finding, and its rarer commands. */
export const menuPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:menu',
  description: 'The menu of a finding.',
  autoStart: true,
  requires: [IFindings, IPreferences],
  optional: [ICommandPalette, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    palette: ICommandPalette | null,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');

    commands.addCommand(CommandIds.fixMenu, {
      label: trans.__('What to do about this secret…'),
      isEnabled: args =>
        hasNotebook(findings, args) && preferences.value.secrets,
      describedBy: { args: menuArgs },
      execute: args => openFixMenu(findings, args, commands, trans)
    });
    commands.addCommand(CommandIds.revoke, {
      label: trans.__('Revoke it at the provider…'),
      isEnabled: args => hasNotebook(findings, args),
      describedBy: { args: findingArgs },
      execute: args => {
        const page = findMeant(findings, args)?.finding.rule.revoke;
        if (page) {
          window.open(page, '_blank', 'noopener');
        }
      }
    });
    commands.addCommand(CommandIds.ignore, {
      label: trans.__('Ignore the secret in this notebook'),
      isEnabled: args => hasNotebook(findings, args),
      describedBy: { args: findingArgs },
      execute: async args => {
        const live = findMeant(findings, args);
        const watch = findNotebook(findings, args);
        if (live && watch) {
          await ignore(live.finding, watch.ignored, trans);
        }
      }
    });
    commands.addCommand(CommandIds.showIgnored, {
      label: trans.__('Stop ignoring secrets in this notebook'),
      isEnabled: () => (findings.inCurrentTab?.ignored.size ?? 0) > 0,
      describedBy: { args: noArgs },
      execute: () => findings.current?.ignored.clear()
    });
    [CommandIds.fixMenu, CommandIds.ignore, CommandIds.showIgnored].forEach(
      command => palette?.addItem({ command, category: trans.__('Security') })
    );
  }
};

const ignore = async (
  { fingerprint, rule }: Finding,
  ignored: IgnoredFindings,
  trans: TranslationBundle
): Promise<void> => {
  await ignored.add(fingerprint);
  Notification.info(trans.__('Ignored in this notebook: %1.', rule.title), {
    autoClose: STAY,
    actions: [
      {
        label: trans.__('Stop ignoring it'),
        callback: () => void ignored.remove(fingerprint)
      }
    ]
  });
};
