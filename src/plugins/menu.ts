import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette, Notification } from '@jupyterlab/apputils';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type {
  ReadonlyPartialJSONObject,
  ReadonlyPartialJSONValue
} from '@lumino/coreutils';
import { Menu } from '@lumino/widgets';

import { findReferred, toReference } from '../notebook/lookup';
import type { LiveFinding } from '../notebook/watch';
import { CommandIds, IFindings, IPreferences } from '../tokens';
import { findingArgs, noArgs, toFindingReference } from './commandargs';
import { findMeant } from './meant';

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
    { commands }: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    palette: ICommandPalette | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');

    const currentPanel = (): NotebookPanel | null =>
      findings.current && findings.findPanel(findings.current);

    const meantBy = (args: ReadonlyPartialJSONObject): LiveFinding | null => {
      const watch = findings.current;
      if (!watch) {
        return null;
      }
      const open = watch.findings.filter(
        ({ finding }) => finding.allowed === null
      );
      return args.fingerprint
        ? (findReferred(watch, toFindingReference(args)) ?? null)
        : findMeant(currentPanel(), open);
    };

    const createMenu = (live: LiveFinding): Menu => {
      const menu = new Menu({ commands });
      const reference = { ...toReference(live) };
      const addItem = (command: string, args = {}): void => {
        menu.addItem({ command, args: { ...reference, ...args } });
      };
      if (live.finding.place.part === 'output') {
        addItem(CommandIds.redactOutput);
        addItem(CommandIds.clearOutput);
      } else {
        addItem(CommandIds.fix, { way: 'env' });
        addItem(CommandIds.fix, { way: 'getpass' });
      }
      menu.addItem({ type: 'separator' });
      addItem(CommandIds.reveal);
      if (live.finding.rule.revoke) {
        addItem(CommandIds.revoke);
      }
      addItem(CommandIds.ignore);
      return menu;
    };

    const openMenu = (args: ReadonlyPartialJSONObject): void => {
      const live = meantBy(args);
      if (!live) {
        Notification.info(trans.__('There is no secret at the cursor.'), {
          autoClose: 5000
        });
        return;
      }
      const menu = createMenu(live);
      const before = document.activeElement;
      menu.aboutToClose.connect(() => {
        if (before instanceof HTMLElement) {
          before.focus();
        }
      });
      const at = toPoint(args.x, args.y) ?? findPoint(currentPanel());
      menu.open(at.x, at.y);
      menu.activeIndex = 0;
    };

    commands.addCommand(CommandIds.fixMenu, {
      label: trans.__('What to do about this secret…'),
      isEnabled: () =>
        findings.current !== null && preferences.value.secrets,
      describedBy: { args: menuArgs },
      execute: openMenu
    });
    commands.addCommand(CommandIds.revoke, {
      label: trans.__('Revoke it at the provider…'),
      describedBy: { args: findingArgs },
      execute: args => {
        const page = meantBy(args)?.finding.rule.revoke;
        if (page) {
          window.open(page, '_blank', 'noopener');
        }
      }
    });
    commands.addCommand(CommandIds.ignore, {
      label: trans.__('Ignore the secret in this notebook'),
      isEnabled: () => findings.current !== null,
      describedBy: { args: findingArgs },
      execute: async args => {
        const live = meantBy(args);
        if (live) {
          await findings.current?.ignored.add(live.finding.fingerprint);
        }
      }
    });
    commands.addCommand(CommandIds.showIgnored, {
      label: trans.__('Stop ignoring secrets in this notebook'),
      isEnabled: () => (findings.current?.ignored.size ?? 0) > 0,
      describedBy: { args: noArgs },
      execute: () => findings.current?.ignored.clear()
    });
    [CommandIds.fixMenu, CommandIds.ignore, CommandIds.showIgnored].forEach(
      command =>
        palette?.addItem({ command, category: trans.__('Security') })
    );
  }
};

interface Point {
  readonly x: number;
  readonly y: number;
}

const toPoint = (
  x: ReadonlyPartialJSONValue | undefined,
  y: ReadonlyPartialJSONValue | undefined
): Point | null =>
  typeof x === 'number' && typeof y === 'number' ? { x, y } : null;

/** Below the cursor, else at the active cell. */
const findPoint = (panel: NotebookPanel | null): Point => {
  const cell = panel?.content.activeCell;
  const editor = cell?.editor;
  const focused = document.activeElement;
  const cursor =
    editor?.hasFocus() &&
    editor.getCoordinateForPosition(editor.getCursorPosition());
  if (cursor) {
    return { x: cursor.left, y: cursor.bottom };
  }
  const node =
    focused instanceof HTMLElement && cell?.node.contains(focused)
      ? focused
      : (cell?.node ?? document.body);
  const { left, bottom } = node.getBoundingClientRect();
  return { x: left, y: bottom };
};
