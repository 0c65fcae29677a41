import {
  ILayoutRestorer,
  type JupyterFrontEnd,
  type JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { IStateDB } from '@jupyterlab/statedb';
import { CommandToolbarButton, refreshIcon } from '@jupyterlab/ui-components';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { CommandIds, ISecurityPanel } from '../tokens';
import { SecurityPanel } from '../ui/findings/securitypanel';

const FOLDED = 'nbwarden:panel:folded';

/** The shells of JupyterLab and Notebook 7 both have this, in no common interface. */
type ShellWithSides = JupyterFrontEnd.IShell & {
  expandRight?(id: string): void;
};

/** Provides the side panel "Security". */
export const panelPlugin: JupyterFrontEndPlugin<ISecurityPanel> = {
  id: 'nbwarden:panel',
  description: 'The side panel of nbwarden.',
  autoStart: true,
  provides: ISecurityPanel,
  optional: [ILayoutRestorer, ICommandPalette, IStateDB, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    restorer: ILayoutRestorer | null,
    palette: ICommandPalette | null,
    state: IStateDB | null,
    maybeTranslator: ITranslator | null
  ) => {
    const { shell, commands, restored } = app;
    const translator = maybeTranslator ?? nullTranslator;
    const trans = translator.load('nbwarden');
    const panel = new SecurityPanel(translator);
    panel.toolbar.addItem(
      'scan',
      new CommandToolbarButton({
        commands,
        id: CommandIds.scanNotebook,
        icon: refreshIcon,
        label: ''
      })
    );
    shell.add(panel, 'right', { rank: 850, type: 'Security' });
    restorer?.add(panel, panel.id);

    const open = (sectionId?: string): void => {
      (shell as ShellWithSides).expandRight?.(panel.id);
      shell.activateById(panel.id);
      if (sectionId) {
        panel.unfold(sectionId);
        panel.giveRoom(sectionId);
      }
      panel.focusSection(sectionId);
    };

    void restored.then(() => keepFolds(panel, state));

    commands.addCommand(CommandIds.openPanel, {
      label: trans.__('Open the security panel'),
      describedBy: {
        args: {
          type: 'object',
          properties: {
            section: {
              type: 'string',
              description: 'The id of the section to unfold'
            }
          }
        }
      },
      execute: ({ section }) =>
        open(typeof section === 'string' ? section : undefined)
    });
    palette?.addItem({
      command: CommandIds.openPanel,
      category: trans.__('Security')
    });

    return {
      addSection: (section, rank) => panel.addSection(section, rank),
      open
    };
  }
};

/** Fold what was folded the last time, and remember what is folded from now on. */
const keepFolds = async (
  panel: SecurityPanel,
  state: IStateDB | null
): Promise<void> => {
  const folded = await state?.fetch(FOLDED);
  if (Array.isArray(folded)) {
    folded.forEach(id => panel.fold(String(id)));
  }
  panel.foldChanged.connect(() => void state?.save(FOLDED, panel.folded));
};
