import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { ICellModel } from '@jupyterlab/cells';
import { INotebookTracker, type NotebookPanel } from '@jupyterlab/notebook';
import { IStateDB } from '@jupyterlab/statedb';
import { Signal } from '@lumino/signaling';
import type { Widget } from '@lumino/widgets';

import { IgnoredFindings } from '../notebook/watch/ignored';
import { breathe } from '../notebook/watch/slices';
import { NotebookWatch } from '../notebook/watch/watch';
import { type FindingsChange, IConfigs, IEngine, IFindings } from '../tokens';

/** Whether a tab shows a file, and not settings, a launcher or the like. */
const isDocument = (tab: Widget | null): boolean =>
  tab !== null && 'context' in tab;

/** Watches every open notebook; two panels on one notebook share a watch. */
class WatchedNotebooks implements IFindings {
  constructor(
    shell: JupyterFrontEnd.IShell,
    tracker: INotebookTracker,
    engine: IEngine,
    configs: IConfigs,
    state: IStateDB | null
  ) {
    this.shell = shell;
    this.tracker = tracker;
    this.engine = engine;
    this.configs = configs;
    this.state = state;
    tracker.forEach(panel => void this.watch(panel));
    tracker.widgetAdded.connect((_, panel) => void this.watch(panel));
    tracker.currentChanged.connect(() => this.currentChanged.emit());
    shell.currentChanged?.connect(() => this.frontChanged.emit());
  }

  readonly currentChanged: Signal<IFindings, void> = new Signal(this);
  readonly frontChanged: Signal<IFindings, void> = new Signal(this);
  readonly changed: Signal<IFindings, FindingsChange> = new Signal(this);
  readonly opened: Signal<IFindings, NotebookWatch> = new Signal(this);
  readonly shown: Signal<IFindings, NotebookPanel> = new Signal(this);

  get current(): NotebookWatch | null {
    const panel = this.tracker.currentWidget;
    return panel && this.find(panel);
  }

  get inFront(): NotebookWatch | null {
    const front = this.shell.currentWidget;
    const isOther = front !== this.tracker.currentWidget && isDocument(front);
    return isOther ? null : this.current;
  }

  get inCurrentTab(): NotebookWatch | null {
    const panel = this.tracker.currentWidget;
    return panel === this.shell.currentWidget ? this.current : null;
  }

  find(panel: NotebookPanel): NotebookWatch | null {
    return this.watches.get(panel.context) ?? null;
  }

  findPanel(watch: NotebookWatch): NotebookPanel | null {
    const current = this.tracker.currentWidget;
    return current?.context === watch.context
      ? current
      : (this.tracker.find(panel => panel.context === watch.context) ?? null);
  }

  listPanels({ context }: NotebookWatch): readonly NotebookPanel[] {
    return this.tracker.filter(panel => panel.context === context);
  }

  findByPath(path: string): NotebookWatch | null {
    const all = [...this.watches.values()];
    return all.find(({ context }) => context.path === path) ?? null;
  }

  findByCell(cell: ICellModel): NotebookWatch | null {
    return [...this.watches.values()].find(watch => watch.has(cell)) ?? null;
  }

  private async watch(panel: NotebookPanel): Promise<void> {
    const { context } = panel;
    await context.ready;
    // JupyterLab builds the notebook at this moment, which takes long enough.
    await breathe();
    if (context.isDisposed) {
      return;
    }
    if (this.watches.has(context)) {
      this.shown.emit(panel);
      return;
    }
    const ignored = new IgnoredFindings(this.state, context.path);
    const watch = new NotebookWatch(
      context,
      this.engine,
      ignored,
      this.configs
    );
    this.watches.set(context, watch);
    watch.changed.connect((_, cell) => this.changed.emit({ watch, cell }));
    context.disposed.connect(() => {
      watch.dispose();
      this.watches.delete(context);
      this.currentChanged.emit();
    });
    // What others do with it, and what is shown of it, are tasks of their own.
    await breathe();
    if (!watch.isDisposed) {
      this.opened.emit(watch);
      this.shown.emit(panel);
      await breathe();
      this.currentChanged.emit();
    }
  }

  private readonly shell: JupyterFrontEnd.IShell;
  private readonly tracker: INotebookTracker;
  private readonly engine: IEngine;
  private readonly configs: IConfigs;
  private readonly state: IStateDB | null;
  private readonly watches = new Map<NotebookPanel['context'], NotebookWatch>();
}

/** Provides the findings of all open notebooks. */
export const findingsPlugin: JupyterFrontEndPlugin<IFindings> = {
  id: 'nbwarden:findings',
  description: 'Watches open notebooks for secrets.',
  autoStart: true,
  provides: IFindings,
  requires: [INotebookTracker, IEngine, IConfigs],
  optional: [IStateDB],
  activate: (
    app: JupyterFrontEnd,
    tracker: INotebookTracker,
    engine: IEngine,
    configs: IConfigs,
    state: IStateDB | null
  ) => new WatchedNotebooks(app.shell, tracker, engine, configs, state)
};
