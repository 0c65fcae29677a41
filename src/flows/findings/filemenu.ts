import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';
import { CommandRegistry } from '@lumino/commands';
import { Menu } from '@lumino/widgets';

import { toFileProgram } from '../../notebook/repair/filerepair';
import type { FileWatch } from '../../notebook/watch/filewatch';
import type { SecretStore } from '../../notebook/repair/secretstore';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { IConfigs, IEngine, IPreferences } from '../../tokens';
import { shortWays, wayLabels } from '../../ui/repair/ways';
import { allowForEverybody } from './allow';
import { FileRepairFlow } from '../repair/filerepair';
import { openMenu, type Point } from './openmenu';

/** One thing that can be done with a finding of a file. */
export interface FileAction {
  readonly label: string;
  run(): void;
}

/** What the actions of a file need. */
export interface FileTools {
  readonly configs: IConfigs;
  readonly engine: IEngine;
  readonly preferences: IPreferences;
  readonly state: IStateDB | null;
  readonly store: SecretStore;
  readonly trans: TranslationBundle;
}

/** The fixes of a finding: there are some in files of code. */
export const listFixes = (
  { finding }: LiveFinding,
  watch: FileWatch,
  tools: FileTools
): readonly FileAction[] => {
  const program = tools.preferences.value.fixes ? toFileProgram(watch) : null;
  if (program === null) {
    return [];
  }
  const labels = wayLabels(tools.trans, program.language);
  return shortWays(program).map(way => ({
    label: labels[way],
    run: () => void new FileRepairFlow(watch, tools).repair(finding, way)
  }));
};

/** The fix whose way is chosen in its preview. */
const listMoreFixes = (
  { finding }: LiveFinding,
  watch: FileWatch,
  tools: FileTools
): readonly FileAction[] => [
  {
    label: tools.trans.__('More ways to fix it…'),
    run: () => void new FileRepairFlow(watch, tools).repair(finding, null)
  }
];

/** What is rarer. */
export const listOthers = (
  live: LiveFinding,
  watch: FileWatch,
  { configs, trans }: FileTools
): readonly FileAction[] => {
  const { fingerprint, rule } = live.finding;
  const { revoke } = rule;
  const openPage = {
    label: trans.__('Revoke it at the provider…'),
    run: () => void window.open(revoke ?? '', '_blank', 'noopener')
  };
  const ignore = {
    label: trans.__('Ignore the secret in this file'),
    run: () => void watch.ignored.add(fingerprint)
  };
  const allow = {
    label: trans.__('Allow…'),
    run: () => void allowForEverybody(watch.path, live, configs, trans)
  };
  return [...(revoke === null ? [] : [openPage]), ignore, allow];
};

/** Open the menu of what can be done with a finding of a file; the focus returns when it closes. */
export const openFileMenu = (
  live: LiveFinding,
  watch: FileWatch,
  at: Point,
  tools: FileTools
): void => {
  const menu = new Menu({ commands: new CommandRegistry() });
  const fixes = listFixes(live, watch, tools);
  if (fixes.length > 0) {
    const all = [...fixes, ...listMoreFixes(live, watch, tools)];
    all.forEach(action => addAction(menu, action));
    menu.addItem({ type: 'separator' });
  }
  listOthers(live, watch, tools).forEach(action => addAction(menu, action));
  openMenu(menu, at);
};

const addAction = (menu: Menu, { label, run }: FileAction): void => {
  const command = `nbwarden:file-action-${menu.items.length}`;
  menu.commands.addCommand(command, {
    label,
    describedBy: { args: { type: 'object', properties: {} } },
    execute: run
  });
  menu.addItem({ command });
};
