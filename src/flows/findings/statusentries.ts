import type { TranslationBundle } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';

import type { Finding } from '../../engine/types';
import type { FileWatch } from '../../notebook/watch/filewatch';
import type { NotebookWatch } from '../../notebook/watch/watch';
import {
  type IPreferences,
  type ISecurityPanel,
  type ITrust,
  SectionIds
} from '../../tokens';
import type { StatusEntry } from '../../ui/findings/status';
import { toPlainTrust, toStatusText } from '../../ui/findings/statustext';

const TRUST_COMMAND = 'notebook:trust';

/** What the status item needs to tell of a notebook or file. */
export interface StatusTools {
  readonly preferences: IPreferences;
  readonly panel: ISecurityPanel;
  readonly trust: ITrust;
  readonly commands: CommandRegistry;
  readonly trans: TranslationBundle;
}

/** What the status item says of a file. */
export const toFileEntry = (
  file: FileWatch,
  { preferences, panel, trans }: StatusTools
): StatusEntry => ({
  ...toStatusText(count(file, preferences), null, false, trans),
  key: 'own',
  open: () => panel.open(SectionIds.file)
});

/**
 * What the status item says of a notebook. Where the user leaves trust to
 * JupyterLab that is a button of its own, which opens JupyterLab's question.
 */
export const toNotebookEntries = (
  watch: NotebookWatch,
  isBusy: boolean,
  { preferences, panel, trust, commands, trans }: StatusTools
): StatusEntry[] => {
  const found = count(watch, preferences);
  const state = trust.read(watch);
  const isOn = preferences.value.trust;
  const section = found.length > 0 ? SectionIds.notebook : SectionIds.trust;
  // No button comes for a moment only: one that is about to be pressed would move.
  const isTelling = isOn || found.length > 0;
  const own = {
    ...toStatusText(found, isOn ? state : null, isBusy, trans),
    key: 'own',
    open: () => panel.open(section)
  };
  const plain = {
    ...toPlainTrust(state, isBusy && !isTelling, trans),
    key: 'trust',
    open: () => void commands.execute(TRUST_COMMAND)
  };
  return [...(isTelling ? [own] : []), ...(isOn ? [] : [plain])];
};

const count = (
  watch: NotebookWatch | FileWatch,
  preferences: IPreferences
): readonly Finding[] =>
  preferences.counted(watch).map(({ finding }) => finding);
