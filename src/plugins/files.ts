import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import type {
  DocumentRegistry,
  IDocumentWidget
} from '@jupyterlab/docregistry';
import { type FileEditor, IEditorTracker } from '@jupyterlab/fileeditor';
import { IStateDB } from '@jupyterlab/statedb';
import { Signal } from '@lumino/signaling';

import { FileWatch } from '../notebook/watch/filewatch';
import { IgnoredFindings } from '../notebook/watch/ignored';
import { IConfigs, IEngine, IFiles } from '../tokens';

type EditorPanel = IDocumentWidget<FileEditor>;

/** Opened as text, a notebook shows no text that findings could be told in. */
const isNotebook = (path: string): boolean => /\.ipynb$/i.test(path);

/** Watches every text file that is open; two editors of one file share a watch. */
class WatchedFiles implements IFiles {
  constructor(
    shell: JupyterFrontEnd.IShell,
    tracker: IEditorTracker | null,
    engine: IEngine,
    configs: IConfigs,
    state: IStateDB | null
  ) {
    this.shell = shell;
    this.tracker = tracker;
    this.engine = engine;
    this.configs = configs;
    this.state = state;
    tracker?.forEach(panel => void this.watch(panel));
    tracker?.widgetAdded.connect((_, panel) => void this.watch(panel));
    shell.currentChanged?.connect(() => this.currentChanged.emit());
  }

  readonly currentChanged: Signal<IFiles, void> = new Signal(this);
  readonly changed: Signal<IFiles, FileWatch> = new Signal(this);

  get current(): FileWatch | null {
    const panel = this.tracker?.currentWidget ?? null;
    return panel !== null && panel === this.shell.currentWidget
      ? this.findByModel(panel.content.model)
      : null;
  }

  findByModel(model: CodeEditor.IModel): FileWatch | null {
    return this.watches.get(model) ?? null;
  }

  findEditor(watch: FileWatch): CodeEditor.IEditor | null {
    const { model } = watch.context;
    const isOf = ({ content }: EditorPanel): boolean => content.model === model;
    const current = this.tracker?.currentWidget ?? null;
    const panel = current && isOf(current) ? current : this.tracker?.find(isOf);
    return panel?.content.editor ?? null;
  }

  private async watch({ context, content }: EditorPanel): Promise<void> {
    await context.ready;
    const { model } = content;
    if (
      context.isDisposed ||
      this.watches.has(model) ||
      isNotebook(context.path)
    ) {
      return;
    }
    const ignored = new IgnoredFindings(this.state, context.path);
    // An editor's document is text; its type does not say so.
    const code = context as DocumentRegistry.CodeContext;
    const watch = new FileWatch(code, this.engine, ignored, this.configs);
    this.watches.set(model, watch);
    watch.changed.connect(() => this.changed.emit(watch));
    context.disposed.connect(() => {
      watch.dispose();
      this.watches.delete(model);
      this.currentChanged.emit();
    });
    this.currentChanged.emit();
  }

  private readonly shell: JupyterFrontEnd.IShell;
  private readonly tracker: IEditorTracker | null;
  private readonly engine: IEngine;
  private readonly configs: IConfigs;
  private readonly state: IStateDB | null;
  private readonly watches = new Map<CodeEditor.IModel, FileWatch>();
}

/** Provides the findings of all text files that are open. */
export const filesPlugin: JupyterFrontEndPlugin<IFiles> = {
  id: 'nbwarden:files',
  description: 'Watches open text files for secrets.',
  autoStart: true,
  provides: IFiles,
  requires: [IEngine, IConfigs],
  // Notebook 7 has an editor only on the page of a text file.
  optional: [IEditorTracker, IStateDB],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    configs: IConfigs,
    tracker: IEditorTracker | null,
    state: IStateDB | null
  ) => new WatchedFiles(app.shell, tracker, engine, configs, state)
};
