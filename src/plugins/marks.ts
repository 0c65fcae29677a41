import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { ICellModel } from '@jupyterlab/cells';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import {
  EditorExtensionRegistry,
  IEditorExtensionRegistry
} from '@jupyterlab/codemirror';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type { EditorView } from '@codemirror/view';

import { findReferred, toReference } from '../notebook/lookup';
import type { LiveFinding } from '../notebook/watch';
import { CommandIds, IFindings, IPreferences } from '../tokens';
import { createFindingCard, type CardAction } from '../ui/findingcard';
import { findingMarks, refreshMarks, type Mark } from '../ui/marks';
import { goToFinding } from '../ui/navigate';
import { findingArgs, toFindingReference } from './commandargs';

/** Whether the model of an editor is a notebook cell: other editors have no cell type. */
const isCellModel = (model: CodeEditor.IModel): model is ICellModel =>
  'cell_type' in model.sharedModel;

/** Marks the findings of cell sources and goes to them. */
export const marksPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:marks',
  description: 'Underlines secrets in cells.',
  autoStart: true,
  requires: [IFindings, IPreferences, IEditorExtensionRegistry],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    editorExtensions: IEditorExtensionRegistry,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const views = new Map<ICellModel, Set<EditorView>>();

    const toActions = (live: LiveFinding): CardAction[] => {
      const reference = { ...toReference(live) };
      const fix = (way: string) => (): void =>
        void commands.execute(CommandIds.fix, { ...reference, way });
      const more: CardAction = {
        label: trans.__('More…'),
        run: () => void commands.execute(CommandIds.fixMenu, reference)
      };
      return preferences.value.fixes
        ? [
            {
              label: trans.__('Use an environment variable'),
              run: fix('env')
            },
            { label: trans.__('Ask with getpass'), run: fix('getpass') },
            more
          ]
        : [more];
    };

    const toMark = (live: LiveFinding): Mark => {
      const { from, to, rule, masked } = live.finding;
      return {
        from,
        to,
        severity: rule.severity,
        label: `${rule.title} ${masked}. ${rule.why}`,
        createCard: () =>
          createFindingCard(live.finding, toActions(live), trans)
      };
    };

    const findMarks = async (cell: ICellModel): Promise<Mark[]> => {
      const watch = findings.findByCell(cell);
      const found = (await watch?.scanSource(cell)) ?? [];
      return found
        .filter(({ finding }) => preferences.interrupts(finding))
        .map(toMark);
    };

    const addView = (cell: ICellModel, view: EditorView): (() => void) => {
      const known = views.get(cell) ?? new Set();
      views.set(cell, known.add(view));
      return () => {
        known.delete(view);
        if (known.size === 0) {
          views.delete(cell);
        }
      };
    };

    const refresh = (cell: ICellModel): void =>
      views.get(cell)?.forEach(refreshMarks);

    editorExtensions.addExtension({
      name: 'nbwarden:marks',
      factory: ({ model }) =>
        isCellModel(model)
          ? EditorExtensionRegistry.createImmutableExtension(
              findingMarks(
                () => findMarks(model),
                view => addView(model, view)
              )
            )
          : null
    });

    findings.changed.connect((_, { cell }) =>
      cell ? refresh(cell) : [...views.keys()].forEach(refresh)
    );
    preferences.changed.connect(() => [...views.keys()].forEach(refresh));

    commands.addCommand(CommandIds.reveal, {
      label: trans.__('Go to the secret'),
      describedBy: { args: findingArgs },
      execute: async args => {
        const watch = findings.current;
        const live = watch && findReferred(watch, toFindingReference(args));
        const panel = watch && findings.findPanel(watch);
        if (live && panel) {
          await goToFinding(panel, live, toMark(live));
        }
      }
    });
  }
};
